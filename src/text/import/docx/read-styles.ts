import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';

/** What styles of paragraphs say: what is a heading, a title, a caption, or an item of a list. */

/** The role of a paragraph by its style. */
export type StyleRole = 'heading' | 'title' | 'subtitle' | 'caption' | 'item' | 'contents' | undefined;

export interface ParagraphStyle {
  role: StyleRole;
  /** The list that the style's paragraphs are items of. */
  numbering: { list: string; level: number } | undefined;
  bold: boolean;
}

const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** The built-in names, which are in English in every file; ids may be in the user's language. */
const ROLES: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(?:heading|überschrift|titre|título|제목|見出し)\s?\d/i, 'heading'],
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'subtitle'],
  [/^caption$/i, 'caption'],
  [/^toc \d/i, 'contents'],
  [/^list (?:bullet|number)/i, 'item'],
];

/** Reads a property that is on if it is there, unless its value says that it is off. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(valOf(element) ?? '');

/** The list and the level that properties of a paragraph name; a list of 0 is none. */
export const readNumbering = (properties: XmlElement | undefined): { list: string; level: number } | undefined => {
  const numbering = childOf(properties, 'w:numPr');
  const list = valOf(childOf(numbering, 'w:numId'));
  return list === undefined ? undefined : { list, level: Number(valOf(childOf(numbering, 'w:ilvl')) ?? 0) || 0 };
};

/** The styles of a document by their ids, with what they inherit. */
export const readStyles = (root: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> => {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const read = (style: XmlElement | undefined, depth: number): ParagraphStyle => {
    const basis = childOf(style, 'w:basedOn');
    const parent = basis && depth < 12 ? elements.get(valOf(basis) ?? '') : undefined;
    const inherited = parent ? read(parent, depth + 1) : undefined;
    const properties = childOf(style, 'w:pPr');
    const level = valOf(childOf(properties, 'w:outlineLvl'));
    const name = valOf(childOf(style, 'w:name')) ?? '';
    const named = ROLES.find(([pattern]) => pattern.test(name))?.[1];
    const bold = childOf(style, 'w:rPr', 'w:b');
    return {
      role: named ?? (level !== undefined && Number(level) < 9 ? 'heading' : inherited?.role),
      numbering: readNumbering(properties) ?? inherited?.numbering,
      bold: bold ? isOn(bold) : (inherited?.bold ?? false),
    };
  };
  return new Map([...elements].map(([id, style]) => [id, read(style, 0)]));
};
