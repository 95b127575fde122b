import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import type { Hit } from '../../views/search.ts';
import { titleOf } from '../../views/statement.ts';
import { BriefNames, BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { ModalityBadge, Provenance } from '../parts/provenance.tsx';
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
        {hit.date && <span>{hit.date.label}</span>}
        <ModalityBadge modality={hit.eventModality} />
        <BriefNames slugs={hit.mentions.edges.map(({ node }) => node.slug)} />
      </div>
    );
  if (hit.__typename === 'Brief')
    return (
      <div className="provenance">
        <span>{hit.publisher.name}</span>
        <span>{hit.published.label}</span>
      </div>
    );
  if (!('citations' in hit)) return null;
  return (
    <div className="provenance">
      <span>{hit.brief.publisher.name}</span>
      <span>{hit.asOf.label}</span>
      {/* Named above. */}
      <BriefSources value={null}>
        <Provenance {...hit} />
      </BriefSources>
    </div>
  );
};

export default Results;
