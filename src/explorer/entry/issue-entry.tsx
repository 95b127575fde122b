import type { EntryOf } from '../../operations/views/entry.ts';
import { BasisBadge, EntryLink } from '../parts/words.tsx';
import { texts } from '../texts.ts';
import { More, Part, Passages, Rows } from './facts.tsx';

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
    <Part title={texts.entry.events} count={issue.issueEvents.totalCount}>
      <Rows
        rows={issue.issueEvents.nodes.map((node) => ({ node }))}
        all={{ count: issue.issueEvents.totalCount, href: `/timeline?issue=${issue.slug}` }}
      />
    </Part>
    <Part title={texts.entry.stances} count={issue.issueStances.totalCount}>
      <Rows rows={issue.issueStances.nodes.map((node) => ({ node }))} all={{ count: issue.issueStances.totalCount }} />
    </Part>
    <Part title={texts.entry.recommendations} count={issue.issueRecommendations.totalCount}>
      <Rows
        rows={issue.issueRecommendations.nodes.map((node) => ({ node }))}
        all={{ count: issue.issueRecommendations.totalCount }}
      />
    </Part>
  </>
);
