import { Link } from 'wouter';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { More } from '../entry/entry-parts.tsx';
import { Accounts } from '../parts/accounts.tsx';
import { texts } from '../texts/texts.ts';

type Events = NonNullable<ExplorerOverviewQuery['compared']>;

/** The latest events that several publishers write about, with links to the pages that compare what they say. */
export const ComparedEvents = ({ events: { totalCount, nodes } }: { events: Events }) => (
  <section className="block compared">
    <h2>{texts.overview.compared}</h2>
    <p className="aside">{texts.overview.comparedHint}</p>
    <ul className="rows">
      {nodes.map(({ id, title, mentions, differences }) => (
        <li key={id}>
          <Link href={pathOfEntry(toEntryKey(id))}>{title}</Link>
          <div className="provenance">
            <Accounts accounts={mentions} contradictions={differences.totalCount} />
          </div>
        </li>
      ))}
    </ul>
    <More count={totalCount - nodes.length} />
  </section>
);
