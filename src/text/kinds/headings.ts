import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { isAllCapitals, type Line, shareOfCapitals } from './line.ts';
import {
  ANSWER,
  GREETING,
  isDateLine,
  KEY_POINTS_TITLE,
  NOTES_TITLE,
  QUESTION_MARK,
  REACH_AT,
  SECTION,
  SUMMARY_TITLE,
} from './words.ts';

const LONGEST_HEADING = 120;
/** In capitals like a title, or above a list. */
const LONGEST_TITLE = 200;
const LONGEST_WIDE = 60;

/** Verbs that a heading of several words seldom has, but a sentence without a stop does. */
const VERB = /\s(?:are|is|was|were|has|have|had|wurde|wurden|sind|ist|hat|haben|sont|est|ont|son|han|está|están)\s/iu;
/** What introduces a list: it goes on there. */
const LEAD_IN =
  /(?:^|\s)(?:we|they|you|i|it|he|she|is|are|was|were|has|have|should|must|will|would|can|could|may|might|need|needs|please|to|that|wir|sie|ist|sind|wird|werden|bitte|könnte|könnten|sollte|sollten|soll|sollen|muss|müssen|fordern|empfehlen|nous|ils|elles|est|sont|doit|doivent|que|son|debe|deben|recomendamos)(?:\s|:)/iu;

/** A sentence ends before the end of the line. */
const SENTENCE_INSIDE = /\p{Ll}{3}[.!]["”’)]?\s+["“]?\p{Lu}|[。！]./u;

/** Whether the name of a section needs no other sign. */
export const isSectionName = ({ text }: Line): boolean =>
  SECTION.test(text) || KEY_POINTS_TITLE.test(text) || SUMMARY_TITLE.test(text) || NOTES_TITLE.test(text);

/** Whether a line, seen alone, may be a heading: short, without a stop at its end, and not the rest of a sentence. */
export const mayBeHeading = (line: Line): boolean => {
  const { text, rest, length, words, stopped, bullet } = line;
  if (bullet || stopped || length < 2 || ANSWER.test(text) || GREETING.test(text)) return false;
  if (isDateLine(text) || REACH_AT.test(text) || SENTENCE_INSIDE.test(rest)) return false;
  if (!/^["“„«‘¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(rest) || /^\(.*\)$/.test(rest)) return false;
  // A quotation that stands alone, with its source or without.
  if (/^["“„«]/.test(rest) && (/[)"”“»]$/.test(rest) || words > 12)) return false;
  // Without spaces or small letters, a heading is shorter, and a Korean sentence ends with 다 or 요.
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u.test(text))
    return length <= LONGEST_WIDE && !/(?:니다|했다|이다|있다|한다|된다)$/u.test(text);
  return length <= LONGEST_HEADING || (length <= LONGEST_TITLE && shareOfCapitals(rest) >= 0.7);
};

/** Whether a heading is likelier than a line of another kind; asked where several short lines follow each other. */
const looksLikeHeading = ({ text, rest, words, numbers }: Line): boolean =>
  isAllCapitals(text) ||
  numbers.length > 0 ||
  (words <= 5 && !/^\d/.test(rest)) ||
  (!/^\d/.test(rest) && !VERB.test(rest) && words <= 12);

const CONTENT: ReadonlySet<ParagraphKind> = new Set([
  'BODY',
  'LIST_ITEM',
  'SPEECH',
  'KEY_POINT',
  'CAPTION',
  'TABLE',
  'BOX',
]);

/** The number of the next item of a list, or of the next of its level: "2" after "1", "1.2" after "1.1". */
const follows = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.numbers.length > 0 &&
  line.numbers.length === next.numbers.length &&
  line.numbers.slice(0, -1).every((number, at) => number === next.numbers[at]) &&
  (next.numbers.at(-1) ?? 0) === (line.numbers.at(-1) ?? 0) + 1;

const MOST_LEVELS = 3;

/**
 * The kinds of the lines that are open, by what follows them; from the last to the first. A heading has something below it:
 * text, a list, a table, or another heading, of which at most three follow each other. Lines with the numbers of a list
 * directly below each other are its items.
 */
export const resolveHeadings = (
  lines: readonly Line[],
  sure: readonly (ParagraphKind | null)[],
  isTurn: (position: number) => boolean,
): ParagraphKind[] => {
  const kinds: ParagraphKind[] = [];
  let levels = 0;
  const decide = (line: Line, at: number): ParagraphKind => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const below = kinds[at + 1];
    const inList = follows(line, next) || (before !== undefined && follows(before, line));
    // Where whole texts are numbered, "2.14" is a paragraph and not an item.
    const item: ParagraphKind = line.label === '' || line.numbers.length > 1 ? 'BODY' : 'LIST_ITEM';
    if (isTurn(at) && !isSectionName(line)) return 'BODY';
    // A question below its number.
    if (line.asks && before !== undefined && before.length <= 20 && QUESTION_MARK.test(before.text)) return 'HEADING';
    // "Ministries, agencies, offices and all who … should", above what they should do.
    const isAboveList =
      below === 'LIST_ITEM' && line.length <= LONGEST_TITLE && line.label === '' && !line.stopped && !line.colon;
    if (!mayBeHeading(line) && !(isAboveList && /^\p{Lu}/u.test(line.text))) return item;
    if (isSectionName(line)) return 'HEADING';
    if (inList) return 'LIST_ITEM';
    if (below === undefined) return item;
    if (line.colon && below === 'LIST_ITEM') return LEAD_IN.test(line.rest) || line.words > 5 ? 'BODY' : 'HEADING';
    if (
      line.colon &&
      line.label === '' &&
      (line.words > 8 || LEAD_IN.test(line.rest) || /^["“„«「]/.test(next?.text ?? ''))
    )
      return 'BODY';
    if (line.label !== '' && below === 'LIST_ITEM' && next?.label !== '' && !next?.bullet && next?.numbers.length === 0)
      return 'LIST_ITEM';
    // What is below has been seen to be no heading, though it is as short as one: a list without bullets, or lines of a figure.
    const isShortBelow = below === 'BODY' && next !== undefined && mayBeHeading(next);
    if (isShortBelow && !looksLikeHeading(line)) return item;
    if (CONTENT.has(below)) return 'HEADING';
    if (below === 'HEADING' && levels < MOST_LEVELS && (levels < 2 || looksLikeHeading(line))) return 'HEADING';
    return item;
  };
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    const kind = sure[at] ?? decide(line, at);
    kinds[at] = kind;
    levels = kind === 'HEADING' ? levels + 1 : 0;
  }
  return kinds;
};
