import type { JsonPath } from './json-path.ts';

/** A place in a brief's text: a paragraph, or one of its sentences. */
export interface CitationRef {
  /** The brief's slug; null in the brief's own file, where refs are local. */
  brief: string | null;
  /** The paragraph's id in the brief, such as `p4`. */
  paragraph: string;
  /** The sentence's number, from 1; null for the whole paragraph. */
  sentence: number | null;
}

const CITATION_REF = /^(?:([^:.\s]+):)?([^:.\s]+)(?:\.s([1-9]\d*))?$/;

/**
 * Parses `p4`, `p4.s4`, `asan-2024-12-05:p4` or `asan-2024-12-05:p4.s4`; null for any other text. Whether the text has
 * such a place is for the caller to look up. src/views has a copy for browsers; a test compares the two.
 */
export const parseCitationRef = (ref: string): CitationRef | null => {
  const [, brief = null, paragraph, sentence] = CITATION_REF.exec(ref) ?? [];
  return paragraph === undefined
    ? null
    : { brief, paragraph, sentence: sentence === undefined ? null : Number(sentence) };
};

/** The reverse of `parseCitationRef`. */
export const formatCitationRef = ({ brief, paragraph, sentence }: CitationRef): string =>
  `${brief === null ? '' : `${brief}:`}${paragraph}${sentence === null ? '' : `.s${sentence}`}`;

/** The ref of a sentence in its own brief, by its position in the paragraph, from 0. */
export const sentenceRef = (paragraph: string, index: number): string =>
  formatCitationRef({ brief: null, paragraph, sentence: index + 1 });

/** The ref of the paragraph that a ref names, or in which its sentence is. */
export const paragraphRefOf = (ref: string): string => {
  const place = parseCitationRef(ref);
  return place ? formatCitationRef({ ...place, sentence: null }) : ref;
};

/** Whether what names a passage at this path states something: sections and `withoutStatement` only list passages. */
export const isStatement = ([list]: JsonPath): boolean => list !== 'sections' && list !== 'withoutStatement';
