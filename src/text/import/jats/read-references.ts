import { cleanText } from '../clean-text.ts';
import type { ImportedBlock } from '../imported.ts';
import { childOf, childrenOf, findAll, textOf, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';
import { personName } from './read-front.ts';

/** The entries of the references, and the notes. */

/** An entry or a note with its mark; a note that nothing refers to has none. */
export interface Reference {
  element: XmlElement;
  mark: string | undefined;
}

/** "3" for the label "[3]" or "3."; the label itself if it is not a number. */
const markIn = (label: string): string =>
  /^[[(]?\s*(\d{1,4})\s*[\])]?\.?$/.exec(label)?.[1] ?? label.replace(/^\[|\]$/g, '');

/** The entries of all lists of references, by their labels, or counted. */
export const findReferences = (article: XmlElement): Reference[] =>
  findAll(childOf(article, 'back'), 'ref').map((element, index) => {
    const label = textOf(childOf(element, 'label'));
    return { element, mark: label === '' || label.length > 8 ? String(index + 1) : markIn(label) };
  });

/** The notes in the text and in the back, by their labels, or counted after those that have one. */
export const findNotes = (article: XmlElement): Reference[] => {
  const inTables = new Set(findAll(article, 'table-wrap-foot').flatMap((foot) => findAll(foot, 'fn')));
  const notes = [...findAll(childOf(article, 'body'), 'fn'), ...findAll(childOf(article, 'back'), 'fn')].filter(
    (note) => !inTables.has(note),
  );
  const referred = new Set(findAll(article, 'xref').flatMap(({ attributes }) => (attributes.rid ?? '').split(/\s+/)));
  let counted = 0;
  return notes.map((element) => {
    const label = textOf(childOf(element, 'label'));
    // In the body, a note stands where its mark would.
    const isReferred = referred.has(element.attributes.id ?? '');
    if (label === '' && !isReferred) return { element, mark: undefined };
    counted += 1;
    return { element, mark: label === '' || label.length > 8 ? String(counted) : markIn(label) };
  });
};

/** Parts of a reference that follow each other without white space in the source. */
const spaced = (node: XmlNode): string => {
  if (typeof node === 'string') return node;
  if (node.name === 'label') return '';
  if (node.name === 'name') return personNameInList(node);
  if (node.name === 'person-group') {
    const names = childrenOf(node).map((child) => (child.name === 'etal' ? 'et al' : spaced(child).trim()));
    const between = node.children.some((child) => typeof child === 'string' && child.trim() !== '');
    return between ? node.children.map(spaced).join('') : names.filter(Boolean).join(', ');
  }
  if (node.name === 'etal' && node.children.length === 0) return 'et al';
  return node.children.map(spaced).join('');
};

const personNameInList = (name: XmlElement): string => {
  const printed = name.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (printed) return name.children.map(spaced).join('');
  return (
    [textOf(childOf(name, 'surname')), textOf(childOf(name, 'given-names'))].filter(Boolean).join(' ') ||
    personName(name)
  );
};

/** A citation as printed; one that is only marked up has its parts with spaces between them. */
const writeCitation = (citation: XmlElement): string => {
  const isMarkedUp = citation.name === 'element-citation';
  return cleanText(citation.children.map(spaced).join(isMarkedUp ? ' ' : ''));
};

const CITATIONS: ReadonlySet<string> = new Set([
  'mixed-citation',
  'element-citation',
  'citation',
  'nlm-citation',
  'note',
  'p',
]);

/** The entries as blocks: "[3] …". */
export const writeReferences = (references: readonly Reference[]): ImportedBlock[] =>
  references.flatMap(({ element, mark }): ImportedBlock[] => {
    const alternatives = childrenOf(element).flatMap((child) =>
      child.name === 'citation-alternatives' ? childrenOf(child).slice(0, 1) : [child],
    );
    const text = alternatives
      .filter(({ name }) => CITATIONS.has(name))
      .map(writeCitation)
      .join(' ');
    if (text === '') return [];
    return [{ kind: 'FOOTNOTE', text: mark === undefined ? text : `[${mark}] ${text}` }];
  });
