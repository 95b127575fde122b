import type { ParagraphKind } from '../../../model/vocabulary/briefs.ts';
import type { ImportedBlock } from '../imported.ts';
import { childOf, childrenOf, textOf, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';
import { inlineText, type MarkFinder } from './inline-text.ts';
import { readRows } from './read-table.ts';

/** The blocks of a part of an article. */

/** Elements that stand among the words of a paragraph, but are blocks. */
const BLOCKS: ReadonlySet<string> = new Set([
  'list',
  'def-list',
  'disp-quote',
  'disp-formula',
  'boxed-text',
  'fig',
  'fig-group',
  'table-wrap',
  'table-wrap-group',
  'supplementary-material',
  'media',
  'verse-group',
  'speech',
  'statement',
  'preformat',
]);

/** Elements whose content is not text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'label',
  'graphic',
  'media',
  'object-id',
  'permissions',
  'attrib-group',
  'alt-text',
  'long-desc',
  'sec-meta',
  'fn',
  'ref-list',
  'fn-group',
]);

const BOXED: Partial<Record<ParagraphKind, ParagraphKind>> = { BODY: 'BOX' };

/** The number of an item as its list counts, with a full stop or as printed. */
const markerOf = (list: XmlElement, item: XmlElement, index: number): string => {
  const label = textOf(childOf(item, 'label'));
  if (label !== '' && !/^[•·‣◦▪–—-]$/.test(label))
    return /[.):\]]$/.test(label) || label.length > 4 ? label : `${label}.`;
  const letter = String.fromCodePoint(97 + (index % 26));
  const type = list.attributes['list-type'] ?? '';
  if (type === 'order') return `${index + 1}.`;
  if (type === 'alpha-lower') return `${letter}.`;
  if (type === 'alpha-upper') return `${letter.toUpperCase()}.`;
  if (type === 'roman-lower') return `${roman(index + 1)}.`;
  if (type === 'roman-upper') return `${roman(index + 1).toUpperCase()}.`;
  return '-';
};

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const roman = (number: number): string => 'x'.repeat(Math.min(9, Math.floor(number / 10))) + (ROMAN[number % 10] ?? '');

export const createBodyWalker = (find: MarkFinder): ((nodes: readonly XmlNode[]) => ImportedBlock[]) => {
  const line = (nodes: readonly XmlNode[]): string => inlineText(nodes, find);
  const block = (kind: ParagraphKind, text: string): ImportedBlock[] => (text === '' ? [] : [{ kind, text }]);

  /** A paragraph; what interrupts it is a block of its own. */
  const walkParagraph = (nodes: readonly XmlNode[], kind: ParagraphKind): ImportedBlock[] => {
    const blocks: ImportedBlock[] = [];
    let open: XmlNode[] = [];
    const close = () => {
      blocks.push(...block(kind, line(open)));
      open = [];
    };
    for (const node of nodes) {
      if (typeof node === 'string' || !BLOCKS.has(node.name)) open.push(node);
      else {
        close();
        blocks.push(...walkElement(node));
      }
    }
    close();
    return blocks;
  };

  const walkList = (list: XmlElement): ImportedBlock[] => [
    ...block('HEADING', line(childOf(list, 'title')?.children ?? [])),
    ...childrenOf(list, 'list-item').flatMap((item, index) => {
      const [first, ...rest] = walk(item.children.filter((node) => typeof node === 'string' || node.name !== 'label'));
      const marker = markerOf(list, item, index);
      if (!first) return [];
      if (first.kind !== 'BODY') return [first, ...rest];
      return [{ ...first, kind: 'LIST_ITEM' as const, text: `${marker} ${first.text}` }, ...rest];
    }),
  ];

  const walkDefinitions = (list: XmlElement): ImportedBlock[] => [
    ...block('HEADING', line(childOf(list, 'title')?.children ?? [])),
    ...childrenOf(list, 'def-item').flatMap((item) =>
      block(
        'LIST_ITEM',
        `- ${line(childOf(item, 'term')?.children ?? [])}: ${childrenOf(item, 'def')
          .map(({ children }) => line(children))
          .join(' ')}`,
      ),
    ),
  ];

  /** "Table 1. Its title." and what else the caption says, as one line. */
  const writeCaption = (element: XmlElement): string => {
    const label = line(childOf(element, 'label')?.children ?? []);
    const words = childrenOf(childOf(element, 'caption'))
      .map(({ children }) => line(children))
      .filter(Boolean)
      .join(' ');
    if (label === '' || words === '') return label || words;
    return `${label}${/[.:]$/.test(label) ? '' : '.'} ${words}`;
  };

  const walkTable = (element: XmlElement): ImportedBlock[] => {
    const tables = [element, ...childrenOf(element, 'alternatives')].flatMap((parent) => childrenOf(parent, 'table'));
    const feet = childrenOf(element, 'table-wrap-foot').flatMap((foot) => childrenOf(foot));
    return [
      ...block('CAPTION', writeCaption(element)),
      ...tables.flatMap((table) =>
        readRows(table, ({ children }) => line(spaceBlocks(children))).flatMap((row) => block('TABLE', row)),
      ),
      ...feet.flatMap((foot) => {
        const label = textOf(childOf(foot, 'label'));
        const text = line(
          foot.name === 'p'
            ? foot.children
            : spaceBlocks(foot.children.filter((node) => typeof node === 'string' || node.name !== 'label')).map(
                unwrapNote,
              ),
        );
        return block('NOTE', label === '' ? text : `${/^[[(]/.test(label) ? label : `[${label}]`} ${text}`);
      }),
    ];
  };

  const walkBox = (element: XmlElement): ImportedBlock[] => [
    ...block('HEADING', writeCaption(element)),
    ...walk(element.children.filter((node) => typeof node !== 'string' && node.name !== 'caption')).map((inner) => ({
      ...inner,
      kind: BOXED[inner.kind] ?? inner.kind,
    })),
  ];

  const walkElement = (element: XmlElement): ImportedBlock[] => {
    const { name, children } = element;
    if (LEFT_OUT.has(name)) return [];
    if (name === 'p') return walkParagraph(children, 'BODY');
    if (name === 'title') return block('HEADING', line(children));
    if (name === 'sec') return walkSection(element);
    if (name === 'list') return walkList(element);
    if (name === 'def-list') return walkDefinitions(element);
    if (name === 'boxed-text') return walkBox(element);
    if (name === 'table-wrap') return walkTable(element);
    if (name === 'fig') return block('CAPTION', writeCaption(element));
    if (name === 'supplementary-material') return block('NOTE', writeCaption(element));
    if (name === 'attrib') return block('NOTE', line(children));
    if (name === 'speech') return walkSpeech(element);
    if (name === 'disp-formula' || name === 'preformat') return block('BODY', line(children));
    return walk(children);
  };

  const walkSpeech = (element: XmlElement): ImportedBlock[] => {
    const speaker = line(childOf(element, 'speaker')?.children ?? []);
    return walk(childrenOf(element).filter(({ name }) => name !== 'speaker')).map((inner, index) => ({
      kind: 'SPEECH' as const,
      text: index === 0 ? `${speaker}: ${inner.text}` : inner.text,
      speaker,
    }));
  };

  const walkSection = (element: XmlElement): ImportedBlock[] => {
    const label = textOf(childOf(element, 'label'));
    const [title, ...rest] = childrenOf(element).filter(({ name }) => !LEFT_OUT.has(name));
    if (title?.name !== 'title' || label === '') return walk(element.children);
    const numbered = `${label}${/[.):]$/.test(label) ? '' : '.'} ${line(title.children)}`;
    return [...block('HEADING', numbered), ...walk(rest)];
  };

  /** Text that is in no paragraph is one. */
  const walk = (nodes: readonly XmlNode[]): ImportedBlock[] =>
    nodes.flatMap((node) => (typeof node === 'string' ? block('BODY', line([node])) : walkElement(node)));
  return walk;
};

/** The content of a note in a table's foot, which is text there. */
const unwrapNote = (node: XmlNode): XmlNode =>
  typeof node !== 'string' && node.name === 'fn' ? { ...node, name: 'p' } : node;

/** Paragraphs and items within a cell, with spaces between them. */
const spaceBlocks = (nodes: readonly XmlNode[]): XmlNode[] =>
  nodes.flatMap((node) =>
    typeof node !== 'string' && ['p', 'list', 'list-item', 'break', 'def'].includes(node.name)
      ? [' ', { ...node, children: spaceBlocks(node.children) }, ' ']
      : [node],
  );
