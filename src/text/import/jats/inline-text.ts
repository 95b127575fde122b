import { cleanText, lower, raise } from '../clean-text.ts';
import { textOf, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';

/** The text of a paragraph, with "[3]" for the marks of notes and references. */

/** Parts of a paragraph that are no text, or blocks of their own. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'fn',
  'graphic',
  'inline-graphic',
  'object-id',
  'alternatives',
  'tex-math',
  'x',
  'target',
  'index-term',
]);

/** Finds the mark of what a cross-reference points to; undefined if that has none. */
export type MarkFinder = (id: string) => string | undefined;

const NUMBERS = /^[[(]?\s*(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z])(?:\s*[,;–-]\s*\d{1,4})*\s*[\])]?$/;

/** "[3]" for a cross-reference to a note or an entry of the references that is printed as a mark; else its words. */
const writeReference = (element: XmlElement, printed: string, find: MarkFinder): string => {
  const { 'ref-type': type = '', rid = '' } = element.attributes;
  const isNote = type === 'bibr' || type === 'fn' || type === 'table-fn';
  if (!isNote || !NUMBERS.test(printed.trim())) return printed;
  const marks = rid.split(/\s+/).flatMap((id) => find(id) ?? []);
  const words = printed.trim().replace(/^[[(]\s*|\s*[\])]$/g, '');
  // Several references may be one range, as printed: "3-5".
  if (marks.length === 1 && /^\d+$|^\D$/.test(words)) return `[${marks[0]}]`;
  return words.replace(/\d{1,4}|[*†‡§¶]{1,3}|[a-z]/g, (mark) => `[${mark}]`);
};

/** The text of inline content. */
export const inlineText = (nodes: readonly XmlNode[], find: MarkFinder): string => {
  const write = (node: XmlNode): string => {
    if (typeof node === 'string') return node;
    if (NOT_TEXT.has(node.name)) return '';
    const inner = node.children.map(write).join('');
    if (node.name === 'xref') return writeReference(node, inner, find);
    if (node.name === 'sup') return inner.includes('[') ? inner : raise(inner);
    if (node.name === 'sub') return lower(inner);
    if (node.name === 'break') return ' ';
    if (node.name === 'mml:math' || node.name === 'math') return ` ${textOf(node)} `;
    return inner;
  };
  return cleanText(
    nodes
      .map(write)
      .join('')
      // Brackets around a list of marks that have their own: "[[3], [4]]".
      .replace(/\[((?:\[[^\]]{1,4}\](?:\s?[,;–-]\s?)?){1,40})\]/g, '$1'),
  );
};
