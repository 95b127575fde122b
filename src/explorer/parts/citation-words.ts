import { toPassage } from '../../views/entry-address.ts';
import { texts } from '../texts.ts';

/** Citations in words, from their refs: `asan-2024-12-05:p4.s4` is paragraph 4, sentence 4. */

interface Parts {
  /** Such as `p4` or `title`. */
  label: string;
  kind: string | undefined;
  number: string | undefined;
  sentence: number | null;
}

const partsOf = (ref: string): Parts => {
  const { key, sentence } = toPassage(ref);
  const label = key.slice(key.lastIndexOf(':') + 1);
  const [, letter = '', number] = /^([pkh])(\d+)$/.exec(label) ?? [];
  return { label, kind: texts.citation.kinds[letter], number, sentence };
};

/** In full, to be read out or hovered over: `paragraph 4, sentence 4`. */
export const citationWords = (ref: string): string => {
  const { label, kind, number, sentence } = partsOf(ref);
  const place = kind && number ? `${kind} ${number}` : label;
  // Key points and headings have one sentence: its number says nothing.
  return sentence && (!kind || kind === texts.citation.kinds.p)
    ? `${place}, ${texts.citation.sentence(sentence)}`
    : place;
};

/** In short, for a chip: `¶4.4`. */
export const citationLabel = (ref: string): string => {
  const { label, kind, number, sentence } = partsOf(ref);
  if (!kind || !number) return label;
  return kind === texts.citation.kinds.p ? `¶${number}${sentence ? `.${sentence}` : ''}` : label.toUpperCase();
};
