import type { AnsweredMotive, Evidence } from '../../views/arguments.ts';
import { texts } from '../texts/texts.ts';
import { EvidenceCard } from './cards.tsx';

/** How many pieces of evidence are shown before the rest is folded: a motive can have a dozen. */
const SHOWN = 4;

/** The evidence for a motive, folded unless it is to be open. */
export const EvidenceList = ({ motive, isOpen = false }: { motive: AnsweredMotive; isOpen?: boolean }) => {
  const { nodes, totalCount } = motive.evidence;
  if (nodes.length === 0) return null;
  const [shown, left] = isOpen ? [nodes.slice(0, SHOWN), nodes.slice(SHOWN)] : [[], nodes];
  return (
    <div className="evidence">
      {shown.length > 0 && <EvidenceCards evidence={shown} />}
      {left.length > 0 && (
        <details>
          <summary>
            {shown.length > 0
              ? texts.arguments.morePieces(totalCount - shown.length)
              : texts.arguments.pieces(totalCount)}
          </summary>
          <EvidenceCards evidence={left} />
        </details>
      )}
    </div>
  );
};

const EvidenceCards = ({ evidence }: { evidence: readonly Evidence[] }) => (
  <ul aria-label={texts.arguments.evidence}>
    {evidence.map((piece) => (
      <li key={piece.id} className="card" data-type={piece.what.__typename}>
        <EvidenceCard evidence={piece} />
      </li>
    ))}
  </ul>
);
