import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, serveData } from '../../support/serve.ts';
import { FRESH_QUESTIONS } from './fresh-questions.ts';
import { OWN_QUESTIONS } from './questions.ts';

const QUESTIONS = [...OWN_QUESTIONS, ...FRESH_QUESTIONS];

/** Relevance: what people ask, asked of what the project publishes, and the table of it in the docs. */

interface Answer {
  search: { edges: { isAnswer: boolean; node: { __typename: string; slug: string } }[] };
}

const ON = [
  'Motive',
  'Stance',
  'Forecast',
  'Recommendation',
  'Relation',
  'Finding',
  'Event',
  'Issue',
  'Instrument',
  'Brief',
];
const QUERY = `query ($text: String!) { search(text: $text, first: 10) { edges { isAnswer node {
  __typename ${ON.map((type) => `... on ${type} { slug }`).join(' ')} ... on Actor { slug }
} } } }`;

/** How many of the first results are looked at, and the least part of the questions whose answer is among them. */
const FIRST = 3;
const LEAST = 0.9;

let graph: Asker;
const found = new Map<string, { keys: string[]; place: number }>();
beforeAll(async () => {
  graph = await serveData();
  for (const { text, expected } of QUESTIONS) {
    const { search } = await graph.get<Answer, object>(QUERY, { text });
    const keys = search.edges.map(({ node }) =>
      node.__typename === 'Country' ? `Country:${node.slug.toUpperCase()}` : `${node.__typename}:${node.slug}`,
    );
    found.set(text, { keys, place: keys.findIndex((key) => expected.includes(key)) + 1 });
  }
});

const placeOf = (text: string) => found.get(text)?.place ?? 0;
const isFound = (text: string) => placeOf(text) > 0 && placeOf(text) <= FIRST;

test(`of ${LEAST * 100} % of the questions, the expected answer is among the first ${FIRST} results`, () => {
  const missed = QUESTIONS.filter(({ text }) => !isFound(text)).map(({ text }) => ({
    text,
    found: found.get(text)?.keys,
  }));
  expect({ asked: QUESTIONS.length, missed }).toEqual({
    asked: QUESTIONS.length,
    missed: missed.slice(0, Math.floor(QUESTIONS.length * (1 - LEAST))),
  });
});

test('all that is expected exists', async () => {
  const keys = [...new Set(QUESTIONS.flatMap(({ expected }) => expected))];
  const ids = keys.map((key) => Buffer.from(key).toString('base64'));
  const missing: string[] = [];
  for (let at = 0; at < ids.length; at += 100) {
    const { nodes } = await graph.get<{ nodes: (object | null)[] }, object>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: ids.slice(at, at + 100) },
    );
    missing.push(...keys.slice(at, at + 100).filter((_, index) => nodes[index] === null));
  }
  expect(missing).toEqual([]);
});

describe('the table in docs/searching.md', () => {
  const docs = readFileSync(new URL('../../../docs/searching.md', import.meta.url), 'utf8');

  test('has each question with the place of its answer, and how many are found', () => {
    const rows = QUESTIONS.map(({ text }) => {
      const place = placeOf(text);
      return `| ${text} | ${place > 0 ? `\`${found.get(text)?.keys[place - 1]}\`` : '–'} | ${place || '–'} |`;
    });
    const totals = [QUESTIONS, FRESH_QUESTIONS].map((questions) => {
      const count = questions.filter(({ text }) => isFound(text)).length;
      const which = questions === QUESTIONS ? `${questions.length} questions` : `the last ${questions.length}`;
      return `Of ${which}, ${count} have the expected answer among the first ${FIRST} results.`;
    });
    const printed = docs.split('\n');
    expect([
      printed.filter((line) => /^\| .* \| (?:\d+|–) \|$/.test(line)),
      printed.filter((line) => line.startsWith('Of ')),
    ]).toEqual([rows, totals]);
  });
});

test.each([
  ['why is Chna mending ties?', 'why is China mending ties?'],
  ['what does Chna want from South Korea?', 'what does China want from South Korea?'],
])('in "%s" the misspelt name is who acts', async (misspelt, right) => {
  const answers = async (text: string) => (await graph.get<Answer, object>(QUERY, { text })).search.edges;
  const expected = (await answers(right)).filter(({ isAnswer }) => isAnswer);
  expect(expected.length).toBeGreaterThan(2);
  expect((await answers(misspelt)).filter(({ isAnswer }) => isAnswer)).toEqual(expected);
});

test.each([
  ['what should germany do about AI', ['Country:DE']],
  ['Was soll Deutschland bei KI tun', ['Country:DE']],
  ['IT security', []],
  ['KI-Verordnung', []],
  ['Gibt es AT-Konferenzen?', []],
  ['AT and DE', ['Country:AT', 'Country:DE']],
  ['US-Korea alliance', ['Country:US', 'Country:KR']],
  ['WHAT DID CHINA DO IN TAIWAN', ['Country:CN', 'Country:TW']],
  ['what does Asan recommend to South Korea', ['Organization:asan-institute', 'Country:KR']],
  ['한미 동맹', ['Country:KR', 'Country:US']],
])('"%s" names %j', async (text, expected) => {
  const { search } = await graph.get<{ search: { reading: { named: { id: string }[] } } }, object>(
    'query ($text: String!) { search(text: $text, first: 1) { reading { named { ... on Node { id } } } } }',
    { text },
  );
  expect(search.reading.named.map(({ id }) => Buffer.from(id, 'base64').toString())).toEqual(expected);
});

test('what somebody thinks of another is no event between them', async () => {
  const { search } = await graph.get<Answer, object>(QUERY, { text: "Japan's view of China" });
  const answers = search.edges.filter(({ isAnswer }) => isAnswer);
  expect(answers.map(({ node }) => node.__typename)).toContain('Stance');
  expect([...new Set(answers.map(({ node }) => node.__typename))]).toEqual(['Stance']);
});

test('a view of a country is no answer about another', async () => {
  const { search } = await graph.get<Answer, object>(QUERY, { text: 'who thinks China is a threat' });
  expect(search.edges.filter(({ isAnswer }) => isAnswer)).toEqual([]);
});

test('what came of something is asked of forecasts, and no word of it is taken for a typo', async () => {
  const { search } = await graph.get<Answer, object>(QUERY, { text: 'what came of visa easing' });
  expect(search.edges.map(({ node }) => node.slug)).toContain('china-visa-exemption-for-south-koreans');
});

test.each(['KI-Verordnung', 'Gibt es Steuern?', 'AI'])(
  '"%s" finds no country by the letters of its code',
  async (text) => {
    const { search } = await graph.get<Answer, object>(QUERY, { text });
    expect(search.edges.map(({ node }) => node.__typename)).not.toContain('Country');
  },
);
