import { webcrypto } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { copyVersions } from '../../src/text/copy/copy-versions.ts';
import { findWords, type WantedParagraph } from '../../src/text/copy/find-words.ts';
import type { Digest } from '../../src/text/copy/hash-lookup.ts';
import { readHtmlCopy, readMarkdownCopy } from '../../src/text/copy/read-copy.ts';
import type { DomDocument } from '../../src/text/import/html/dom.ts';
import { copiedByBrowser, wantedOf } from '../support/copies.ts';
import { FACTS, indexOf, LINES, TEXT, toBytes } from './invented-brief.ts';

/** The words of an indexed text in copies of it, which differ from it as copies do. */

const digest: Digest = async (text) =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', toBytes(text))).toString('hex');

const paragraphs = wantedOf(indexOf(TEXT, { ...FACTS, sectionTitles: ['Why Aldo Gave In'] }));
const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
const expected = sentences.map(({ ref, start, end }) => [ref, [...TEXT].slice(start, end).join('')]);

const find = (copy: string, wanted: readonly WantedParagraph[] = paragraphs) =>
  findWords(copyVersions(copy), 'en', wanted, digest);
const parse = (html: string) => parseHTML(html).document as unknown as DomDocument;

const whole: Record<string, string> = {
  'the text itself': TEXT,
  'with other bullets, as the import of a PDF writes them': TEXT.replaceAll('\u00a0', ' ').replace('► ', '- '),
  'with line breaks of Windows': TEXT.replaceAll('\n', '\r\n'),
  'as browsers copy a page: without no-break spaces and repeated ones, with blank lines': copiedByBrowser(TEXT),
  'with its paragraphs in another order': [...LINES.slice(0, 8), ...LINES.slice(8).reverse()].join('\n'),
  'within another text': `Menu\nAbout us\n\n${TEXT}\n\nSubscribe to our letter`,
  'read from a page': readHtmlCopy(
    `<html><body><nav>Menu</nav><main>${LINES.map((line) => `<p>${line}</p>`).join('')}</main><footer>Imprint</footer></body></html>`,
    parse,
  ),
};

describe('a copy of a text', () => {
  test.each(Object.entries(whole))('has all of its sentences: %s', async (_name, copy) => {
    const { words, missing } = await find(copy);
    expect(missing).toEqual([]);
    expect([...words]).toEqual(expected);
  });

  test('has all of its sentences with hard line breaks, as in a PDF', async () => {
    const wide = `${'The harbour master counts ships before dawn, and writes their names into the long book of the port. '.repeat(9)}\n\nNobody else has seen the book since the year of the flood, when the last of the keepers left the island for good.`;
    const wrapped = wide.replace(/(.{1,70})(?: |$)/gm, '$1\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(12);
    expect((await find(wrapped, wantedOf(indexOf(wide)))).missing).toEqual([]);
  });

  test('read from Markdown has them without its marks', async () => {
    const copy = await readMarkdownCopy(
      `---\ntitle: Two Ports\n---\n# Two Ports, One Ferry?\n\nBree wants *cafe\u0301s* on [deck](https://deck.test). **Aldo does not.**\n\n<p>Ana Lúcia Ø studies tides.</p>\n`,
      parse,
    );
    const { words } = await find(copy);
    expect([...words.values()]).toEqual([
      'Two Ports, One Ferry?',
      'Bree wants cafe\u0301s on deck.',
      'Aldo does not.',
      'Ana Lúcia Ø studies tides.',
    ]);
  });

  test('that was changed lacks what was changed, and has lines that are not in the text', async () => {
    const { words, missing, others } = await find(TEXT.replace('Will it pay later?', 'It will pay.'));
    const changed = expected.find(([, text]) => text === 'Will it pay later?');
    expect(missing).toEqual([changed?.[0]]);
    expect(words.size).toBe(expected.length - 1);
    expect(others).toEqual([]);
    expect((await find('Another text.\n\nOf two lines.')).others).toEqual(['Another text.', 'Of two lines.']);
    expect((await find('')).missing).toEqual(sentences.map(({ ref }) => ref));
  });

  test('has sentences that were indexed otherwise than they are split now', async () => {
    const words = 'It pays now! Will it pay ';
    const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
    const sentence = { ref: 'p9.s1', start, end: start + words.length, sha256: await digest(words) };
    const found = await find(TEXT, [{ ref: 'p9', start: 0, end: 1, sha256: '', sentences: [sentence] }]);
    expect([...found.words]).toEqual([['p9.s1', words]]);
  });

  test('has sentences with a hyphen at the end of a line, which may belong to a word', async () => {
    const line = 'The visa-exempt crew of Bree may land.';
    expect((await find(line.replace('-', ''), wantedOf(indexOf(line)))).words).toEqual(new Map([['p1.s1', line]]));
  });

  test('of half a million characters ends, whatever they are', async () => {
    for (const unit of ['a ', 'Ab c.\n']) {
      const { words, others } = await find(unit.repeat(500_000 / unit.length));
      expect([unit, words.size]).toEqual([unit, 0]);
      expect(others.length).toBeLessThanOrEqual(100);
    }
  }, 60_000);

  test('that is a page is refused if it has too many elements, or too deep ones', () => {
    expect(() => readHtmlCopy(`<html><body>${'<p>a</p>'.repeat(50_001)}</body></html>`, parse)).toThrow(
      'The page has more than 50,000 elements',
    );
    for (const tag of ['div', 'x', 'b><div', 'font'])
      expect(() => readHtmlCopy(`<${tag}>`.repeat(600), () => expect.unreachable())).toThrow(
        'The page has elements nested more than 500 levels deep',
      );
  });
});
