import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import type { Hit } from '../../views/search.ts';
import { titleOf } from '../../views/statement.ts';
import { EntryLink, HowHeld, ModalityBadge } from '../parts/words.tsx';
import { texts } from '../texts.ts';

/** What a search finds, the best match first. */
const Results = ({ data }: { data: ExplorerSearchQuery }) => (
  <ol className="results">
    {(data.search?.nodes ?? []).map((hit) => (
      <li key={hit.id} data-type={hit.__typename}>
        <span className="result-type">{texts.types[hit.__typename]}</span>
        <EntryLink id={hit.id}>{titleOf(hit)}</EntryLink>
        <WhatIsSaid hit={hit} />
      </li>
    ))}
  </ol>
);

const WhatIsSaid = ({ hit }: { hit: Hit }) => {
  if (hit.__typename === 'Event')
    return (
      <div className="said">
        {hit.date && <span>{hit.date.label}</span>}
        <ModalityBadge modality={hit.eventModality} />
      </div>
    );
  if (hit.__typename === 'Brief')
    return (
      <div className="said">
        <span>{hit.published.label}</span>
      </div>
    );
  if (!('citations' in hit)) return null;
  return (
    <div className="said">
      <HowHeld {...hit} />
    </div>
  );
};

export default Results;
