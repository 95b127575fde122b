import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import type { Hit } from '../../views/search.ts';
import { titleOf } from '../../views/statement.ts';
import { Accounts } from '../parts/accounts.tsx';
import { BriefName, BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';

/** Search results, best match first. */
const Results = ({ data }: { data: ExplorerSearchQuery }) => (
  <ol className="results">
    {(data.search?.nodes ?? []).map((hit) => (
      <li key={hit.id} data-type={hit.__typename}>
        <span className="result-type">{texts.entityType[hit.__typename]}</span>
        <EntryLink id={hit.id}>{titleOf(hit)}</EntryLink>
        <HitDetails hit={hit} />
      </li>
    ))}
  </ol>
);

const HitDetails = ({ hit }: { hit: Hit }) => {
  if (hit.__typename === 'Event')
    return (
      <div className="provenance">
        <Accounts accounts={hit.mentions} contradictions={hit.differences.totalCount} />
      </div>
    );
  if (hit.__typename === 'Brief')
    return (
      <div className="provenance">
        <span>{texts.shortPublisher(hit.publisher.name)}</span>
        <span>{hit.published.label}</span>
      </div>
    );
  if (!('citations' in hit)) return null;
  return (
    <div className="provenance">
      <BriefName slug={hit.brief.slug} />
      <span>{hit.asOf.label}</span>
      {/* Named above. */}
      <BriefSources value={null}>
        <Provenance {...hit} />
      </BriefSources>
    </div>
  );
};

export default Results;
