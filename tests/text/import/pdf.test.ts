import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../../src/text/import/imported.ts';
import { readPdf } from '../../../src/text/import/pdf/read-pdf.ts';
import { type PlacedText, writeLines, writePdf } from './small-pdf.ts';

const DOCUMENTS = join(import.meta.dirname, '../../fixtures/documents');
const read = (bytes: Uint8Array) => readPdf({ bytes, name: 'brief.pdf' });
const readFixture = (name: string) => read(new Uint8Array(readFileSync(join(DOCUMENTS, name))));

const messageOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await read(bytes).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).message;
};

/** The words of an HTML file's body, in order. */
const wordsOfHtml = (name: string): string[] =>
  readFileSync(join(DOCUMENTS, name), 'utf8')
    .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

describe('a page with two columns', async () => {
  const { blocks, metadata } = await readFixture('hafenrat-de.pdf');

  test('has the words of its source, in their order', () => {
    const words = blocks.flatMap(({ kind, text }) =>
      text
        .replace(/^- /, '')
        .split(kind === 'TABLE' ? / \| | / : ' ')
        .filter(Boolean),
    );
    expect(words).toEqual(wordsOfHtml('hafenrat-de.html'));
  });

  test('has the kinds of its paragraphs', () => {
    const kinds = blocks.map(({ kind }) => kind).join(' ');
    expect(kinds).toBe(
      'FRONT_MATTER FRONT_MATTER HEADING BODY BODY HEADING BODY LIST_ITEM LIST_ITEM LIST_ITEM BODY TABLE TABLE TABLE TABLE HEADING BODY BODY',
    );
  });

  test('keeps the hyphen of a compound and the cells of its table', () => {
    expect(blocks.some(({ text }) => text.includes('KI-Systeme'))).toBe(true);
    expect(blocks.filter(({ kind }) => kind === 'TABLE').map(({ text }) => text)).toContain('Krabbeninsel | 1971 | 9');
  });

  test('has the title, the date and the language', () => {
    expect(metadata).toMatchObject({
      title: 'Nebelhorn und Netz: Empfehlungen für den Hafenrat',
      date: { edtf: '2031-03-14', text: '14. März 2031' },
      language: 'de',
    });
  });
});

describe('pages with running heads and footnotes', async () => {
  const { blocks } = await readFixture('tide-mills.pdf');

  test('lose the running heads and the page numbers', () => {
    const text = blocks.map((block) => block.text).join('\n');
    expect(text).not.toMatch(/Tide Mill Papers|No\. 7|^\d$/m);
  });

  test('have marks in the text, and the notes at the end', () => {
    expect(blocks.flatMap(({ text }) => text.match(/\S+\[\d\]\S*/g) ?? [])).toEqual([
      'barley.[1]',
      'night,[2]',
      'islands.[3]',
      'years.[4]',
    ]);
    expect(blocks.slice(-4).map(({ kind, text }) => `${kind} ${text.slice(0, 12)}`)).toEqual([
      'FOOTNOTE [1] The tari',
      'FOOTNOTE [2] Losses a',
      'FOOTNOTE [3] A cable ',
      'FOOTNOTE [4] The esti',
    ]);
  });

  test('have numbered headings', () => {
    expect(blocks.filter(({ kind }) => kind === 'HEADING').map(({ text }) => text)).toEqual([
      '1. Why the tariff matters',
      '2. What the board should do',
      '3. What would follow',
      '4. Next steps',
    ]);
  });
});

describe('lines', () => {
  const paragraphs = async (lines: readonly string[]) =>
    (await read(writePdf([writeLines([...lines, 'Here the page comes to its end.'])]))).blocks
      .map(({ text }) => text)
      .join(' ');

  test('that end with a hyphen are joined, unless the hyphen belongs to the word', async () => {
    expect(
      await paragraphs([
        'The ferry needs a new contin-',
        'gency plan for all of its KI-',
        'Systeme, for short- and long-',
        'term repair, as',
      ]),
    ).toContain('contingency plan for all of its KI-Systeme, for short- and long-term repair');
    expect(
      await paragraphs([
        'A long-term plan is better than another long-',
        'term plan, as the Grund-',
        'und Menschenrechte of all sea-',
        'farers show, as',
      ]),
    ).toContain('another long-term plan, as the Grund- und Menschenrechte of all seafarers');
    expect(await paragraphs(['A U.S.-', 'Japan plan and a U.K.-', 'led one for the same sea, as'])).toContain(
      'A U.S.-Japan plan and a U.K.-led one for the same sea',
    );
  });

  test('that are drawn in another order are read from the top', async () => {
    const lines = writeLines(['The first line comes before the', 'second one, and that before the third.']);
    const { blocks } = await read(writePdf([lines.toReversed()]));
    expect(blocks.map(({ text }) => text)).toEqual([
      'The first line comes before the second one, and that before the third.',
    ]);
  });

  test('of a table of contents lose their dots and page numbers', async () => {
    const lines = ['Wind and tide ........................ 3', 'Costs of the quay ................ 12'];
    const { blocks } = await read(writePdf([writeLines(lines)]));
    expect(blocks).toEqual([
      { kind: 'LIST_ITEM', text: '- Wind and tide' },
      { kind: 'LIST_ITEM', text: '- Costs of the quay' },
    ]);
  });
});

describe('a raised number', () => {
  const superscript = (text: string, left: number, top: number): PlacedText => ({ text, at: [left, top + 4], size: 6 });

  test('stays a number if there is no such note', async () => {
    const { blocks } = await read(
      writePdf([
        [
          { text: 'The quay has an area of 300 m', at: [72, 700] },
          superscript('2', 211, 700),
          ...writeLines(['It is old.'], [72, 600]),
        ],
      ]),
    );
    expect(blocks[0]?.text).toBe('The quay has an area of 300 m2');
  });
});

describe('a file that cannot be read', () => {
  const page = writePdf([writeLines(['The quay is closed.'])]);

  test('is not a PDF', async () => {
    expect(await messageOf(new TextEncoder().encode('<html></html>'))).toBe('brief.pdf is not a PDF');
  });

  test('is truncated', async () => {
    expect(await messageOf(page.slice(0, page.length - 200))).toBe('brief.pdf is truncated: its end is missing');
  });

  test('is broken', async () => {
    expect(await messageOf(new TextEncoder().encode('%PDF-1.7\nnothing\nstartxref\n0\n%%EOF'))).toBe(
      'brief.pdf is a broken or truncated PDF',
    );
  });

  test('is encrypted', async () => {
    const encrypted = writePdf([writeLines(['The quay is closed.'])], {
      trailer: `/Encrypt 7 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
      objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
    });
    expect(await messageOf(encrypted)).toBe('brief.pdf is encrypted; save it without a password and import that');
  });

  test('is scanned', async () => {
    expect(await messageOf(writePdf([[], [], []]))).toMatch(
      /^brief\.pdf is scanned: all 3 pages have no text; run OCR first/,
    );
  });

  test('has more pages than are read', async () => {
    expect(await messageOf(writePdf(new Array(2001).fill([])))).toMatch(/has 2001 pages; at most 2000 are read/);
  });
});

test('pages without text between others are warned of', async () => {
  const { warnings } = await read(writePdf([writeLines(['The quay is closed.']), []]));
  expect(warnings).toEqual(['1 of 2 pages have no text (2): if they are scanned, run OCR first.']);
});
