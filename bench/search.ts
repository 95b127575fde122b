import MiniSearch from 'minisearch';
import { searchWords } from '../src/model/search-words.ts';
import { SearchIndex } from '../src/store/search-index.ts';
import { generateEvents } from './events.ts';
import { measure, micros, ratio, type Subject, table } from './measure.ts';

/**
 * How the cost of a search grows with the number of events. Ours keeps no results here, so each search is a new one. It is
 * compared with MiniSearch, which also computes a score for each match.
 */

const SIZES = [40, 4_000, 100_000];

const SEARCHES = [
  { name: 'a word in every row', text: 'event' },
  { name: 'a word in few rows', text: 'event 39' },
  { name: 'the beginning of many words', text: 'event 1' },
  { name: 'ten words with typos', text: 'evens evemt evnet evetn evant evont event eventt evenn evennt' },
];

const results = new Map<string, number>();
for (const size of SIZES) {
  const rows = generateEvents(size);
  const ours = new SearchIndex((name) => (name === 'Event' ? rows : []), 1);
  const theirs = new MiniSearch({
    fields: ['title'],
    tokenize: searchWords,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });
  theirs.addAll(rows.map(({ slug, title }) => ({ id: slug, title })));
  const subjects = SEARCHES.flatMap(({ name, text }): Subject[] => [
    { name: `${name}/ours/${size}`, run: () => ours.page({ text, take: 20, from: 'START' }) },
    { name: `${name}/MiniSearch/${size}`, run: () => theirs.search(text) },
  ]);
  for (const { name, micros: value } of await measure(subjects, { rounds: size > 10_000 ? 5 : 15 }))
    results.set(name, value);
}

const cost = (name: string, how: string, size: number) => results.get(`${name}/${how}/${size}`) as number;
const [small, , large] = SIZES as [number, number, number];
const rowOf = (name: string, how: string): string[] => [
  name,
  how,
  ...SIZES.map((size) => micros(cost(name, how, size))),
  ratio(cost(name, how, large) / cost(name, how, small)),
];
process.stdout.write(
  `${table(
    ['search', 'how', ...SIZES.map((size) => `${size.toLocaleString('en')} events, µs`), 'growth'],
    SEARCHES.flatMap(({ name }) => [rowOf(name, 'ours'), rowOf(name, 'MiniSearch')]),
  )}\n`,
);
