import { describe, expect, test } from 'vitest';
import { indexText } from '../../src/text/index-text.ts';
import { findLongEmpty, findUncited } from '../../src/text/uncited.ts';
import { openBriefText } from '../../src/text/wording/brief-text.ts';
import { checkWording } from '../../src/text/wording/check-wording.ts';
import { createWordMatcher } from '../../src/text/wording/contains-words.ts';
import { foldWords } from '../../src/text/wording/fold-words.ts';
import { inventedBrief, TEXT, toBytes } from './invented-brief.ts';

const index = indexText(toBytes(TEXT), {
  language: 'en',
  title: 'Two Ports, One Ferry?',
  kicker: 'Harbour Relations',
  date: 'March 3, 2025',
  authorNames: ['Ana Lúcia Ø'],
  sectionTitles: [],
});
const CITED = { citations: ['title', 'date'] };

const problemsOf = (extra: object): string[] =>
  checkWording(openBriefText(toBytes(TEXT), inventedBrief(index, { ...CITED, ...extra }))).map(
    ({ path, check, message }) => `${check} ${path.join('.')}: ${message}`,
  );

const mention = (extra: object) => ({
  mentions: [{ event: 'ferry-reopening', modality: 'HAPPENED', basis: 'STATED', citations: ['k1'], ...extra }],
});
const dated = (edtf: string, text: string) =>
  problemsOf({ published: { edtf, text, basis: 'CURATOR_INFERRED' } }).filter((problem) => problem.startsWith('DATE'));

test('a brief that agrees with its text has no problems', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf(mention({ names: ['the ferry', 'Ferry'], hedge: 'nobody, again' }))).toEqual([]);
});

describe('words of the text', () => {
  test('that are nowhere, or elsewhere than cited, are found with what to do', () => {
    expect(problemsOf(mention({ names: ['a new tunnel', 'piers'], hedge: 'planned, perhaps' }))).toEqual([
      'WORDS mentions.0.names.0: "a new tunnel" is not in k1, nor anywhere else in the text; write it as the text does, or leave it out',
      'WORDS mentions.0.names.1: "piers" is not in k1; it is in p2.s1; cite that, or correct it',
      'WORDS mentions.0.hedge: "perhaps" is not in k1, nor anywhere else in the text; write the word with which the cited passage hedges it, or leave it out',
    ]);
  });

  test('are shown as a cited passage has them, if only a part of them is there, or they are misspelt', () => {
    const advice = (words: string) => problemsOf(mention({ names: [words], citations: ['p1.s1', 'p2.s1'] }));
    const has = (words: string, there: string) => [
      `WORDS mentions.0.names.0: "${words}" is not in p1.s1, p2.s1, nor anywhere else in the text; ${there}; write it as the text does, or leave it out`,
    ];
    expect(advice('the northern ports of Aldo')).toEqual(
      has('the northern ports of Aldo', 'p1.s1 has "ports of Aldo"'),
    );
    expect(advice('Rivalls')).toEqual(has('Rivalls', 'p1.s1 has "rivals"'));
    expect(advice('new harbour of Bree').map((message) => message.includes(' has "'))).toEqual([false]);
    expect(advice('tunnel').map((message) => message.includes(' has "'))).toEqual([false]);
  });

  test('must occur in one passage: not half in one and half in another', () => {
    expect(problemsOf(mention({ names: ['piers. It pays'], citations: ['p2.s1', 'p2.s2'] }))).toHaveLength(1);
    expect(problemsOf(mention({ names: ['piers. It pays'], citations: ['p2'] }))).toEqual([]);
  });

  test('of a date are looked for in what the date cites', () => {
    const date = { edtf: '2025', text: 'now', basis: 'CURATOR_INFERRED', citations: ['p2.s1'] };
    expect(problemsOf(mention({ date }))).toEqual([
      'WORDS mentions.0.date.text: "now" is not in p2.s1; it is in p2.s2; cite that, or correct it',
    ]);
  });

  test.each([
    ['summit', 'two Summits were held', true],
    ['summit', 'the summitry of old', true],
    ['summit', 'a summiteering year', false],
    ['ally', 'they rally', false],
    ['U.S.-led bloc', 'the U.S.‑led bloc', true],
    ['“Cold War”', 'a new "cold war" of words', true],
    ['서울', '서울에서 만났다', true],
    ['서울', '서울특별시는', false],
    ['北京', '他去了北京市', true],
    ['cafés', 'cafe\u0301s on deck', true],
    ['a.b', 'a b', false],
    ['10', 'in 2010', false],
  ])('"%s" in "%s": %s', (words, passage, isIn) => {
    expect(createWordMatcher(words)(foldWords(passage))).toBe(isIn);
  });
});

describe('dates', () => {
  test.each([
    ['2025-03-03', 'March 3, 2025'],
    ['2025', 'March 3, 2025'],
    ['2025-03-03/..', 'since March 3, 2025'],
    ['../2025-02', 'before March 2025'],
    ['2024-12/2025-03', 'from December 2024 to March 2025'],
    ['2023-08-18', '8월 18일'],
    ['2020/2029', 'the 2020s'],
    ['2025-05-26', 'May 26'],
    ['2024-10', 'im Oktober'],
  ])('%s agrees with "%s"', (edtf, text) => {
    expect(dated(edtf, text)).toEqual([]);
  });

  test.each([
    ['2024-03-03', 'March 3, 2025', 'they mean 2025-03-03; write "2025-03-03"'],
    ['2025-04-03', 'March 3, 2025', 'they mean 2025-03-03; write "2025-03-03"'],
    ['2025-03-04', 'March 3, 2025', 'they mean 2025-03-03; write "2025-03-03"'],
    ['2022/2023', 'between 2022 and 2024', 'they mean 2022/2024; write "2022/2024"'],
  ])('%s contradicts "%s": %s', (edtf, text, why) => {
    expect(dated(edtf, text)).toEqual([`DATE published.edtf: "${edtf}" contradicts its words "${text}": ${why}`]);
  });
});

describe('what is stated', () => {
  const actors = { countries: [{ actor: 'NOR', names: ['Aldo'], basis: 'STATED', citations: ['p2.s1'] }] };
  const participant = (basis: string, ...citations: string[]) =>
    problemsOf({ ...actors, ...mention({ participants: [{ actor: 'NOR', role: 'HOST', basis, citations }] }) });

  test('is named where it is cited: participants by a name that the brief lists', () => {
    expect(participant('STATED', 'p2.s1')).toEqual([]);
    expect(participant('STATED', 'p2.s2', 'p2.s3')).toEqual([
      'BASIS mentions.0.participants.0.actor: it is "STATED", but "Aldo" is not in p2.s2, p2.s3; correct it if another is meant, cite where it is named (p1.s1, h1.s1, p2.s1 and 1 more), or write "CURATOR_INFERRED"',
    ]);
    expect(participant('CURATOR_INFERRED', 'p2.s2')).toEqual([]);
  });

  test('is named where it is cited: places', () => {
    const place = (name: string) => problemsOf(mention({ place: { name, basis: 'STATED', citations: ['p1.s1'] } }));
    expect(place('Bree')).toEqual([]);
    expect(place('Lyon')).toEqual([
      'BASIS mentions.0.place.name: it is "STATED", but "Lyon" is not in p1.s1; correct it if another is meant, cite where it is named, or write "CURATOR_INFERRED"',
    ]);
  });
});

describe('restatements', () => {
  const summary = (text: string) => problemsOf(mention({ summary: text }));

  test('share no nine words in a row with the text, whatever the punctuation', () => {
    expect(summary('The ports of Aldo and Bree were rivals for years.')).toEqual([
      'COPIED mentions.0.summary: it has 9 words in a row of the text ("the ports of … for"); say it in your own words',
    ]);
    expect(summary('It says: the ports of Aldo, and Bree, were rivals for decades.')).toEqual([
      'COPIED mentions.0.summary: it has 10 words in a row of the text ("the ports of … decades"); say it in your own words',
    ]);
    expect(summary('The ports of Aldo and Bree were rivals until recently.')).toEqual([]);
  });

  test('may repeat a long name that the text uses', () => {
    const name = 'ports of Aldo and Bree were rivals for decades';
    const text = `In its words, the ${name} that ended.`;
    const called = { actor: 'aldo-and-bree', names: [name], basis: 'STATED', citations: ['p1.s1'] };
    const summarized = mention({ citations: ['p1.s1'], summary: text });
    expect(problemsOf({ ...summarized, groupings: [called] })).toEqual([]);
    expect(problemsOf(summarized)).toHaveLength(1);
  });

  test('but not any words by which it speaks of an event', () => {
    const names = ['ports of Aldo and Bree were rivals for decades'];
    const summary = 'It says: the ports of Aldo and Bree were rivals for decades.';
    expect(problemsOf(mention({ names, citations: ['p1.s1'], summary }))).toHaveLength(1);
  });

  test('quote only words of the text', () => {
    expect(summary('What was “planned”, and that it “runs again”.')).toEqual([]);
    expect(summary('It was a “triumph of planning”, one reads.')).toEqual([
      'QUOTED mentions.0.summary: "triumph of planning" is in quotation marks, but not in the text; quote its words, or leave out the marks',
    ]);
  });
});

test('longer sentences of running text without a statement are listed with the reason', () => {
  const brief = inventedBrief(index, {
    ...CITED,
    withoutStatement: ['k1', 'p1.s1', 'p1.s2', 'p2.s1'].map((passage) => ({
      passage,
      reason: `A transition: ${passage}.`,
    })),
  });
  const { passages } = openBriefText(toBytes(TEXT), brief);
  expect(findLongEmpty(brief, passages)).toEqual([
    { passage: 'p1.s1', reason: 'A transition: p1.s1.' },
    { passage: 'p1.s2', reason: 'A transition: p1.s2.' },
  ]);
});

test('sentences that nothing cites are listed by section, without headings and the front matter', () => {
  expect(findUncited(inventedBrief(index, CITED))).toEqual([
    {
      section: null,
      sentences: 11,
      uncited: ['p1.s1', 'p1.s3', 'p1.s4', 'p1.s5', 'p3.s1', 'p3.s2', 'p4.s1', 'p5.s1'],
      withoutStatement: [],
    },
    { section: 'aldo', sentences: 3, uncited: [], withoutStatement: [] },
  ]);
  const listed = {
    ...CITED,
    withoutStatement: ['p3', 'p1.s3'].map((passage) => ({ passage, reason: 'A transition.' })),
  };
  expect(findUncited(inventedBrief(index, listed))[0]).toMatchObject({
    uncited: ['p1.s1', 'p1.s4', 'p1.s5', 'p4.s1', 'p5.s1'],
    withoutStatement: ['p1.s3', 'p3.s1', 'p3.s2'],
  });
});
