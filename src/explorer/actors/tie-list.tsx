import { Link } from 'wouter';
import type { Tie } from '../../operations/views/actors.ts';
import { BasisBadge, Citations, ModalityBadge } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';

/** Statements that tie actors, in words. */
export const TieList = ({ ties }: { ties: readonly Tie[] }) => {
  const { entryHref } = useAddress();
  return (
    <ul className="rows">
      {ties.map(({ sort, statement }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an event may tie in two ways; the order is that of the answer.
        <li key={`${statement.key} ${index}`}>
          <p className="card-top">
            {statement.actors.join(', ')} <strong>{texts.actors.short[sort]}</strong>{' '}
            {statement.toward.length > 0 ? statement.toward.join(', ') : null}
          </p>
          <Link href={entryHref(statement.key)}>{statement.text}</Link>
          <div className="said">
            <span className="role">{statement.says}</span>
            {statement.modality && <ModalityBadge modality={statement.modality} />}
            {statement.basis && <BasisBadge basis={statement.basis} />}
            <Citations refs={statement.citations} />
          </div>
        </li>
      ))}
    </ul>
  );
};
