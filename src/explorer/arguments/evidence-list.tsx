import type { AnsweredMotive } from '../../views/arguments.ts';
import { texts } from '../texts/texts.ts';
import { EvidenceCard } from './cards.tsx';

/** How many pieces of evidence are shown before the rest is folded: a motive can have a dozen. */
const SHOWN = 4;

/** The evidence for a motive, folded unless it is to be open. */
export const EvidenceList = ({ motive, isOpen = false }: { motive: AnsweredMotive; isOpen?: boolean }) => {
  const { edges, totalCount } = motive.evidence;
  if (edges.length === 0) return null;
  const [shown, left] = isOpen ? [edges.slice(0, SHOWN), edges.slice(SHOWN)] : [[], edges];
  return (
    <div className="evidence">
      {shown.length > 0 && <EvidenceCards edges={shown} />}
      {left.length > 0 && (
        <details>
          <summary>
            {shown.length > 0
              ? texts.arguments.morePieces(totalCount - shown.length)
              : texts.arguments.pieces(totalCount)}
          </summary>
          <EvidenceCards edges={left} />
        </details>
      )}
    </div>
  );
};

const EvidenceCards = ({ edges }: Pick<AnsweredMotive['evidence'], 'edges'>) => (
  <ul aria-label={texts.arguments.evidence}>
    {edges.map((evidence) => (
      <li key={evidence.node.id} className="card" data-type={evidence.node.__typename}>
        <EvidenceCard evidence={evidence} />
      </li>
    ))}
  </ul>
);
