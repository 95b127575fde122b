import type { EntryOf } from '../../views/entry.ts';
import { BasisBadge, EntryLink } from '../parts/words.tsx';
import { texts } from '../texts.ts';
import { ListPart, More, Part, Passages } from './facts.tsx';

export const IssueEntry = ({ issue }: { issue: EntryOf<'Issue'> }) => (
  <>
    <Part title={texts.entry.tells} count={issue.issueMentions.totalCount}>
      {issue.issueMentions.edges.map((mention) => (
        <div className="telling" key={mention.node.id}>
          <p className="telling-brief">
            <EntryLink id={mention.node.id}>{mention.node.title}</EntryLink>
          </p>
          <p>{mention.summary}</p>
          <div className="said">
            <BasisBadge basis={mention.basis} />
          </div>
          <Passages passages={mention.citations} />
        </div>
      ))}
      <More count={issue.issueMentions.totalCount - issue.issueMentions.edges.length} />
    </Part>
    <ListPart title={texts.entry.events} list={issue.issueEvents} href={`/timeline?issue=${issue.slug}`} />
    <ListPart title={texts.entry.stances} list={issue.issueStances} />
    <ListPart title={texts.entry.recommendations} list={issue.issueRecommendations} />
  </>
);
