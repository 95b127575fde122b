import { toBriefFacets } from '../../views/briefs.ts';
import { toDisagreements } from '../../views/disagreements.ts';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { comparedEvents } from '../../views/overview.ts';
import { BriefRows } from '../briefs/brief-rows.tsx';
import { texts } from '../texts/texts.ts';
import { Facets } from './brief-facets.tsx';
import { CatalogList } from './catalog-list.tsx';
import { ComparedEvents, differ } from './compared-events.tsx';
import { Disagreements } from './disagreements.tsx';

/** The page of a server with several briefs: what is contested in them, the newest, and ways to find others. */
export const Front = ({ data: { briefs, catalogs, ...data } }: { data: ExplorerOverviewQuery }) => {
  const events = comparedEvents(data);
  const differing = events.filter(differ);
  const disagreements = data.contradictions ? toDisagreements(data.contradictions) : [];
  return (
    <div className="front">
      {disagreements.length > 0 && <Disagreements disagreements={disagreements} />}
      <section className="newest">
        <h2>{texts.overview.newest}</h2>
        <BriefRows briefs={briefs?.nodes ?? []} />
      </section>
      {differing.length > 0 && (
        <ComparedEvents
          events={differing}
          left={(data.disputed?.totalCount ?? 0) + (data.compared?.totalCount ?? 0) - differing.length}
        />
      )}
      {briefs && <Facets facets={toBriefFacets(briefs.facets)} count={briefs.totalCount} />}
      <CatalogList catalogs={catalogs ?? []} />
    </div>
  );
};
