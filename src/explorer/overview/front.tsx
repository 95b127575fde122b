import { toBriefFacets } from '../../views/briefs.ts';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { comparedEvents } from '../../views/overview.ts';
import { BriefRows } from '../briefs/brief-rows.tsx';
import { texts } from '../texts/texts.ts';
import { Facets } from './brief-facets.tsx';
import { CatalogList } from './catalog-list.tsx';
import { ComparedEvents, differ } from './compared-events.tsx';

/** The page of a server with several briefs: the newest, what their publishers disagree on, and ways to find others. */
export const Front = ({ data: { briefs, catalogs, ...data } }: { data: ExplorerOverviewQuery }) => {
  const events = comparedEvents(data);
  const differing = events.filter(differ);
  return (
    <div className="front">
      <section className="newest">
        <h2>{texts.overview.newest}</h2>
        <BriefRows briefs={briefs?.nodes ?? []} />
      </section>
      {differing.length > 0 && (
        <ComparedEvents
          events={differing}
          left={(data.disputed?.totalCount ?? 0) + (data.compared?.totalCount ?? 0) - events.length}
        />
      )}
      {briefs && <Facets facets={toBriefFacets(briefs.facets)} count={briefs.totalCount} />}
      <CatalogList catalogs={catalogs ?? []} />
    </div>
  );
};
