import { Link } from 'wouter';
import type { ActorTie } from '../../views/actors.ts';
import { HowHeld } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';

/** Statements that tie actors, in words. */
export const TieList = ({ ties }: { ties: readonly ActorTie[] }) => {
  const { entryHref } = useAddress();
  return (
    <ul className="rows">
      {ties.map(({ tie, statement }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an event may tie in two ways; the order is that of the answer.
        <li key={`${statement.key} ${index}`}>
          <p className="card-top">
            {statement.actors.join(', ')} <strong>{tie}</strong>{' '}
            {statement.toward.length > 0 ? statement.toward.join(', ') : null}
          </p>
          <Link href={entryHref(statement.key)}>{statement.text}</Link>
          <div className="said">
            <span className="role">{statement.kind}</span>
            <HowHeld
              {...statement}
              attributedTo={statement.attributedTo.map((name) => ({ name }))}
              citations={statement.citations.map((ref) => ({ ref }))}
            />
          </div>
        </li>
      ))}
    </ul>
  );
};
