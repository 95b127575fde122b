import { describe, expect, test } from 'vitest';
import { checkLetters, checkOrder } from '../../../src/text/import/pdf/check-order.ts';
import { readPdf } from '../../../src/text/import/pdf/read-pdf.ts';
import { printBlocks } from './read-as.ts';
import { type PlacedLine, type PlacedText, writeLines, writePdf } from './small-pdf.ts';

type Placed = PlacedText | PlacedLine;

const read = (...pages: readonly (readonly Placed[])[]) => readPdf({ bytes: writePdf(pages), name: 'brief.pdf' });
const LEFT = 72;
const RIGHT = 310;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Two lines of prose that are about 200 points wide, for each of some paragraphs. */
const prose = (name: string, count: number): string[][] =>
  ordinals
    .slice(0, count)
    .map((nth) => [`In the ${nth} part of the ${name} column the`, `pilots of the harbour count the boats.`]);

/** The same as wide as the page. */
const wideProse = (name: string, count: number): string[][] =>
  prose(name, count).map(([first, second]) => [
    `${first} pilots wait for the boats that come in, and`,
    `${second} They are many.`,
  ]);

/** Paragraphs below each other, with white space between them. */
const writeParagraphs = (paragraphs: readonly (readonly string[])[], left: number, top: number): PlacedText[] =>
  paragraphs.flatMap((lines, index) => writeLines(lines, [left, top - 40 * index]));

/** Items of a list: the number further in than the margin, and all lines of the text further in than that. */
const writeItems = (count: number, left: number, top: number): PlacedText[] =>
  ordinals
    .slice(0, count)
    .flatMap((nth, index): PlacedText[] => [
      { text: `${index + 1}.`, at: [left + 14, top - 44 * index] },
      ...writeLines(
        [`The ${nth} rule is that the board`, 'repairs the long quay of the', 'village before the winter.'],
        [left + 28, top - 44 * index],
      ),
    ]);

const textOf = (paragraphs: readonly (readonly string[])[]) => paragraphs.map((lines) => `BODY ${lines.join(' ')}`);
const item = (nth: string, index: number) =>
  `LIST_ITEM ${index + 1}. The ${nth} rule is that the board repairs the long quay of the village before the winter.`;

describe('two columns', () => {
  test.each([
    ['right', RIGHT, LEFT],
    ['left', LEFT, RIGHT],
  ] as const)('are read one after the other with a list in the %s one', async (_, listed, other) => {
    const name = listed === LEFT ? 'right' : 'left';
    const document = await read([
      ...writeParagraphs(prose(name, 10), other, 755),
      ...writeItems(5, listed, 760),
      ...writeParagraphs(prose('short', 5), listed, 530),
    ]);
    const list = [...ordinals.slice(0, 5).map(item), ...textOf(prose('short', 5))];
    const rest = textOf(prose(name, 10));
    expect(printBlocks(document)).toEqual(listed === LEFT ? [...list, ...rest] : [...rest, ...list]);
    expect(document.warnings).toEqual([]);
  });

  test('are kept on a last page with few lines, also below an empty page', async () => {
    const columns = (left: string, right: string, count: number, top: number) => [
      ...writeParagraphs(prose(left, count), LEFT, top),
      ...writeParagraphs(prose(right, count), RIGHT, top),
    ];
    const document = await read(columns('left', 'right', 10, 760), [], columns('last', 'final', 1, 650));
    expect(printBlocks(document).slice(-2)).toEqual([...textOf(prose('last', 1)), ...textOf(prose('final', 1))]);
  });
});

describe('one column', () => {
  test('with a list and wide indents is not split', async () => {
    const document = await read([
      ...writeParagraphs(wideProse('only', 3), LEFT, 760),
      ...writeItems(4, LEFT + 140, 620),
      ...writeParagraphs(wideProse('only', 3), LEFT, 420),
    ]);
    expect(printBlocks(document)).toEqual([
      ...textOf(wideProse('only', 3)),
      ...ordinals.slice(0, 4).map(item),
      ...textOf(wideProse('only', 3)),
    ]);
  });

  test('with two short texts far apart in each line has a table', async () => {
    const rows = ['Alba', 'Bora', 'Cana', 'Dora', 'Enna'];
    const column = (words: string, left: number) =>
      writeLines(
        rows.map((name) => words + name),
        [left, 660],
      );
    const document = await read([
      ...writeParagraphs(wideProse('only', 2), LEFT, 760),
      ...column('The port of ', LEFT),
      ...column('Master of ', RIGHT + 60),
    ]);
    expect(printBlocks(document).slice(2)).toEqual(rows.map((name) => `TABLE The port of ${name} | Master of ${name}`));
  });
});

describe('a paragraph is whole', () => {
  const ragged = [
    'The pilots of the harbour count all of the boats that come in',
    'before the winter, and the board of the village then',
    'counts those which leave it again in the long',
    'days of the spring, when the sea is calm and the nets are',
    'dry and the gulls are back. The board wrote.',
    'The people of the old quay repair what the storms',
    'have broken, and they take the stones which are',
    'in the sand of the long beach behind the village to',
    'close the gaps that are in its wall, so that the',
    'wall is as high as it was in the years',
    'before the great flood came over it.',
  ];
  const bold = (lines: readonly string[], from: number, to: number) =>
    writeLines(lines).map((line, index) => ({ ...line, bold: index >= from && index < to }));

  test.each<[what: string, pages: readonly (readonly Placed[])[]]>([
    ['whose lines end where they like', [writeLines(ragged)]],
    ['with a bold sentence in it', [bold(ragged, 7, 9)]],
    ['that goes on in bold on the next page', [bold(ragged.slice(0, 3), 2, 3), bold(ragged.slice(3, 5), 0, 1)]],
  ])('%s', async (_, pages) => {
    expect(printBlocks(await read(...pages))).toEqual([
      `BODY ${pages
        .flat()
        .map((line) => ('text' in line ? line.text : ''))
        .join(' ')}`,
    ]);
  });

  test('below the bullet of an item that ends before it', async () => {
    const after = 'The board of the village repairs the long quay before the winter comes.';
    const items = ['- The quay of the village', '- The wall of the harbour, which the pilots look after'];
    expect(
      printBlocks(await read([...writeLines(items, [LEFT + 18, 760]), ...writeLines([after], [LEFT, 732])])),
    ).toEqual([...items.map((item) => `LIST_ITEM ${item}`), `BODY ${after}`]);
  });

  test('whose words are far apart in some justified lines', async () => {
    const words = (line: readonly string[], top: number): PlacedText[] =>
      line.map((text, index) => ({ text, at: [[LEFT, LEFT + 90, LEFT + 175.6][index] ?? LEFT, top] }));
    const rows = [
      ['Special care', 'is what the', 'board'],
      ['takes of all', 'walls of the', 'board'],
      ['and what the', 'folk of the', 'board'],
    ];
    const blocks = printBlocks(
      await read([...rows.flatMap((row, index) => words(row, 760 - 14 * index)), ...writeLines(['do.'], [LEFT, 718])]),
    );
    expect(blocks).toEqual([`BODY ${rows.flat().join(' ')} do.`]);
  });
});

test('cells that only a drawn line separates are two', async () => {
  const rows = [780, 760, 740].map((top): PlacedLine => ({ from: [LEFT, top], to: [LEFT + 160, top] }));
  const divider: PlacedLine = { from: [LEFT + 62, 780], to: [LEFT + 62, 740] };
  const document = await read([
    { text: 'Table 1: Days', at: [LEFT, 785] },
    ...rows,
    divider,
    { text: 'Name of port', at: [LEFT + 2, 766] },
    { text: 'Days closed', bold: true, at: [LEFT + 65, 766] },
    { text: 'Alba', at: [LEFT + 2, 746] },
    { text: '12', at: [LEFT + 65, 746] },
  ]);
  expect(printBlocks(document)).toEqual([
    'CAPTION Table 1: Days',
    'TABLE Name of port | Days closed',
    'TABLE Alba | 12',
  ]);
});

test('what is printed below the notes is none', async () => {
  const small = ['[1] The board, Yearly report, Alba 2031.', '© 2031 The board of Alba. All rights reserved.'];
  const notes = small.map((text, index): PlacedText => ({ text, at: [LEFT, 300 - 10 * index], size: 7 }));
  const blocks = printBlocks(await read([...writeParagraphs(prose('only', 10), LEFT, 760), ...notes]));
  expect(blocks.at(-1)).toBe(`FOOTNOTE ${small[0]}`);
  expect(blocks.at(-2)).toContain(small[1]);
});

test('the label of a note may be raised, and apart from the text of the note', async () => {
  const notes = ['The board, Yearly report, Alba 2031.', 'The pilots, Tide tables, Alba 2030.'].flatMap(
    (text, index): PlacedText[] => [
      { text: String(index + 1), at: [LEFT, 302 - 20 * index], size: 5 },
      { text, at: [LEFT + 14, 300 - 20 * index], size: 7 },
    ],
  );
  const blocks = printBlocks(await read([...writeParagraphs(prose('only', 10), LEFT, 760), ...notes]));
  expect(blocks.slice(-2)).toEqual([
    'FOOTNOTE [1] The board, Yearly report, Alba 2031.',
    'FOOTNOTE [2] The pilots, Tide tables, Alba 2030.',
  ]);
});

test('the label of a note may be far from a justified line, or alone above it, and missing notes are warned of', async () => {
  const labels: PlacedText[] = ['1', '2', '5'].map((text, at) => ({
    text,
    at: [LEFT, [302, 291, 266][at] ?? 0],
    size: 5,
  }));
  const lines: [string, number, number][] = [
    ['The board, Yearly', LEFT + 40, 300],
    ['report, Alba 2031.', LEFT + 140, 300],
    ['https://alba.example/tables-of-the-tides', LEFT, 279],
    ['The pilots, Tide tables, Alba 2030.', LEFT + 4, 264],
  ];
  const notes = lines.map(([text, left, top]): PlacedText => ({ text, at: [left, top], size: 7 }));
  const document = await read([...writeParagraphs(prose('only', 10), LEFT, 760), ...labels, ...notes]);
  expect(printBlocks(document).slice(-3)).toEqual([
    'FOOTNOTE [1] The board, Yearly report, Alba 2031.',
    'FOOTNOTE [2] https://alba.example/tables-of-the-tides',
    'FOOTNOTE [5] The pilots, Tide tables, Alba 2030.',
  ]);
  expect(document.warnings).toEqual([
    'Footnotes were not found by their numbers (3, 4): look at the ends of the notes before them.',
  ]);
});

test('the order of columns is doubted where many paragraphs, not a few, begin or end in the middle of a sentence', () => {
  const whole = { kind: 'BODY', text: 'The pilots of the harbour count the boats.' } as const;
  const cut = { kind: 'BODY', text: 'of the harbour that the board of the village' } as const;
  expect(checkOrder([whole, whole, whole, whole, cut, cut, cut, cut, whole], [1, 1, 1, 1, 2, 2, 2, 2, 2])).toEqual([
    'The order of the columns may be wrong on page 2: look at the text there.',
  ]);
  expect(checkOrder([whole, cut, whole, cut, whole, cut], [1, 1, 1, 1, 1, 1])).toEqual([]);
  const items = ['i', 'ii', 'iii', 'iv'].map(
    (number) => ({ kind: 'LIST_ITEM', text: `${number}. ${cut.text}` }) as const,
  );
  expect(checkOrder([whole, ...items], [1, 1, 1, 1, 1])).toEqual([]);
});

test('wrong letters are warned of where they are in many words', () => {
  const text = 'Transforma2on, ak2v, ini2al, na2onal and poli2k of uay; www.a2b.de, CO2, e4s, B2B';
  expect(checkLetters([{ kind: 'BODY', text }])).toEqual([
    'The file has wrong letters in 7 words (Transforma2on, ak2v, ini2al, na2onal, poli2k …): correct them in the text.',
  ]);
  expect(checkLetters([{ kind: 'BODY', text: 'The e4s and the h2o of http://a1b.c2d.de/e3f' }])).toEqual([]);
});
