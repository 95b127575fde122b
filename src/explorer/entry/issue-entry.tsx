import type { EntryOf } from '../../views/entry-types.ts';
import { EntryLink } from '../parts/links.tsx';
import { BasisBadge } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { EntityListSection, EntrySection, More, Passages } from './entry-parts.tsx';

export const IssueEntry = ({ issue }: { issue: EntryOf<'Issue'> }) => (
  <>
    <EntrySection title={texts.entry.mentions} count={issue.issueMentions.totalCount}>
      {issue.issueMentions.edges.map((mention) => (
        <div className="mention" key={mention.node.id}>
          <p className="mention-brief">
            <EntryLink id={mention.node.id}>{mention.node.title}</EntryLink>
          </p>
          <p>{mention.summary}</p>
          <div className="provenance">
            <BasisBadge basis={mention.basis} />
          </div>
          <Passages passages={mention.citations} />
        </div>
      ))}
      <More count={issue.issueMentions.totalCount - issue.issueMentions.edges.length} />
    </EntrySection>
    <EntityListSection title={texts.entry.events} list={issue.issueEvents} href={`/timeline?issue=${issue.slug}`} />
    <EntityListSection title={texts.entry.stances} list={issue.issueStances} />
    <EntityListSection title={texts.entry.recommendations} list={issue.issueRecommendations} />
  </>
);
