import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/text/import/pdf/read-pdf.ts';
import { messageOf, printBlocks, readAs } from './read-as.ts';
import { type PlacedText, writeLines, writePdf } from './small-pdf.ts';

const DOCUMENTS = join(import.meta.dirname, '../../fixtures/documents');
const read = (bytes: Uint8Array) => readAs(readPdf, bytes);
const readFixture = (name: string) => read(new Uint8Array(readFileSync(join(DOCUMENTS, name))));

/** The words of an HTML file's body, in order. */
const wordsOfHtml = (name: string): string[] =>
  readFileSync(join(DOCUMENTS, name), 'utf8')
    .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

test('a page with two columns has the words of its source in order, the kinds of its paragraphs, and metadata', async () => {
  const { blocks, metadata } = await readFixture('hafenrat-de.pdf');
  const words = blocks.flatMap(({ kind, text }) =>
    text
      .replace(/^- /, '')
      .split(kind === 'TABLE' ? / \| | / : ' ')
      .filter(Boolean),
  );
  expect(words).toEqual(wordsOfHtml('hafenrat-de.html'));
  expect(blocks.map(({ kind }) => kind).join(' ')).toBe(
    'FRONT_MATTER FRONT_MATTER HEADING BODY BODY HEADING BODY LIST_ITEM LIST_ITEM LIST_ITEM BODY TABLE TABLE TABLE TABLE HEADING BODY BODY',
  );
  // The hyphen of a compound and the cells of a table stay.
  expect(words).toContain('KI-Systeme');
  expect(printBlocks({ blocks })).toContain('TABLE Krabbeninsel | 1971 | 9');
  expect(metadata).toMatchObject({
    title: 'Nebelhorn und Netz: Empfehlungen für den Hafenrat',
    date: { edtf: '2031-03-14', text: '14. März 2031' },
    language: 'de',
  });
});

test('pages lose running heads and page numbers, and have marks in the text and the notes at the end', async () => {
  const { blocks } = await readFixture('tide-mills.pdf');
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).not.toMatch(/Tide Mill Papers|No\. 7|^\d$/m);
  expect(text.match(/\S+\[\d\]\S*/g)).toEqual(['barley.[1]', 'night,[2]', 'islands.[3]', 'years.[4]']);
  expect(printBlocks({ blocks: blocks.slice(-4) }).map((line) => line.slice(0, 17))).toEqual([
    ...['FOOTNOTE [1] The ', 'FOOTNOTE [2] Loss', 'FOOTNOTE [3] A ca', 'FOOTNOTE [4] The '],
  ]);
  expect(blocks.filter(({ kind }) => kind === 'HEADING').map(({ text: heading }) => heading)).toEqual([
    ...['1. Why the tariff matters', '2. What the board should do', '3. What would follow', '4. Next steps'],
  ]);
});

describe('lines', () => {
  const paragraphs = async (page: readonly string[]) =>
    (await read(writePdf([writeLines([...page, 'Here the page comes to its end.'])]))).blocks
      .map(({ text }) => text)
      .join(' ');

  test.each([
    ['new contin-/gency plan for all of its KI-/Systeme, and', 'new contingency plan for all of its KI-Systeme, and'],
    ['plan for short- and long-/term repair, as', 'plan for short- and long-term repair'],
    ['A long-term plan is better than another long-/term plan, as', 'another long-term plan'],
    ['as the Grund-/und Menschenrechte of all sea-/farers show, as', 'the Grund- und Menschenrechte of all seafarers'],
    [
      'A U.S.-/Japan plan and a U.K.-/led one for the same sea, as',
      'A U.S.-Japan plan and a U.K.-led one for the same',
    ],
    [
      'A tide-led plan: one tide-/led and wrongly-/timed plan, as',
      'A tide-led plan: one tide-led and wrongly-timed plan, as',
    ],
    [
      'A tide-led repair of a har-/bour in tide-/led repair: the harbour has re-/pair for wrong-/ly led, as',
      'of a harbour in tide-led repair: the harbour has repair for wrongly led',
    ],
  ])('that end with a hyphen are joined, unless the hyphen belongs to the word: %s', async (page, joined) => {
    expect(await paragraphs(page.split('/'))).toContain(joined);
  });

  test('that are drawn in another order are read from the top', async () => {
    const page = writeLines(['The first line comes before the', 'second one, and that before the third.']);
    const whole = 'The first line comes before the second one, and that before the third.';
    expect(printBlocks(await read(writePdf([page.toReversed()])))).toEqual([`BODY ${whole}`]);
  });

  test('of a table of contents lose their dots and page numbers', async () => {
    const page = [
      'Wind and tide ........................ 3',
      'Costs of the quay ........... Error! Bookmark not defined.',
    ];
    const blocks = printBlocks(await read(writePdf([writeLines(page)])));
    expect(blocks).toEqual(['LIST_ITEM - Wind and tide', 'LIST_ITEM - Costs of the quay']);
  });
});

test('paragraphs numbered through a document are text, and short numbered lines above them are headings', async () => {
  const below = ['quay a day before the next of the tides and wait there for the boats.'];
  const paragraph = (number: number) => [
    `${number}. The pilots of the harbour count all of the boats that come in with the tide to the`,
    ...below,
  ];
  const parts = ['I', 'II', 'III', 'IV'].map((roman, at) => [
    [`${roman}. The part of the quay`],
    ['a) The boats'],
    ...[1, 2, 3].map((number) => paragraph(3 * at + number)),
  ]);
  const pages = parts.map((part) => part.flatMap((paragraphs, at) => writeLines(paragraphs, [72, 760 - 44 * at])));
  const blocks = printBlocks(await read(writePdf(pages)));
  expect(blocks).toEqual(
    parts.flatMap((part) => part.map((paragraphs, at) => `${at < 2 ? 'HEADING' : 'BODY'} ${paragraphs.join(' ')}`)),
  );
});

test('a title is whole if its first line is short', async () => {
  const title = writeLines(['Quay']).concat(
    writeLines(['Rules and Tides of Alba'], [72, 700]),
    writeLines(['A paper'], [72, 660]),
  );
  const sizes = title.map((line, index) => ({ ...line, size: index < 2 ? 30 : 20 }));
  const text = writeLines(['The pilots of the harbour count the boats.', 'The board repairs the quay.'], [72, 600]);
  expect((await read(writePdf([[...sizes, ...text]]))).metadata.title).toBe('Quay Rules and Tides of Alba');
});

test.each([
  ['Orla Venn-Tam & Ravi Dask', ['Orla Venn-Tam', 'Ravi Dask']],
  ['by Ravi Dask and Orla Venn-Tam', ['Ravi Dask', 'Orla Venn-Tam']],
  ['Ravi Dask & Bo Lind', ['Orla Venn-Tam']],
  ['For Orla Venn-Tam, who asked', ['Orla Venn-Tam']],
])('of a PDF that names one author, with the line "%s" below its title, the authors are %j', async (line, authors) => {
  const title: PlacedText = { text: 'Rules and Tides', at: [72, 760], size: 30 };
  const text = writeLines(['The pilots of the harbour count all of the boats that come in with the tide.'], [72, 600]);
  const info = { trailer: '/Info 7 0 R', objects: ['<< /Author (Orla Venn-Tam) >>'] };
  const { metadata } = await read(writePdf([[title, ...writeLines([line], [72, 700]), ...text]], info));
  expect(metadata.authors).toEqual(authors);
});

test('a raised number stays a number if there is no such note', async () => {
  const raised: PlacedText = { text: '2', at: [211, 704], size: 6 };
  const page = [{ text: 'The quay has an area of 300 m', at: [72, 700] } as const, raised];
  const { blocks } = await read(writePdf([[...page, ...writeLines(['It is old.'], [72, 600])]]));
  expect(blocks[0]?.text).toBe('The quay has an area of 300 m2');
});

const closed = writePdf([writeLines(['The quay is closed.'])]);
const encrypted = writePdf([writeLines(['The quay is closed.'])], {
  trailer: `/Encrypt 7 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
});

test.each<[what: string, content: string | Uint8Array, message: string]>([
  ['not a PDF', '<html></html>', 'brief.pdf is not a PDF'],
  ['truncated', closed.slice(0, closed.length - 200), 'brief.pdf is truncated: its end is missing'],
  ['broken', '%PDF-1.7\nnothing\nstartxref\n0\n%%EOF', 'brief.pdf is a broken or truncated PDF'],
  ['encrypted', encrypted, 'brief.pdf is encrypted; save it without a password and import that'],
  ['scanned', writePdf([[], [], []]), 'brief.pdf is scanned: all 3 pages have no text; run OCR first'],
  ['too long', writePdf(new Array(2001).fill([])), 'has 2001 pages; at most 2000 are read'],
])('a file that is %s is refused', async (_, content, message) => {
  expect(await messageOf(readPdf, content, 'brief.pdf')).toMatch(message);
});

test('pages without text between others are warned of', async () => {
  const { warnings } = await read(writePdf([writeLines(['The quay is closed.']), []]));
  expect(warnings).toEqual(['1 of 2 pages have no text (2): if they are scanned, run OCR first.']);
});
