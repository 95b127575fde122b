import { cleanText, foldWords } from './clean-text.ts';
import type { ImportedBlock, ImportedMetadata } from './imported.ts';
import { findDay, readDateInWords } from './read-date.ts';
import { isTopLine } from './read-top.ts';

/** How many paragraphs may stand before the text: kicker, title, subtitle, byline, date. */
const MOST = 10;
const LONGEST = 250;

/** What is printed above a text, but not part of it in its source. */
export interface FrontLines {
  subtitle?: string | undefined;
  byline?: string | undefined;
  date?: string | undefined;
}

/**
 * The blocks with the title, the byline and the date above the text as FRONT_MATTER. A title that the text does not have is put
 * before it; so are the given lines, the byline only if no line above the text names the authors.
 */
export const markFrontLines = (
  blocks: readonly ImportedBlock[],
  metadata: ImportedMetadata,
  { subtitle, byline, date }: FrontLines = {},
): ImportedBlock[] => {
  const title = metadata.title === undefined ? '' : foldWords(metadata.title);
  const names = [...metadata.authors, ...metadata.institutions].map(foldWords).filter(Boolean);
  /** A heading may have a kicker before the title. */
  const isTitle = ({ kind, text }: ImportedBlock): boolean =>
    title !== '' && (foldWords(text) === title || (kind === 'HEADING' && foldWords(text).endsWith(` ${title}`)));
  const at = blocks.slice(0, MOST).findIndex(isTitle);
  const namesAuthor = (text: string) => names.some((name) => ` ${foldWords(text)} `.includes(` ${name} `));
  const isFront = (block: ImportedBlock): boolean => {
    const { kind, text } = block;
    if (kind === 'FRONT_MATTER') return true;
    if ((kind !== 'BODY' && kind !== 'HEADING') || text.length > LONGEST) return false;
    const date = text.length < 80 ? (findDay(text) ?? readDateInWords(text))?.text : undefined;
    return (
      isTitle(block) ||
      text === metadata.date?.text ||
      isTopLine(text) ||
      (date !== undefined && text.length < date.length + 40 && !/[.!?]$/.test(text)) ||
      (namesAuthor(text) && !/[.!?]["”]?$/.test(text))
    );
  };
  const marked = blocks.map((block, index): ImportedBlock => {
    if (index < Math.max(0, at))
      return block.kind === 'HEADING' || block.kind === 'BODY' ? { ...block, kind: 'FRONT_MATTER' } : block;
    return index < MOST + Math.max(0, at) && isFront(block) ? { ...block, kind: 'FRONT_MATTER' } : block;
  });
  const hasByline = marked
    .slice(0, MOST + at + 1)
    .some(({ kind, text }) => kind === 'FRONT_MATTER' && namesAuthor(text));
  const above: ImportedBlock[] = at < 0 && metadata.title !== undefined ? [line(metadata.title)] : [];
  if (subtitle !== undefined && subtitle !== '' && foldWords(subtitle) !== title) above.push(line(subtitle));
  if (byline !== undefined && byline !== '' && !hasByline) above.push(line(byline));
  if (date !== undefined && !marked.slice(0, MOST).some(({ text }) => text.includes(date))) above.push(line(date));
  if (at < 0) return [...above, ...marked];
  return [...marked.slice(0, at + 1), ...above, ...marked.slice(at + 1)];
};

const line = (text: string): ImportedBlock => ({ kind: 'FRONT_MATTER', text: cleanText(text) });
