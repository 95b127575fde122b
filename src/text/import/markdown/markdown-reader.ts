import type { Blockquote, FootnoteDefinition, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import type { ParagraphKind } from '../../../model/vocabulary/briefs.ts';
import { arrangeBlocks } from '../arrange-blocks.ts';
import { cleanText } from '../clean-text.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { type DocumentReader, ImportError } from '../imported.ts';
import { loadOptional } from '../load-optional.ts';
import type { LabelledBlock } from '../mark-kinds.ts';
import { createParagraph } from '../paragraph.ts';
import { completeMetadata } from './complete-metadata.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { inlineText, removeAttributes } from './inline-text.ts';
import { createNotes, type MarkdownNotes } from './markdown-notes.ts';
import { DIV_BEGIN, DIV_END, prepareMarkdown } from './prepare-markdown.ts';

/** The paragraphs of HTML in a Markdown text, such as a table. */
export type ReadFragment = (html: string) => LabelledBlock[] | Promise<LabelledBlock[]>;

/** A reader of Markdown: GitHub's, and what Pandoc, Quarto, Jekyll and MDX add to it. */
export const createMarkdownReader =
  (readFragment: ReadFragment): DocumentReader =>
  async ({ bytes, name, charset }) => {
    const { front, body } = await readFrontMatter(decodeBytes(bytes, name, charset), name);
    const parse = await loadMarkdownParser();
    const text = prepareMarkdown(body, name);
    const { blocks: found, warnings } = await walkMarkdown(parse(text), readFragment);
    const abstract =
      front.abstract === undefined ? [] : (await walkMarkdown(parse(front.abstract), readFragment)).blocks;
    const blocks = [...abstract, ...found];
    const metadata = completeMetadata(front.metadata, blocks);
    if (blocks.length === 0) throw new ImportError(`${name} has no text`);
    return {
      blocks: arrangeBlocks(blocks, metadata, readFrontLines(front)),
      metadata,
      warnings: [...front.warnings, ...warnings],
    };
  };

type Parse = (text: string) => Root;

const PACKAGES = ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm', 'yaml'];

const loadMarkdownParser = async (): Promise<Parse> => {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await loadOptional('Markdown', PACKAGES, () =>
    Promise.all([
      import('mdast-util-from-markdown'),
      import('mdast-util-gfm'),
      import('micromark-extension-gfm'),
    ] as const),
  );
  return (text) =>
    fromMarkdown(text, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
};

/** A date in ISO 8601 is for programs; one as text is printed. */
const readFrontLines = ({ metadata, subtitle }: FrontMatter) => ({
  subtitle,
  byline: [...metadata.authors, ...metadata.institutions].join(', '),
  date: metadata.date?.text,
});

interface Walked {
  blocks: LabelledBlock[];
  warnings: string[];
}

/** The paragraphs of a text, with its footnotes at the end. */
const walkMarkdown = async (root: Root, readFragment: ReadFragment): Promise<Walked> => {
  const blocks: LabelledBlock[] = [];
  const notes = createNotes(root);
  const divs: string[] = [];
  let leftOut = 0;
  const kindOf = (kind: ParagraphKind): ParagraphKind => (divs.includes('box') ? 'BOX' : kind);

  const push = (block: LabelledBlock): void => {
    if (block.text !== '' && !divs.includes('hidden')) blocks.push(block);
  };

  const readParagraph = (node: Paragraph): LabelledBlock => {
    const builder = createParagraph();
    for (const child of node.children) builder.add(inlineText([child], notes.markOf), child.type === 'strong');
    // Pairs of tags, such as <sub> and </sub>, are several children.
    const whole = cleanText(removeAttributes(inlineText(node.children, notes.markOf)));
    const { isHeading, label } = builder.take();
    return { kind: isHeading ? 'HEADING' : 'BODY', text: whole, ...(label !== undefined && { label }) };
  };

  const visitParagraph = (node: Paragraph): void => {
    const [only] = node.children;
    const isFigure =
      only?.type === 'image' &&
      node.children.slice(1).every((child) => child.type === 'text' && removeAttributes(child.value).trim() === '');
    if (isFigure) {
      push({ kind: 'CAPTION', text: cleanText(removeAttributes(only.alt ?? '')) });
      return;
    }
    const { kind, text, label } = readParagraph(node);
    const [found] = /^(?:Table)?: (?=\S)/.exec(text) ?? [];
    if (found !== undefined) push({ kind: 'CAPTION', text: text.slice(found.length) });
    else push({ kind: kindOf(kind), text, ...(label !== undefined && { label }) });
  };

  const visitItem = async (item: ListItem, marker: string): Promise<void> => {
    let isUsed = false;
    for (const child of item.children) {
      if (!isUsed && child.type === 'paragraph') {
        const { text } = readParagraph(child);
        if (text === '') continue;
        isUsed = true;
        push({ kind: kindOf('LIST_ITEM'), text: `${marker} ${text}` });
      } else if (child.type === 'paragraph') push({ kind: kindOf('BODY'), text: readParagraph(child).text });
      else await visit(child);
    }
  };

  const visitTable = (table: Table): void => {
    for (const row of table.children) {
      const cells = row.children.map((cell) => cleanText(removeAttributes(inlineText(cell.children, notes.markOf))));
      if (cells.some((cell) => cell !== '')) push({ kind: 'TABLE', text: cleanText(cells.join(' | ')) });
    }
  };

  const visitQuote = async (quote: Blockquote): Promise<void> => {
    const [first] = quote.children;
    const start = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0] : null;
    const [alert] = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i.exec(start?.value ?? '') ?? [];
    if (start && alert !== undefined) start.value = start.value.slice(alert.length);
    if (alert !== undefined) divs.push('box');
    for (const child of quote.children) await visit(child);
    if (alert !== undefined) divs.pop();
  };

  const visitHtml = async (html: string): Promise<void> => {
    const [, div] = DIV_BEGIN.exec(html) ?? [];
    if (div !== undefined) divs.push(div);
    else if (html === DIV_END) divs.pop();
    else if (hasText(html)) for (const block of await readFragment(html)) push({ ...block, kind: kindOf(block.kind) });
  };

  const visit = async (node: RootContent): Promise<void> => {
    switch (node.type) {
      case 'heading':
        return push({
          kind: kindOf('HEADING'),
          text: cleanText(removeAttributes(inlineText(node.children, notes.markOf))),
        });
      case 'paragraph':
        return visitParagraph(node);
      case 'list':
        for (const [index, item] of node.children.entries())
          await visitItem(item, node.ordered ? `${(node.start ?? 1) + index}.` : '-');
        return;
      case 'table':
        return visitTable(node);
      case 'blockquote':
        return visitQuote(node);
      case 'html':
        return visitHtml(node.value);
      case 'code':
        // Code that Quarto runs, or that is shown as code, is left out.
        if (node.lang) leftOut += 1;
        else push({ kind: kindOf('BODY'), text: cleanText(node.value) });
        return;
      default:
        return;
    }
  };

  for (const node of root.children) await visit(node);
  for (const note of notes.list) blocks.push({ kind: 'FOOTNOTE', text: readNote(note, notes) });
  const warnings =
    leftOut > 0
      ? [`${leftOut} ${leftOut === 1 ? 'block' : 'blocks'} of code were left out, with what they print.`]
      : [];
  return { blocks, warnings };
};

const readNote = ({ mark, node }: { mark: string; node: FootnoteDefinition }, notes: MarkdownNotes): string => {
  const parts: string[] = [];
  const collect = (nodes: readonly RootContent[]): void => {
    for (const child of nodes) {
      if (child.type === 'paragraph') parts.push(inlineText(child.children, notes.markOf));
      else if ('children' in child) collect(child.children as RootContent[]);
    }
  };
  collect(node.children);
  return `[${mark}] ${cleanText(removeAttributes(parts.join(' ')))}`;
};

/** Whether HTML has more than tags, comments, scripts and styles. */
const hasText = (html: string): boolean => {
  const rest = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|iframe|video|audio|svg)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<[^<>]*>/g, '');
  return rest.trim() !== '';
};
