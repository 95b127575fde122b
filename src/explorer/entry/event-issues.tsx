import type { EntryOf } from '../../views/entry-types.ts';
import { refsOf } from '../../views/statement.ts';
import { EntryLink } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { EntrySection } from './entry-parts.tsx';

type Event = EntryOf<'Event'>;
type Joined = Pick<Event['issues']['edges'][number], 'basis' | 'citations'>;

/** The issues that an event belongs to, each with the passages of all briefs that say so, or of which a curator reads it. */
export const EventIssues = ({ event: { issues, mentions } }: { event: Event }) => (
  <EntrySection title={texts.entry.issues} count={issues.totalCount}>
    <ul className="rows">
      {issues.edges.map(({ node, ...combined }) => (
        <li key={node.id}>
          <EntryLink id={node.id}>{node.title}</EntryLink>
          {byBasis(node.id, mentions.nodes, combined).map(({ basis, citations }) => (
            <div key={basis} className="provenance">
              <Provenance basis={basis} citations={citations} />
            </div>
          ))}
        </li>
      ))}
    </ul>
    <More count={issues.totalCount - issues.edges.length} />
  </EntrySection>
);

/** That the event belongs to an issue: the best basis first, then what accounts that are shown say on another. */
const byBasis = (issue: string, accounts: Event['mentions']['nodes'], combined: Joined): readonly Joined[] => {
  const refs = new Map<string, string[]>([[combined.basis, refsOf(combined)]]);
  for (const joined of accounts.flatMap(({ mentionedIssues }) => mentionedIssues)) {
    if (joined.issue.id !== issue) continue;
    refs.set(joined.basis, [...new Set([...(refs.get(joined.basis) ?? []), ...refsOf(joined)])]);
  }
  return [...refs].map(([basis, cited]) => ({ basis, citations: cited.map((ref) => ({ ref })) }) as Joined);
};
