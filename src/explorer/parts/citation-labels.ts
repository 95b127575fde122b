import { toPassage } from '../../views/entry-address.ts';
import { texts } from '../texts/texts.ts';

/** Labels for citations, from their refs: `asan-2024-12-05:p4.s4` is paragraph 4, sentence 4. */

type PassageKind = keyof typeof texts.citation.kinds;

interface Passage {
  /** The part of the ref that names the passage, such as `p4` or `title`. */
  label: string;
  kind: PassageKind | undefined;
  number: string | undefined;
  sentence: number | null;
}

const isKind = (text: string): text is PassageKind => Object.hasOwn(texts.citation.kinds, text);

const parseRef = (ref: string): Passage => {
  const { key, sentence } = toPassage(ref);
  const label = key.slice(key.lastIndexOf(':') + 1);
  const [, kind = '', number] = /^([a-z]+)(\d+)$/.exec(label) ?? [];
  return { label, kind: isKind(kind) ? kind : undefined, number, sentence };
};

/** Key points, headings and rows of tables have only one sentence, so its number is left out. */
const isWhole = (kind: PassageKind | undefined): boolean => kind === 'k' || kind === 'h' || kind === 't';

/** The labels of passages in a curator's note, such as `p4.s3` and `k2`. */
const LABELS = /\b(?:[a-z]{1,5}\d+\.s\d+|(?:k|h|sp)\d+)\b/g;

/** A note that names passages as citations do: `¶4.3` for `p4.s3`. */
export const withCitationLabels = (note: string): string =>
  note.replace(LABELS, (label) => shortCitationLabel(`note:${label}`));

/** The full label, for screen readers and tooltips: `paragraph 4, sentence 4`. */
export const fullCitationLabel = (ref: string): string => {
  const { label, kind, number, sentence } = parseRef(ref);
  const place = kind ? `${texts.citation.kinds[kind]} ${number}` : label;
  return sentence && !isWhole(kind) ? `${place}, ${texts.citation.sentence(sentence)}` : place;
};

/** The short label: `¶4.4`. */
export const shortCitationLabel = (ref: string): string => {
  const { label, kind, number, sentence } = parseRef(ref);
  if (!number) return sentence && sentence > 1 ? `${label}.${sentence}` : label;
  const place = kind === 'p' ? `¶${number}` : label.toUpperCase();
  return sentence && !isWhole(kind) ? `${place}.${sentence}` : place;
};
