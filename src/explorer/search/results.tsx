import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import type { Hit } from '../../views/search.ts';
import { titleOf } from '../../views/statement.ts';
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
      </div>
    );
  if (hit.__typename === 'Brief')
    return (
      <div className="provenance">
        <span>{hit.published.label}</span>
      </div>
    );
  if (!('citations' in hit)) return null;
  return (
    <div className="provenance">
      <Provenance {...hit} />
    </div>
  );
};

export default Results;
