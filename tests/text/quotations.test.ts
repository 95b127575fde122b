import { expect, test } from 'vitest';
import { EVENTS_FORMAT } from '../../src/model/file-formats.ts';
import { openBriefText } from '../../src/text/wording/brief-text.ts';
import { checkRegister, checkWording } from '../../src/text/wording/check-wording.ts';
import { quotationsIn } from '../../src/text/wording/restatements/quotations.ts';
import { INDEX, inventedBrief, NOTHING_SAID, TEXT, toBytes } from './invented-brief.ts';

const open = (extra: object) => openBriefText(toBytes(TEXT), inventedBrief(INDEX, extra));

const problemsOf = (extra: object): string[] =>
  checkWording(open({ ...NOTHING_SAID, ...extra }))
    .filter(({ check }) => check === 'QUOTED' || check === 'COPIED')
    .map(({ path, message }) => `${path.at(-1)}: ${message}`);

const relation = (extra: object) => ({
  relations: [
    {
      slug: 'aldo-bree',
      between: ['NOR', 'SWE'],
      basis: 'CURATOR_INFERRED',
      modality: 'ONGOING',
      trend: 'STEADY',
      summary: 'They need each other.',
      citations: ['p2.s1', 'p2.s2'],
      ...extra,
    },
  ],
});
const summary = (text: string) => problemsOf(relation({ summary: text }));

test.each([
  ['the “sea” and "tides"', ['sea', 'tides']],
  ['„Meer“, «mer» and 「海」', ['meer', 'mer', '海']],
  ['‘no problem at all’', ['no problem at all']],
  ['‘Na’im’s plan’ is it', ["na'im's plan"]],
  ["it is 'no problem' here", ['no problem']],
  ["the allies' plan and the ports' end", []],
  ["Aldo's and Bree's", []],
  ['the allies’ plan, and ’tis not', []],
  ['“rivals … for [two] decades”', ['rivals', 'for', 'decades']],
])('quotations in %s are %j', (text, quotations) => {
  expect(quotationsIn(text)).toEqual(quotations);
});

test('a restatement quotes whole words of a passage that it cites', () => {
  expect(summary('It “lost its piers”, ‘it pays now’.')).toEqual([]);
  expect(summary('It pays ‘gladly’.')).toEqual([
    'summary: "gladly" is in quotation marks, but not in the text; quote its words, or leave out the marks',
  ]);
  expect(summary('They were “rivals”.')).toEqual([
    'summary: "rivals" is in quotation marks, but not in p2.s1, p2.s2; it is in p1.s1; cite that, correct it, or leave out the marks',
  ]);
  expect(summary('It has lost “pier”.')).toHaveLength(1);
});

test('a note quotes words from anywhere in the text', () => {
  expect(problemsOf(relation({ note: 'p1 calls them “rivals for decades”.' }))).toEqual([]);
  expect(problemsOf(relation({ note: 'p1 calls them “enemies”.' }))).toHaveLength(1);
});

const copy = 'The ports of Aldo and Bree were rivals for years.';

test('notes, topics and reasons are no copies either', () => {
  const found = expect.stringContaining('9 words in a row of the text');
  expect(problemsOf(relation({ note: copy }))).toEqual([found]);
  expect(problemsOf({ withoutStatement: [{ passage: 'p1.s1', reason: copy }] })).toEqual([found]);
  const people = [{ actor: 'ana-lucia-o', names: ['Ana'], part: copy, basis: 'STATED', citations: ['byline'] }];
  expect(problemsOf({ people })).toEqual([found]);
});

test('long texts of quotation marks are read', () => {
  for (const marks of ['"', '‘', '’', "'", '‘a’b', "'a ", '"a', '‘a ', '[', '"...'])
    expect(quotationsIn(marks.repeat(200_000 / marks.length)).length).toBeLessThan(200_000);
});

test('registers and the ledger copy nothing, but may repeat long names', () => {
  const check = (title: string, extra: object = {}) =>
    checkRegister(open(extra), { issues: [{ slug: 'ports', title }] }, EVENTS_FORMAT.jsonSchema).map(({ path }) =>
      path.join('.'),
    );
  expect(check('Rivalry of the ports of Aldo and Bree')).toEqual([]);
  expect(check(copy)).toEqual(['issues.0.title']);
  expect(check(copy, { title: 'The ports of Aldo and Bree were rivals for' })).toEqual([]);
});
