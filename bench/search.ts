import MiniSearch from 'minisearch';
import { searchWords } from '../src/model/search/words.ts';
import { indexSearch, SearchIndex } from '../src/store/search/search-index.ts';
import { generateEvents } from './events.ts';
import { createGrowth, type Subject, table } from './measure.ts';

/**
 * How the cost of a search grows with the number of events. Each search of ours is a new one. It is
 * compared with MiniSearch, which also computes a score for each match.
 */

const SIZES = [40, 4_000, 100_000];

const SEARCHES = [
  { name: 'a word in every row', text: 'event' },
  { name: 'a word in few rows', text: 'event 39' },
  { name: 'the beginning of many words', text: 'event 1' },
  { name: 'a question', text: 'when was event 39?' },
  { name: 'ten words with typos', text: 'evens evemt evnet evetn evant evont event eventt evenn evennt' },
];

const growth = createGrowth(SIZES);
for (const size of SIZES) {
  const rows = generateEvents(size);
  const ours = new SearchIndex(indexSearch((name) => (name === 'Event' ? rows : [])));
  const theirs = new MiniSearch({
    fields: ['title'],
    tokenize: searchWords,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });
  theirs.addAll(rows.map(({ slug, title }) => ({ id: slug, title })));
  // Another number of spaces makes a search a new one: the last 50 are kept.
  let asked = 0;
  const anew = (text: string) => text + ' '.repeat(asked++ % 1000);
  const subjects = SEARCHES.flatMap(({ name, text }): Subject[] => [
    { name: `${name}/ours/${size}`, run: () => ours.page({ text: anew(text), take: 20, from: 'START' }) },
    { name: `${name}/with facets/${size}`, run: () => ours.facets({ text: anew(text) }) },
    { name: `${name}/MiniSearch/${size}`, run: () => theirs.search(text) },
  ]);
  await growth.measure(subjects, size);
}

process.stdout.write(
  `${table(
    growth.head('search'),
    SEARCHES.flatMap(({ name }) => ['ours', 'with facets', 'MiniSearch'].map((how) => growth.row(name, how))),
  )}\n`,
);
