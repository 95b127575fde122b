import { describe, expect, test } from 'vitest';
import { findLongEmpty, findUncited } from '../../src/text/uncited.ts';
import { openBriefText } from '../../src/text/wording/brief-text.ts';
import { checkWording } from '../../src/text/wording/check-wording.ts';
import { createWordMatcher } from '../../src/text/wording/contains-words.ts';
import { foldWords } from '../../src/text/wording/fold-words.ts';
import { INDEX, inventedBrief, TEXT, toBytes } from './invented-brief.ts';

const CITED = { citations: ['title', 'date'] };

const problemsOf = (extra: object): string[] =>
  checkWording(openBriefText(toBytes(TEXT), inventedBrief(INDEX, { ...CITED, ...extra }))).map(
    ({ path, check, message }) => `${check} ${path.join('.')}: ${message}`,
  );

const mention = (extra: object) => ({
  mentions: [{ event: 'ferry-reopening', modality: 'HAPPENED', basis: 'STATED', citations: ['k1'], ...extra }],
});

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

  test.each([
    ['the northern ports of Aldo', 'nor anywhere else in the text; p1.s1 has "ports of Aldo"; write'],
    ['Rivalls', 'nor anywhere else in the text; p1.s1 has "rivals"; write'],
    ['new harbour of Bree', 'nor anywhere else in the text; write'],
    ['tunnel', 'nor anywhere else in the text; write'],
  ])(
    'are shown as a cited passage has them, if only a part of them is there, or they are misspelt: %s',
    (words, there) => {
      expect(problemsOf(mention({ names: [words], citations: ['p1.s1', 'p2.s1'] }))).toEqual([
        `WORDS mentions.0.names.0: "${words}" is not in p1.s1, p2.s1, ${there} it as the text does, or leave it out`,
      ]);
    },
  );

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

test('a date contradicts its words', () => {
  const dated = (edtf: string) => problemsOf({ published: { edtf, text: 'March 3, 2025', basis: 'CURATOR_INFERRED' } });
  expect(dated('2025-03-03/..')).toEqual([]);
  expect(dated('2025-03-04')).toEqual([
    'DATE published.edtf: "2025-03-04" contradicts its words "March 3, 2025": they mean 2025-03-03; write "2025-03-03"',
  ]);
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
  const copied = (count: number, run: string) => [
    `COPIED mentions.0.summary: it has ${count} words in a row of the text ("${run}"); say it in your own words`,
  ];

  test('share no nine words in a row with the text, whatever the punctuation', () => {
    expect(summary('The ports of Aldo and Bree were rivals for years.')).toEqual(copied(9, 'the ports of … for'));
    expect(summary('It says: the ports of Aldo, and Bree, were rivals for decades.')).toEqual(
      copied(10, 'the ports of … decades'),
    );
    expect(summary('The ports of Aldo and Bree were rivals until recently.')).toEqual([]);
  });

  test('may repeat a long name that the text uses, but not any words by which it speaks of an event', () => {
    const names = ['ports of Aldo and Bree were rivals for decades'];
    const claim = { citations: ['p1.s1'], summary: `In its words, the ${names[0]} that ended.` };
    const called = { actor: 'aldo-and-bree', names, basis: 'STATED', citations: ['p1.s1'] };
    expect(problemsOf({ ...mention(claim), groupings: [called] })).toEqual([]);
    expect(problemsOf(mention(claim))).toHaveLength(1);
    expect(problemsOf(mention({ ...claim, names }))).toHaveLength(1);
  });
});

const empty = (...passages: string[]) => passages.map((passage) => ({ passage, reason: `A transition: ${passage}.` }));

test('longer sentences of running text without a statement are listed with the reason', () => {
  const brief = inventedBrief(INDEX, { ...CITED, withoutStatement: empty('k1', 'p1.s1', 'p1.s2', 'p2.s1') });
  const { passages } = openBriefText(toBytes(TEXT), brief);
  expect(findLongEmpty(brief, passages)).toEqual(empty('p1.s1', 'p1.s2'));
});

test('sentences that nothing cites are listed by section, without headings and the front matter', () => {
  const uncited = ['p1.s1', 'p1.s3', 'p1.s4', 'p1.s5', 'p3.s1', 'p3.s2', 'p4.s1', 'p5.s1'];
  expect(findUncited(inventedBrief(INDEX, CITED))).toEqual([
    { section: null, sentences: 11, uncited, withoutStatement: [] },
    { section: 'aldo', sentences: 3, uncited: [], withoutStatement: [] },
  ]);
  expect(findUncited(inventedBrief(INDEX, { ...CITED, withoutStatement: empty('p3', 'p1.s3') }))[0]).toMatchObject({
    uncited: ['p1.s1', 'p1.s4', 'p1.s5', 'p4.s1', 'p5.s1'],
    withoutStatement: ['p1.s3', 'p3.s1', 'p3.s2'],
  });
});
