import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { isSectionName } from './headings.ts';
import { isAllCapitals, type Line } from './line.ts';
import {
  BIOGRAPHY,
  KEY_POINTS_TITLE,
  NOTES_TITLE,
  SOURCE_MARK,
  STATEMENT_OF_TEXT,
  SUMMARY_TITLE,
  TABLE_NOTE,
} from './words.ts';

const LONGEST_NOTE = 600;
/** How near the end the sentences about the authors are. */
const LAST_PARAGRAPHS = 8;

type Section = 'KEY_POINTS' | 'SUMMARY' | 'NOTES';

const SECTIONS: readonly (readonly [title: RegExp, section: Section])[] = [
  [KEY_POINTS_TITLE, 'KEY_POINTS'],
  [SUMMARY_TITLE, 'SUMMARY'],
  [NOTES_TITLE, 'NOTES'],
];

/** The kinds below headings that say what is below them: key points, notes and references. */
const markSections = (lines: readonly Line[], kinds: readonly ParagraphKind[]): ParagraphKind[] => {
  let section: Section | null = null;
  let items = false;
  return kinds.map((kind, at): ParagraphKind => {
    const line = lines[at] as Line;
    if (kind === 'HEADING' && (section !== 'NOTES' || isSectionName(line) || isAllCapitals(line.text))) {
      section = SECTIONS.find(([title]) => title.test(line.text))?.[1] ?? null;
      items = false;
      return kind;
    }
    if (section === 'NOTES') return kind === 'BODY' || kind === 'LIST_ITEM' || kind === 'HEADING' ? 'FOOTNOTE' : kind;
    if (section === 'KEY_POINTS') {
      if (kind === 'LIST_ITEM') items = true;
      if (kind === 'LIST_ITEM' || (kind === 'BODY' && !items)) return 'KEY_POINT';
      section = null;
    }
    if (section === 'SUMMARY') {
      if (kind === 'LIST_ITEM') return 'KEY_POINT';
      if (!line.colon) section = null;
    }
    return kind;
  });
};

/** The kinds with the notes: below tables and figures, and on the authors. */
const markNotes = (lines: readonly Line[], kinds: readonly ParagraphKind[]): ParagraphKind[] => {
  return kinds.map((kind, at): ParagraphKind => {
    const { text, rest, length, words, stopped, label } = lines[at] as Line;
    if (kind !== 'BODY') return kind;
    if (at >= kinds.length - LAST_PARAGRAPHS && at > 1 && BIOGRAPHY.test(text)) return 'NOTE';
    if (length > LONGEST_NOTE) return kind;
    if (STATEMENT_OF_TEXT.test(text)) return 'NOTE';
    if (kinds[at - 1] === 'TABLE' && TABLE_NOTE.test(text)) return 'NOTE';
    // The words of a figure: a number that is not explained, or a sentence above its source.
    if (label === '' && !stopped && words >= 4 && /^\d/.test(rest) && length <= 150) return 'CAPTION';
    if (SOURCE_MARK.test(lines[at + 1]?.text ?? '') && kinds[at - 1] !== 'TABLE' && length <= 150) return 'CAPTION';
    return kind;
  });
};

/** Corrects kinds by the sections and the tables that the paragraphs belong to. */
export const markParts = (lines: readonly Line[], kinds: readonly ParagraphKind[]): ParagraphKind[] =>
  markNotes(lines, markSections(lines, kinds));
