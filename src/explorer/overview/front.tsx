import { Link } from 'wouter';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { comparedEvents } from '../../views/overview.ts';
import { CatalogList } from '../entry/catalog-entry.tsx';
import { texts } from '../texts/texts.ts';
import { ComparedEvents } from './compared-events.tsx';

/** The page of a server with several briefs: the newest, and what their publishers disagree on. */
export const Front = ({ data }: { data: ExplorerOverviewQuery }) => {
  const events = comparedEvents(data);
  return (
    <div className="front">
      <section className="newest">
        <h2>{texts.overview.newest}</h2>
        <ul className="rows">
          {(data.briefs?.nodes ?? []).map(({ id, slug, title, published, publisher, keyPoints, motives }) => (
            <li key={id}>
              <p className="card-top">
                {publisher.name} · {published.label}
              </p>
              <Link href={`/overview?brief=${slug}`}>{title}</Link>
              <p className="gist">{keyPoints[0]?.summary ?? motives.nodes[0]?.goal}</p>
            </li>
          ))}
        </ul>
      </section>
      {events.length > 0 && (
        <ComparedEvents
          events={events}
          left={(data.disputed?.totalCount ?? 0) + (data.compared?.totalCount ?? 0) - events.length}
        />
      )}
      <CatalogList catalogs={data.catalogs ?? []} />
    </div>
  );
};
