import { toPassage } from '../../views/entry-address.ts';
import { texts } from '../texts/texts.ts';

/** Labels for citations, from their refs: `asan-2024-12-05:p4.s4` is paragraph 4, sentence 4. */

type PassageKind = keyof typeof texts.citation.kinds;

interface Passage {
  /** The part of the ref that names the passage, such as `p4` or `title`. */
  label: string;
  kind: PassageKind | undefined;
  number: string;
  sentence: number | null;
}

const isKind = (text: string): text is PassageKind => Object.hasOwn(texts.citation.kinds, text);

const parseRef = (ref: string): Passage => {
  const { key, sentence } = toPassage(ref);
  const label = key.slice(key.lastIndexOf(':') + 1);
  const [, kind = '', number = ''] = /^([a-z]+)(\d+)$/.exec(label) ?? [];
  return { label, kind: isKind(kind) ? kind : undefined, number, sentence };
};

/** Key points, headings and rows of tables have only one sentence, so its number is left out. */
const isWhole = (kind: PassageKind | undefined): boolean => kind === 'k' || kind === 'h' || kind === 't';

/** A passage that has a name instead of a number: `the byline`; one that the texts do not know as the data names it. */
const namedPassage = (label: string): string =>
  Object.hasOwn(texts.citation.named, label)
    ? texts.citation.named[label as keyof typeof texts.citation.named]
    : label.replaceAll('-', ' ');

/** The labels of passages in a curator's note, such as `p4.s3` and `k2`. */
const LABELS = /\b(?:[a-z]{1,5}\d+\.s\d+|(?:k|h|sp)\d+)\b/g;

/** A note with passages as readers know them: `¶4.3` for `p4.s3`, `key point 2` for `k2`. */
export const withCitationLabels = (note: string): string =>
  note.replace(LABELS, (label) => shortLabel(`note:${label}`));

/** The full label, for screen readers and tooltips: `paragraph 4, sentence 4`. */
export const fullCitationLabel = (ref: string): string => {
  const { label, kind, number, sentence } = parseRef(ref);
  const passage = kind ? texts.citation.passage(texts.citation.kinds[kind], number) : namedPassage(label);
  return sentence && !isWhole(kind) ? texts.citation.sentenceOf(passage, sentence) : passage;
};

const shortLabel = (ref: string): string => {
  const { label, kind, number, sentence } = parseRef(ref);
  const passage =
    kind === 'p'
      ? texts.citation.paragraph(number)
      : kind
        ? texts.citation.passage(texts.citation.kinds[kind], number)
        : namedPassage(label);
  return sentence && !isWhole(kind) && (kind || sentence > 1)
    ? texts.citation.shortSentence(passage, sentence)
    : passage;
};

/** The short label: `¶4.4`, or as text where a sign would have to be learnt: `Key point 2`. */
export const shortCitationLabel = (ref: string): string => texts.capitalized(shortLabel(ref));

/** The number of a sentence in its paragraph. */
export const numberOfSentence = (ref: string): number => parseRef(ref).sentence ?? 1;
