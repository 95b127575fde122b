import { ImportError } from '../imported.ts';

/** Parses XML into a tree with saxes, which is an optional package (ISC, 70 kB). Nothing outside of the document is read. */

/** An element. Names have their prefix, as written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

/** An element or a piece of text. */
export type XmlNode = XmlElement | string;

const DEEPEST = 256;
const MOST_ELEMENTS = 2_000_000;

/**
 * The root element of an XML document. Throws an `ImportError` if it is not well-formed, declares entities, or is nested
 * more than 256 elements deep. A DOCTYPE without declarations is ignored.
 */
export const parseXml = async (text: string, name: string): Promise<XmlElement> => {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: true });
  let root: XmlElement | undefined;
  const open: XmlElement[] = [];
  let elements = 0;
  const refuse = (reason: string): never => {
    throw new ImportError(`${name} ${reason}`);
  };
  parser.on('error', (cause) => refuse(`is not well-formed XML: ${cause.message.slice(0, 200)}`));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      refuse('declares entities in its DOCTYPE, which may hide other texts: remove them first');
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) refuse(`has more than ${MOST_ELEMENTS} elements`);
    if (open.length >= DEEPEST) refuse(`is nested more than ${DEEPEST} elements deep`);
    const element: XmlElement = { name: tag, attributes: { ...attributes }, children: [] };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return root ?? refuse('is not XML');
};

/** The elements among the children, with a name if one is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first child with a name, or what a path of names leads to. */
export const childOf = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((parent, name) => childrenOf(parent, name)[0], element);

/** All elements with a name below an element, in the order of the document. */
export const findAll = (element: XmlElement | undefined, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);

/** All text below an element, as one line. */
export const textOf = (element: XmlElement | undefined): string => {
  const collect = (node: XmlNode): string => (typeof node === 'string' ? node : node.children.map(collect).join(''));
  return element ? collect(element).replace(/\s+/g, ' ').trim() : '';
};
