import type { ParagraphKind } from '../../../model/vocabulary/briefs.ts';
import { KIND, MARKER } from '../html/walk-html.ts';
import { childOf, childrenOf, textOf, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';

/** The text of an article as HTML, with "[3]" for the marks of notes and references. */

/** Finds the mark of what a cross-reference points to; undefined if that has none. */
export type MarkFinder = (id: string) => string | undefined;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A paragraph of a kind that HTML has no element for. */
export const paragraphOf = (kind: ParagraphKind, html: string): string => `<p ${KIND}="${kind}">${html}</p>`;

/** Elements whose content is not text, or is written elsewhere. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'label graphic inline-graphic media object-id permissions attrib-group alt-text long-desc sec-meta fn ref-list fn-group tex-math x target index-term alternatives'.split(
    ' ',
  ),
);

/** Elements that are the same in HTML, and those that HTML has under another name. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  'p sup sub b i table thead tbody tfoot tr td th'
    .split(' ')
    .map((name) => [name, name])
    .concat([
      ['bold', 'b'],
      ['title', 'h3'],
      ['disp-quote', 'blockquote'],
      ['disp-formula', 'p'],
      ['preformat', 'p'],
      ['def', 'span'],
    ]),
);
const LIST_TYPES: Readonly<Record<string, string>> = {
  order: '1',
  'alpha-lower': 'a',
  'alpha-upper': 'A',
  'roman-lower': 'i',
  'roman-upper': 'I',
};

const NUMBERS = /^[[(]?\s*(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z])(?:\s*[,;–-]\s*\d{1,4})*\s*[\])]?$/;

/** "[3]" for a cross-reference to a note or an entry of the references that is printed as a mark; else its words. */
const writeReference = ({ attributes }: XmlElement, printed: string, html: string, find: MarkFinder): string => {
  const { 'ref-type': type = '', rid = '' } = attributes;
  const isNote = type === 'bibr' || type === 'fn' || type === 'table-fn';
  if (!isNote || !NUMBERS.test(printed.trim())) return html;
  const marks = rid.split(/\s+/).flatMap((id) => find(id) ?? []);
  const words = printed.trim().replace(/^[[(]\s*|\s*[\])]$/g, '');
  // Several references may be one range, as printed: "3-5".
  if (marks.length === 1 && /^\d+$|^\D$/.test(words)) return escapeHtml(`[${marks[0]}]`);
  return words.replace(/\d{1,4}|[*†‡§¶]{1,3}|[a-z]/g, (mark) => `[${mark}]`);
};

const withPoint = (label: string): string => (/[.:)\]]$/.test(label) ? label : `${label}.`);

/** Writes parts of an article as HTML. */
export const createWriter = (find: MarkFinder): ((nodes: readonly XmlNode[]) => string) => {
  const inside = (element: XmlElement | undefined): string => (element ? write(element.children) : '');

  /** "Table 1. Its title." and what else the caption says, as one line. */
  const captionOf = (element: XmlElement): string => {
    const label = inside(childOf(element, 'label'));
    const words = childrenOf(childOf(element, 'caption')).map(inside).filter(Boolean).join(' ');
    return label === '' || words === '' ? label || words : `${withPoint(label)} ${words}`;
  };

  const writeItem = (item: XmlElement): string => {
    const label = textOf(childOf(item, 'label'));
    const isMark = label !== '' && !/^[•·‣◦▪–—-]$/.test(label);
    const marker = label.length > 4 ? label : withPoint(label);
    return `<li${isMark ? ` ${MARKER}="${escapeHtml(marker)}"` : ''}>${inside(item)}</li>`;
  };

  const writeList = (list: XmlElement): string => {
    const type = LIST_TYPES[list.attributes['list-type'] ?? ''];
    const items = childrenOf(list, 'list-item').map(writeItem).join('');
    const title = childOf(list, 'title');
    return `${title ? `<h3>${inside(title)}</h3>` : ''}${type ? `<ol type="${type}">${items}</ol>` : `<ul>${items}</ul>`}`;
  };

  const writeDefinitions = (list: XmlElement): string => {
    const title = childOf(list, 'title');
    const items = childrenOf(list, 'def-item').map(
      (item) =>
        `<li>${inside(childOf(item, 'term'))}: ${childrenOf(item, 'def')
          .flatMap((def) => childrenOf(def))
          .map(inside)
          .join(' ')}</li>`,
    );
    return `${title ? `<h3>${inside(title)}</h3>` : ''}<ul>${items.join('')}</ul>`;
  };

  const writeTable = (element: XmlElement): string => {
    const tables = [element, ...childrenOf(element, 'alternatives')].flatMap((parent) => childrenOf(parent, 'table'));
    const feet = childrenOf(element, 'table-wrap-foot').flatMap((foot) => childrenOf(foot));
    const caption = captionOf(element);
    return [
      caption === '' ? '' : paragraphOf('CAPTION', caption),
      ...tables.map((table) => `<table role="table">${inside(table)}</table>`),
      ...feet.map((foot) => {
        const label = textOf(childOf(foot, 'label'));
        const mark = label === '' ? '' : escapeHtml(`${/^[[(]/.test(label) ? label : `[${label}]`} `);
        const parts = foot.children.filter((node) => typeof node === 'string' || node.name !== 'label');
        const text =
          foot.name === 'p' ? inside(foot) : parts.map((part) => write([part]).replace(/<\/?p>/g, ' ')).join('');
        return paragraphOf('NOTE', `${mark}${text}`);
      }),
    ].join('');
  };

  const writeSection = (element: XmlElement): string => {
    const label = textOf(childOf(element, 'label'));
    const title = childOf(element, 'title');
    if (!title || label === '') return inside(element);
    const rest = element.children.filter((node) => node !== title);
    return `<h3>${escapeHtml(withPoint(label))} ${inside(title)}</h3>${write(rest)}`;
  };

  const writeElement = (element: XmlElement): string => {
    const { name, attributes } = element;
    if (LEFT_OUT.has(name)) return '';
    const same = SAME[name];
    if (name === 'td' || name === 'th') {
      const span = (key: string): string => (attributes[key] ? ` ${key}="${escapeHtml(attributes[key])}"` : '');
      return `<${name}${span('colspan')}${span('rowspan')}>${inside(element)}</${name}>`;
    }
    if (same) return `<${same}>${inside(element)}</${same}>`;
    switch (name) {
      case 'xref':
        return writeReference(element, textOf(element), inside(element), find);
      case 'break':
        return ' ';
      case 'mml:math':
      case 'math':
        return escapeHtml(` ${textOf(element)} `);
      case 'sec':
        return writeSection(element);
      case 'list':
        return writeList(element);
      case 'def-list':
        return writeDefinitions(element);
      case 'table-wrap':
        return writeTable(element);
      case 'boxed-text': {
        const rest = element.children.filter((node) => typeof node !== 'string' && node.name !== 'caption');
        const caption = captionOf(element);
        return `${caption === '' ? '' : `<h3>${caption}</h3>`}<div ${KIND}="BOX">${write(rest)}</div>`;
      }
      case 'fig':
        return paragraphOf('CAPTION', captionOf(element));
      case 'supplementary-material':
        return paragraphOf('NOTE', captionOf(element));
      case 'attrib':
        return paragraphOf('NOTE', inside(element));
      case 'speech':
        return `<p><b>${inside(childOf(element, 'speaker'))}:</b> ${childrenOf(element, 'p').map(inside).join('</p><p>')}</p>`;
      default:
        return inside(element);
    }
  };

  const write = (nodes: readonly XmlNode[]): string =>
    nodes
      .map((node) => (typeof node === 'string' ? escapeHtml(node) : writeElement(node)))
      .join('')
      // Brackets around a list of marks that have their own: "[[3], [4]]".
      .replace(/\[((?:\[[^\]]{1,4}\](?:\s?[,;–-]\s?)?){1,40})\]/g, '$1');
  return write;
};
