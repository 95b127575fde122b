import type { EntryOf } from '../../views/entry-types.ts';
import { More } from '../parts/more.tsx';
import { BasisBadge } from '../parts/provenance.tsx';
import { formatSearch, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { EntityListSection, EntrySection, MentionSource, Passages } from './entry-parts.tsx';

export const IssueEntry = ({ issue }: { issue: EntryOf<'Issue'> }) => {
  const brief = useAddress().params.get('brief');
  const search = formatSearch(new URLSearchParams({ ...(brief && { brief }), issue: issue.slug }));
  return (
    <>
      <EntrySection title={texts.entry.mentions} count={issue.issueMentions.totalCount} of="mentions">
        {issue.issueMentions.nodes.map((mention) => (
          <div className="mention" key={mention.id}>
            <MentionSource brief={mention.brief} />
            <p>{mention.text}</p>
            <div className="provenance">
              <BasisBadge basis={mention.basis} />
            </div>
            <Passages passages={mention.citations} />
          </div>
        ))}
        <More count={issue.issueMentions.totalCount - issue.issueMentions.nodes.length} />
      </EntrySection>
      <EntityListSection title={texts.entry.events} list={issue.issueEvents} href={`/timeline${search}`} />
      <EntityListSection title={texts.entry.stances} list={issue.issueStances} />
      <EntityListSection title={texts.entry.recommendations} list={issue.issueRecommendations} />
      <EntityListSection title={texts.entry.findings} list={issue.issueFindings} />
    </>
  );
};
