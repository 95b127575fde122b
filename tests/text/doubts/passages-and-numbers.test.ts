import { describe, expect, test } from 'vitest';
import type { ParagraphRecord } from '../../../src/model/records/text-records.ts';
import { findCutSentences, findCutWords } from '../../../src/text/doubts/boundaries.ts';
import { indexCodePoints, sha256 } from '../../../src/text/passages.ts';
import { doubtsIn, finding } from './doubts-in.ts';

const hash = sha256('');

/** What is found in one paragraph with sentences that begin where the text has a bar. */
const cutAt = (marked: string, find: typeof findCutWords, kind: ParagraphRecord['kind'] = 'BODY'): string[] => {
  const text = marked.replaceAll('|', '');
  let end = 0;
  const sentences = marked.split('|').map((part) => {
    const start = end;
    end += Array.from(part).length;
    return { start, end, sha256: hash };
  });
  const paragraph: ParagraphRecord = { id: 'p1', kind, start: 0, end, sha256: hash, sentences };
  return [...find([paragraph], indexCodePoints(text))].map(({ message }) => message);
};

test.each(['It ran. |It sank.', '🚢 ran.|🌊 came', 'It ran.|It sank.', '船は走った|沈んだ', '(a) |b'])(
  'no sentence begins inside a word: %s',
  (text) => expect(cutAt(text, findCutWords)).toEqual([]),
);

test.each([
  'It ran. |It sank!” |(It rose.) |“It fell.”12 |[1] It lay.[2] |Why? |…',
  'It sold: |iPhones, eBay. |eBay grew.',
  '船は走った。|沈んだ',
  'เรือแล่น |จม',
  'It ran. It s|ank.',
  'It left the U.S. |It came to Washington, D.C. |It took on vitamin C. |It sank.',
])('a sentence of running text begins after a closing mark, and not small: %s', (text) =>
  expect(cutAt(text, findCutSentences)).toEqual([]),
);

test('a sentence begins inside a word, after the first', () => {
  expect(cutAt('It ran. It s|ank. |It ro|se.', findCutWords)).toEqual([
    'p1.s2 begins inside a word, at 12; correct the end of the sentence before it and its start',
    'p1.s4 begins inside a word, at 22; correct the end of the sentence before it and its start',
  ]);
});

test('a sentence of running text begins small, or after a sentence that is not closed', () => {
  const advice = 'if it begins elsewhere, correct the end of the sentence before it and its start';
  expect(cutAt('It ran and |sank. |It rose |Slowly. |éclairs, 🚢 |too.', findCutSentences)).toEqual([
    `p1.s2 begins with a lower-case letter, at 11; ${advice}`,
    `p1.s4 comes after a sentence without a closing mark, at 25; ${advice}`,
    `p1.s5 begins with a lower-case letter, at 33; ${advice}`,
    `p1.s6 begins with a lower-case letter, at 44; ${advice}`,
  ]);
  expect(cutAt('It ran and |sank.', findCutSentences, 'TABLE')).toEqual([]);
  expect(cutAt('Then J.P. |Tidewell sank.', findCutSentences)).toEqual([
    `p1.s2 comes after the initials "J.P.", at 10; ${advice}`,
  ]);
});

const SENTENCES = [
  'The harbour board asked 37 captains in 2024.',
  'Dredging the northern channel costs at least $6 million.',
  'Aldo, Bree, Cray, Dunn and Esk signed the pilotage treaty.',
  'The lighthouse keepers have waited a decade for electric lamps.',
  'It is needed.',
];

/** What is doubted in a brief with some lists, of a text of these sentences in one paragraph. */
const doubtsOf = (extra: object): string[] => doubtsIn([{ sentences: SENTENCES }], extra);

describe('a number of a restatement', () => {
  test.each([
    ['The board spoke with 37 captains.', 'p1.s1'],
    ['The board spoke with thirty-seven captains in 2024.', 'p1'],
    ['Making the channel deeper costs 6,000,000 dollars or more.', 'p1.s2'],
    ['Five ports have a treaty.', 'p1.s3'],
    ['Lamps were promised ten years ago.', 'p1.s4'],
    ['All three captains of the G7 and COVID-19 agree.', 'p1.s1'],
  ])('is of a cited passage, or counts what it lists: %s', (summary, citation) => {
    expect(doubtsOf({ findings: [finding(summary, [citation])] })).toEqual([]);
  });

  test.each([
    ['The board spoke with 47 captains.', 'p1.s1', '47'],
    ['The board spoke with 37 captains in 2023.', 'p1.s1', '2023'],
    ['Dredging the channel costs sixty million dollars.', 'p1.s2', 'sixty million'],
    ['Seven ports have a pilotage treaty.', 'p1.s3', 'seven'],
    ['Dredging the channel costs 6 million, as 37 captains say.', 'p1.s2', '37'],
  ])('is not: %s', (summary, citation, number) => {
    expect(doubtsOf({ findings: [finding(summary, [citation])] })).toEqual([
      `NUMBER: "${number}" is not a number of ${citation}; correct it, or cite the passage that has it`,
    ]);
  });

  test('is of the date of its statement', () => {
    const date = { edtf: '2023-05-12', basis: 'CURATOR_INFERRED', citations: ['p1.s3'] };
    const mention = { event: 'treaty', modality: 'HAPPENED', date, basis: 'STATED', citations: ['p1.s3'] };
    expect(doubtsOf({ mentions: [{ ...mention, summary: 'It was signed on 12 May 2023.' }] })).toEqual([]);
  });

  test('is anywhere in the text if it is said of the whole brief, and is not read in other languages', () => {
    expect(doubtsOf({ method: 'A survey of 37 captains.', citations: ['p1.s4'] })).toEqual([]);
    expect(doubtsOf({ method: 'A survey of 47 captains.' })).toEqual([
      'NUMBER: "47" is not a number of the text; correct it, or leave it out',
    ]);
    expect(doubtsOf({ method: 'A survey of 47 captains.', language: 'no' })).toEqual([]);
  });
});

const LAMPS = 'Keepers of the lighthouse wish for electric lamps.';
const BETTER =
  'PASSAGE: p1.s4 has "keepers", "lighthouse", "electric", "lamps" of this statement, which p1.s3 lacks; read whether it is the one to cite';

test.each<[summary: string, citations: string[], language: string, doubts: string[]]>([
  [LAMPS, ['p1.s3'], 'en', [BETTER]],
  [LAMPS, ['p1.s3'], 'no', []],
  // It is cited, or its paragraph, or what is cited has such words too.
  [LAMPS, ['p1.s4'], 'en', []],
  [LAMPS, ['p1'], 'en', []],
  [LAMPS, ['p1.s3', 'p1.s4'], 'en', []],
  ['To dredge the channel in the north is a matter of money.', ['p1.s2'], 'en', []],
  ['Nothing that the others say.', ['p1.s5'], 'en', []],
])('another sentence may fit much better: "%s" cites %j (%s)', (summary, citations, language, doubts) => {
  expect(doubtsOf({ findings: [finding(summary, citations)], language })).toEqual(doubts);
});

const LONG = 'the board expresses words that may, according to us, will say '.repeat(5_000);

test.each([
  ['a long sentence', [LONG], 'It is so.', 'p1.s1', 1000],
  ['many numbers', SENTENCES, '37 or 2024 captains; '.repeat(25), 'p1', 300],
])('doubts take time in proportion to the text and the statements: %s', (_, sentences, summary, citation, count) => {
  const findings = Array.from({ length: count }, (__, at) => finding(summary, [citation], { slug: `f${at}` }));
  const before = performance.now();
  expect(doubtsIn([{ sentences }], { findings })).toEqual([]);
  expect(performance.now() - before).toBeLessThan(5_000);
});
