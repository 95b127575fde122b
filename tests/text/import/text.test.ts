import { expect, test } from 'vitest';
import { readText } from '../../../src/text/import/text/read-text.ts';
import { messageOf, printBlocks, readAs } from './read-as.ts';

test('the lines above a text say what it is, and a text with one paragraph per line stays as it is', async () => {
  const document = await readAs(
    readText,
    'Warm Water\n\nBy Ada Ferrow and Bo Lind\n\n3 February 2025\n\nThe sea is\u00a0calm, har\u00adbours\u200b too.\fThe end.\n',
  );
  expect(document.metadata).toMatchObject({
    title: 'Warm Water',
    authors: ['Ada Ferrow', 'Bo Lind'],
    date: { edtf: '2025-02-03', text: '3 February 2025' },
  });
  expect(printBlocks(document)).toEqual([
    'FRONT_MATTER Warm Water',
    'FRONT_MATTER By Ada Ferrow and Bo Lind',
    'FRONT_MATTER 3 February 2025',
    'BODY The sea is\u00a0calm, har\u00adbours\u200b too.',
    'BODY The end.',
  ]);
  expect(document.text).toMatch(
    /^Warm Water\n\nBy Ada Ferrow .*\u00a0calm, har\u00adbours\u200b too\.\n\nThe end\.\n$/s,
  );
});

test.each([
  ['By Mara Lindqvist, Skarvoya Institute', ['Mara Lindqvist'], []],
  ['BY MARA LINDQVIST, SKARVOYA INSTITUTE', ['MARA LINDQVIST'], []],
  ['By Mara Lindqvist, Senior Fellow, Centre for Harbours, and Bo Lind', ['Mara Lindqvist', 'Bo Lind'], []],
  ['By Mara Lindqvist and the Skarvoya Institute', ['Mara Lindqvist'], ['Skarvoya Institute']],
  ['By the Skarvoya Institute', [], ['Skarvoya Institute']],
  ['By the Centre for Trade and Ports and Bo Lind', ['Bo Lind'], ['Centre for Trade and Ports']],
  ['Von Jörn Halvorsen, Institut für Häfen', ['Jörn Halvorsen'], []],
  ['By Mara Lindqvist | 14 March 2025', ['Mara Lindqvist'], []],
  ['By the time they arrived, the Skarvoya Institute was empty', [], []],
])('the byline "%s" names who wrote it', async (byline, authors, institutions) => {
  const { metadata } = await readAs(readText, `Harbour dues\n\n${byline}\n\nThe dues were raised twice.\n`);
  expect(metadata).toMatchObject({ title: 'Harbour dues', authors, institutions });
});

test('a hard-wrapped text has its lines joined', async () => {
  const lines = [
    'The town of Bergvik laid pipes to many houses, and the pump that heats',
    'them takes its heat from the sea, which does not freeze there in most',
    'winters, although the air does go below zero for weeks at a time.',
  ];
  const { blocks } = await readAs(readText, `Warm Water\n\n${lines.join('\n')}\n\n${lines.join('\n')}\n`);
  expect(blocks.map(({ text }) => text)).toEqual(['Warm Water', lines.join(' '), lines.join(' ')]);
});

test.each([
  [' \n\n', 'a.txt has no text'],
  [Buffer.from([0x61, 0xff, 0x62]), 'a.txt is not in UTF-8'],
  ['a\0b', 'a.txt is not a text: it has NUL bytes'],
])('%j is refused', async (content, message) => {
  expect(await messageOf(readText, content, 'a.txt')).toContain(message);
});
