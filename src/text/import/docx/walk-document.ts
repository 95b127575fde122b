import type { LabelledBlock } from '../mark-kinds.ts';
import { createParagraph } from '../paragraph.ts';
import { isCaption, isSourceNote } from '../printed-kinds.ts';
import { childOf, childrenOf, findAll, type XmlElement } from '../xml/parse-xml.ts';
import type { ItemCounter } from './count-items.ts';
import { addText, type NoteMarks } from './read-runs.ts';
import { isOn, type ParagraphStyle, readNumbering } from './read-styles.ts';

/** What is needed to read the paragraphs of a document. */
export interface DocumentParts {
  styles: ReadonlyMap<string, ParagraphStyle>;
  countItem: ItemCounter;
  marks: NoteMarks;
}

/** Elements around paragraphs that only group them. */
const GROUPS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
]);

/** The paragraphs and tables below an element. */
export const createDocumentWalker = ({ styles, countItem, marks }: DocumentParts) => {
  const readParagraph = (element: XmlElement): LabelledBlock[] => {
    const properties = childOf(element, 'w:pPr');
    const style = styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
    const builder = createParagraph();
    addText(element, builder, marks, style?.bold ?? false);
    const { text, isHeading, label } = builder.take();
    const boxes = readBoxes(element);
    const numbering = readNumbering(properties) ?? style?.numbering;
    const level = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
    const isOutlined = level !== undefined && Number(level) < 9;
    // An empty paragraph has no number.
    if (text === '') return boxes;
    const marker = numbering && countItem(numbering.list, numbering.level);
    const numbered = marker === undefined || marker === '-' ? text : `${marker} ${text}`;
    const block = (): LabelledBlock => {
      if (style?.role === 'title' || style?.role === 'subtitle') return { kind: 'FRONT_MATTER', text };
      if (style?.role === 'heading' || isOutlined) return { kind: 'HEADING', text: numbered };
      if (style?.role === 'contents') return { kind: 'LIST_ITEM', text: `- ${text.replace(/\s\d{1,3}$/, '')}` };
      if (style?.role === 'caption' || isCaption(text)) return { kind: 'CAPTION', text };
      // Headings that are numbered as a list.
      if (isHeading && marker !== '-') return { kind: 'HEADING', text: numbered };
      if (marker !== undefined) return { kind: 'LIST_ITEM', text: marker === '-' ? `- ${text}` : numbered };
      const typed = /^[•◦▪‣●○■–·-]\s+(?=\S)/.exec(text)?.[0];
      if (typed !== undefined) return { kind: 'LIST_ITEM', text: `- ${text.slice(typed.length)}` };
      if (/^(?:\d{1,3}|[a-zA-Z])[.)]\s+\S/.test(text) && !isHeading) return { kind: 'LIST_ITEM', text };
      if (isSourceNote(text)) return { kind: 'NOTE', text };
      return { kind: isHeading ? 'HEADING' : 'BODY', text, label };
    };
    return [block(), ...boxes];
  };

  /** Boxes of text are anchored in a paragraph. Older programs read a copy in `mc:Fallback`, which is left out. */
  const readBoxes = (paragraph: XmlElement): LabelledBlock[] => {
    const hosts = findAll(paragraph, 'w:drawing').concat(
      findAll(paragraph, 'mc:AlternateContent').length > 0 ? [] : findAll(paragraph, 'w:pict'),
    );
    return hosts
      .flatMap((host) => findAll(host, 'w:txbxContent'))
      .flatMap((content) => walk(content))
      .map((block) => (block.kind === 'BODY' ? { ...block, kind: 'BOX' } : block));
  };

  const readCell = (cell: XmlElement): string =>
    walk(cell)
      .map(({ text }) => text)
      .join(' ');

  const readTable = (table: XmlElement): LabelledBlock[] => {
    const rows = childrenOf(table).flatMap((child) => (child.name === 'w:tr' ? [child] : findAll(child, 'w:tr')));
    const kept = rows.filter((row) => !childOf(row, 'w:trPr', 'w:del'));
    const cellsOf = (row: XmlElement) =>
      childrenOf(row).flatMap((child) => (child.name === 'w:tc' ? [child] : findAll(child, 'w:tc')));
    // A table of one cell is a box.
    const single = kept.length === 1 ? cellsOf(kept[0] as XmlElement) : [];
    if (single.length === 1) {
      return walk(single[0] as XmlElement).map((block) => (block.kind === 'BODY' ? { ...block, kind: 'BOX' } : block));
    }
    return kept.flatMap((row): LabelledBlock[] => {
      const cells = cellsOf(row).flatMap((cell) => {
        const properties = childOf(cell, 'w:tcPr');
        const span = Math.min(50, Math.max(1, Number(childOf(properties, 'w:gridSpan')?.attributes['w:val']) || 1));
        const merge = childOf(properties, 'w:vMerge');
        const continues = merge !== undefined && merge.attributes['w:val'] !== 'restart';
        return [continues ? '' : readCell(cell), ...new Array<string>(span - 1).fill('')];
      });
      return cells.some((cell) => cell !== '') ? [{ kind: 'TABLE', text: cells.join(' | ').trim() }] : [];
    });
  };

  const walk = (parent: XmlElement): LabelledBlock[] =>
    childrenOf(parent).flatMap((child) => {
      if (child.name === 'w:p') return isOn(childOf(child, 'w:pPr', 'w:rPr', 'w:vanish')) ? [] : readParagraph(child);
      if (child.name === 'w:tbl') return readTable(child);
      return GROUPS.has(child.name) ? walk(child) : [];
    });
  return walk;
};
