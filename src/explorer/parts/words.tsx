import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { toEntryKey, toPassage } from '../../views/entry-address.ts';
import { namesOf, refsOf } from '../../views/statement.ts';
import { useAddress } from '../shell/address.ts';
import { basisWord, type Modality, modalityWord, texts } from '../texts.ts';
import { citationLabel, citationWords } from './citation-words.ts';

/** Small things that are said the same way everywhere: who, how real, on whose word, and where. */

/** A link to an entity's details; it tells when they are open. */
export const EntryLink = ({ id, children }: { id: string; children: ReactNode }) => {
  const { entryHref, params } = useAddress();
  const key = toEntryKey(id);
  return (
    <Link href={entryHref(key)} aria-current={params.get('open') === key ? 'true' : undefined}>
      {children}
    </Link>
  );
};

export const Actors = ({ actors }: { actors: readonly { id: string; name: string }[] }) =>
  actors.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <EntryLink id={id}>{name}</EntryLink>
    </span>
  ));

/** Who acts toward whom. */
export const FromTo = ({ from, to }: Record<'from' | 'to', readonly { id: string; name: string }[]>) => (
  <>
    <Actors actors={from} />
    {to.length > 0 && (
      <>
        {' '}
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{texts.arguments.to}</span> <Actors actors={to} />
      </>
    )}
  </>
);

/** How real a thing is: a sign of its own shape, and the word. */
export const ModalityBadge = ({ modality }: { modality: string | null }) => (
  <span className="badge" data-modality={modality ?? undefined} title={meaningOf(modality)}>
    <ModalitySign modality={modality} />
    {modalityWord(modality)}
  </span>
);

const meaningOf = (modality: string | null): string | undefined =>
  modality === null ? undefined : texts.modality[modality as Modality]?.means;

/** The sign of a modality: full where it is a fact, open where it is not yet, dashed or crossed where it may not be. */
export const ModalitySign = ({ modality }: { modality: string | null }) => (
  <svg
    className="sign"
    viewBox="0 0 14 14"
    width="14"
    height="14"
    aria-hidden="true"
    data-modality={modality ?? undefined}
  >
    {modality === 'HAPPENED' && <circle className="full" cx="7" cy="7" r="5" />}
    {modality === 'ONGOING' && <path className="full" d="M2 3 7 7 2 11ZM7 3 12 7 7 11Z" />}
    {modality === 'SCHEDULED' && <rect className="line" x="2.5" y="2.5" width="9" height="9" />}
    {modality === 'EXPECTED' && <circle className="line" cx="7" cy="7" r="4.5" />}
    {modality === 'HOPED' && <path className="line" d="M7 2 12 7 7 12 2 7Z" />}
    {modality === 'HYPOTHETICAL' && <circle className="line dashed" cx="7" cy="7" r="4.5" />}
    {modality === 'NEGATED' && <path className="line" d="M3 3 11 11M11 3 3 11" />}
    {modality === null && <path className="line" d="M3 7H11" />}
  </svg>
);

export const BasisBadge = ({ basis }: { basis: string }) => (
  <span className="badge" data-basis={basis} title={texts.basis[basis as keyof typeof texts.basis]?.means}>
    {basisWord(basis)}
  </span>
);

/** What is known of how a claim is held. */
export interface Held {
  modality?: string | null;
  basis?: string | null;
  hedge?: string | null;
  attributedTo?: readonly { name: string }[];
  citations?: readonly { ref: string }[];
}

/** How a claim is held, in plain words: how real, on whose word, how hedged, whose view, and where the text says so. */
export const HowHeld = ({ modality, basis, hedge, attributedTo = [], citations = [] }: Held) => (
  <>
    {modality && <ModalityBadge modality={modality} />}
    {basis && <BasisBadge basis={basis} />}
    {hedge && <span>{texts.entry.hedge(hedge)}</span>}
    {attributedTo.length > 0 && (
      <span className="attribution">{texts.entry.accordingTo(namesOf(attributedTo).join(', '))}</span>
    )}
    <Citations refs={refsOf({ citations })} />
  </>
);

/** Where the text says so: a link to each passage, in short or in words. */
export const Citations = ({ refs, inWords = false }: { refs: readonly string[]; inWords?: boolean }) => {
  const { entryHref } = useAddress();
  if (refs.length === 0) return null;
  return (
    <ul className="citations" aria-label={texts.entry.where}>
      {refs.map((ref) => {
        const { key, sentence } = toPassage(ref);
        const to = entryHref(key, { sentence: sentence === null ? null : String(sentence) });
        return (
          <li key={ref}>
            <Link href={to} title={`${citationWords(ref)} (${ref})`} className={inWords ? 'in-words' : undefined}>
              {inWords ? (
                citationWords(ref)
              ) : (
                <>
                  <span aria-hidden="true">{citationLabel(ref)}</span>
                  <span className="visually-hidden">{citationWords(ref)}</span>
                </>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
