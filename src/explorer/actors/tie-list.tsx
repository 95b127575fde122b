import { Link } from 'wouter';
import type { ActorTie } from '../../views/actors.ts';
import { OutcomeLine } from '../parts/outcome-mark.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';

/** A list of statements that tie actors. */
export const TieList = ({ ties }: { ties: readonly ActorTie[] }) => {
  const { entryHref } = useAddress();
  return (
    <ul className="rows">
      {ties.map(({ tie, statement }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an event can make two ties, and their order is fixed.
        <li key={`${statement.key} ${index}`}>
          <p className="card-top">
            {texts.list(statement.actors)}{' '}
            <strong>{statement.toward.length > 0 ? texts.tie[tie] : pictureTexts.actors.mutual[tie]}</strong>{' '}
            {texts.list(statement.toward)}
          </p>
          <Link href={entryHref(statement.key)}>{statement.text}</Link>
          <div className="provenance">
            <span className="role">{texts.statementKind[statement.kind]}</span>
            <Provenance
              {...statement}
              attributedTo={statement.attributedTo.map((name) => ({ name }))}
              citations={statement.citations.map((ref) => ({ ref }))}
            />
          </div>
          {statement.outcome && <OutcomeLine entryKey={statement.key} outcome={statement.outcome} />}
        </li>
      ))}
    </ul>
  );
};
