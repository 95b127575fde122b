import { findRunningNumbers } from '../../kinds/running-numbers.ts';
import { arrangeBlocks } from '../arrange-blocks.ts';
import type { ImportedBlock, ImportedDocument } from '../imported.ts';
import { readDateInWords } from '../read-date.ts';
import { addPrintedAuthors } from '../read-top.ts';
import { measureLeadings } from './build-paragraphs.ts';
import { checkLetters, checkOrder } from './check-order.ts';
import { classify } from './classify.ts';
import { findContents } from './contents.ts';
import { findEndnoteMarks, takeEndnotes } from './endnotes.ts';
import { type Note, takeFootnotes } from './footnotes.ts';
import { findTitle, joinTitle, markFrontMatter } from './front-matter.ts';
import { joinColumns, type PlacedParagraph } from './join-columns.ts';
import { countWords } from './join-lines.ts';
import { bodySizeOf, type Column, layOut } from './lay-out.ts';
import { checkNumbers, createMarkFinder, numberNotes, writeMarks } from './note-marks.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type PageContent, withoutSuperscripts } from './page-content.ts';
import { readPdfMetadata } from './pdf-metadata.ts';
import { PdfProblem } from './pdf-problem.ts';
import { readPages } from './read-pages.ts';

/** Reads open PDFs, in Node and in browsers. */

/** A page with fewer letters than this has no text of its own. */
const FEWEST_LETTERS = 5;
const MOST_LISTED = 12;
const LONGEST_DATE_LINE = 120;

/** A warning about the pages without text; throws if most have none. */
const checkScans = (pages: readonly PageContent[], name: string): string[] => {
  const letters = ({ runs }: PageContent) =>
    runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const empty = pages.filter((page) => letters(page) < FEWEST_LETTERS).map(({ number }) => number);
  if (empty.length === 0) return [];
  if (empty.length === pages.length) {
    throw new PdfProblem(
      'SCANNED',
      `${name} is scanned: ${pages.length === 1 ? 'its page has' : `all ${pages.length} pages have`} no text; run OCR first, for example with ocrmypdf`,
    );
  }
  const listed = empty.slice(0, MOST_LISTED).join(', ') + (empty.length > MOST_LISTED ? ' …' : '');
  return [`${empty.length} of ${pages.length} pages have no text (${listed}): if they are scanned, run OCR first.`];
};

/** Takes the footnotes from the columns, and writes their marks in the text. */
const separateNotes = (columns: readonly Column[], pages: readonly PageContent[], bodySize: number) => {
  const leadings = measureLeadings(columns.map(({ lines }) => lines));
  const words = countWords(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const printed: Note[] = [];
  const texts = pages.flatMap(({ number, height, rules }) => {
    const here = columns.filter(({ page }) => page === number);
    const page = { number, height, rules, bodySize };
    const rest = takeFootnotes(
      here.map(({ lines }) => lines),
      page,
      leadings,
      words,
      printed,
    );
    return here.map((column, index): Column => ({ ...column, lines: rest[index] ?? [] }));
  });
  const { notes, restarted } = numberNotes(printed);
  const endnotes = findEndnoteMarks(texts.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const find = createMarkFinder(printed, notes, endnotes);
  const marked = texts.map(
    (column): Column => ({
      ...column,
      lines: column.lines.map((line) => ({ ...line, text: writeMarks(line, find) })),
    }),
  );
  return { columns: marked.filter(({ lines }) => lines.length > 0), notes, restarted, leadings, words };
};

const toBlocks = (paragraphs: readonly PlacedParagraph[], bodySize: number, pages: number): ImportedBlock[] => {
  const texts = paragraphs.map(({ text }) => text);
  const contents = findContents(texts, pages);
  const running = findRunningNumbers(texts);
  const blocks: ImportedBlock[] = [];
  let isTextBelow = false;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const isRunning = running.has(at);
    const neighbours = { previous: paragraphs[at - 1], next: paragraphs[at + 1], isTextBelow };
    const block = classify(paragraphs[at] as PlacedParagraph, neighbours, { bodySize, contents, isRunning });
    isTextBelow = isRunning || (isTextBelow && block.kind === 'HEADING');
    blocks.unshift(block);
  }
  return blocks;
};

const clean = (text: string): string =>
  withoutSuperscripts(text)
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads a PDF that has a text, and at most so many pages; scanned pages need OCR first. */
export const readOpenPdf = async (open: OpenPdf, name: string, mostPages: number): Promise<ImportedDocument> => {
  try {
    const pages = await readPages(open, name, mostPages);
    const warnings = checkScans(pages, name);
    const laidOut = layOut(pages);
    const bodySize = bodySizeOf(laidOut);
    const { columns, notes, restarted, leadings, words } = separateNotes(laidOut, pages, bodySize);
    if (restarted)
      warnings.push('The numbers of the footnotes begin anew on some pages: they are counted through here.');
    warnings.push(...checkNumbers(notes));
    const found = joinColumns(columns, { leadings, words, bodySize });
    const title = findTitle(found, bodySize);
    const paragraphs = joinTitle(found, title);
    const firstPage = paragraphs.findIndex(({ lines }) => (lines[0]?.page ?? 1) > 1);
    const sizeOf = (index: number) => paragraphs[index]?.lines[0]?.size ?? 0;
    const blocks = markFrontMatter(
      toBlocks(paragraphs, bodySize, pages.length),
      title,
      firstPage < 0 ? paragraphs.length : firstPage,
      (index) => sizeOf(index) < sizeOf(title),
    );
    warnings.push(
      ...checkOrder(
        blocks,
        paragraphs.map(({ lines }) => lines[0]?.page ?? 1),
      ),
    );
    warnings.push(...checkLetters(blocks));
    const { blocks: text, notes: endnotes } = takeEndnotes(blocks);
    const footnotes = notes.map((note): ImportedBlock => ({ kind: 'FOOTNOTE', text: `[${note.mark}] ${note.text}` }));
    const printed = paragraphs[title]?.text;
    const metadata = await readPdfMetadata(open.pdf, printed);
    // A title that is not printed on the first page is not put there.
    const arranged = arrangeBlocks(text, { ...metadata, title: printed });
    const front = arranged.filter(({ kind }) => kind === 'FRONT_MATTER').map(({ text: line }) => line);
    const date = front
      .filter((line) => line.length < LONGEST_DATE_LINE)
      .flatMap((line) => readDateInWords(line) ?? [])[0];
    return {
      blocks: [...arranged, ...footnotes, ...endnotes]
        .map((block) => ({ ...block, text: clean(block.text) }))
        .filter((block) => block.text !== ''),
      metadata: {
        ...metadata,
        authors: addPrintedAuthors(metadata.authors, front),
        date: date && { edtf: date.edtf, text: date.text },
      },
      warnings,
    };
  } finally {
    await open.close();
  }
};
