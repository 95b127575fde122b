import { Fragment, useContext } from 'react';
import { Link } from 'wouter';
import { briefOf } from '../../views/citation-ref.ts';
import { pathOfEntry, toPassage } from '../../views/entry-address.ts';
import type { Modality } from '../../views/generated/views.ts';
import { addressOfPassage } from '../../views/reader-address.ts';
import { namesOf, refsOf } from '../../views/statement.ts';
import { modalityLabel, texts } from '../texts/texts.ts';
import { Attribution } from './attribution.tsx';
import { BriefName, BriefSources } from './brief-names.tsx';
import { fullCitationLabel, shortCitationLabel } from './citation-labels.ts';
import { Explained } from './explained.tsx';

/** The provenance of a statement: its factual status, basis, hedge and attribution, and its citations. */

const order: Record<Modality, number> = {
  HAPPENED: 1,
  ONGOING: 2,
  SCHEDULED: 3,
  EXPECTED: 4,
  HOPED: 5,
  HYPOTHETICAL: 6,
  NEGATED: 7,
};
/** All modalities, from fact to denial. */
export const MODALITIES = (Object.keys(order) as Modality[]).sort((a, b) => order[a] - order[b]);

export const ModalityBadge = ({
  modality,
  label = modalityLabel(modality),
}: {
  modality: string | null;
  /** If it says more than the modality. */
  label?: string;
}) => {
  const content = (
    <>
      <ModalityIcon modality={modality} />
      {label}
    </>
  );
  if (modality === null) return <span className="badge">{content}</span>;
  return (
    <Explained of="modality" value={modality} data-modality={modality}>
      {content}
    </Explained>
  );
};

/** The icon of a modality: filled for facts, an outline for what has not happened, dashed or crossed out for the rest. */
export const ModalityIcon = ({ modality }: { modality: string | null }) => (
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

export const BasisBadge = ({ basis }: { basis: string }) => <Explained of="basis" value={basis} data-basis={basis} />;

/** The words with which the text softens a statement. */
export const Hedge = ({ words }: { words: string }) => (
  <Explained of="mark" value="hedge">
    {texts.entry.hedge(words)}
  </Explained>
);

/** The fields that `Provenance` shows. */
export interface ProvenanceFields {
  modality?: string | null;
  basis?: string | null;
  hedge?: string | null;
  attributedTo?: readonly { name: string }[];
  extent?: string | null;
  citations?: readonly { ref: string }[];
}

/** The provenance of a statement, as badges and citations. */
export const Provenance = ({ modality, basis, hedge, attributedTo, extent, citations = [] }: ProvenanceFields) => (
  <>
    {modality && <ModalityBadge modality={modality} />}
    {basis && <BasisBadge basis={basis} />}
    {hedge && <Hedge words={hedge} />}
    {attributedTo && <Attribution names={namesOf(attributedTo)} extent={extent} />}
    <Citations refs={refsOf({ citations })} />
  </>
);

interface CitationsProps {
  refs: readonly string[];
  isFull?: boolean;
  /** Whether the brief is named next to them. */
  isUnnamed?: boolean;
}

/**
 * A link to each cited passage, with its short label or its full one. Short labels follow the name of their brief where
 * statements of several briefs are shown.
 */
export const Citations = ({ refs, isFull = false, isUnnamed = false }: CitationsProps) => {
  const sources = useContext(BriefSources);
  if (refs.length === 0) return null;
  const briefs = isFull || isUnnamed || !sources ? [null] : [...new Set(refs.map((ref) => briefOf([ref])))];
  return (
    <ul className="citations" aria-label={texts.entry.citations}>
      {briefs.map((brief) => (
        <Fragment key={brief}>
          {brief !== null && (
            <li>
              <BriefName slug={brief} />
            </li>
          )}
          {refs
            .filter((ref) => brief === null || briefOf([ref]) === brief)
            .map((ref) => (
              <li key={ref}>
                <Citation citation={ref} isFull={isFull} />
              </li>
            ))}
        </Fragment>
      ))}
    </ul>
  );
};

const Citation = ({ citation, isFull }: { citation: string; isFull: boolean }) => {
  const href = addressOfPassage(citation) ?? pathOfEntry(toPassage(citation).key);
  const label = fullCitationLabel(citation);
  return (
    <Link href={href} title={label} className={isFull ? 'full-label' : undefined}>
      {isFull ? (
        label
      ) : (
        <>
          <span aria-hidden="true">{shortCitationLabel(citation)}</span>
          <span className="visually-hidden">{label}</span>
        </>
      )}
    </Link>
  );
};
