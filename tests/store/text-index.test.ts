import fc from 'fast-check';
import MiniSearch, { type SearchResult } from 'minisearch';
import { expect, test } from 'vitest';
import { searchWords } from '../../src/model/search-words.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { SearchIndex } from '../../src/store/search-index.ts';
import { TextIndex } from '../../src/store/text-index.ts';
import { runs } from '../support/runs.ts';

interface Document {
  title: string;
  names: string;
  text: string;
}

const FIELDS = ['title', 'names', 'text'] as const;
const WEIGHTS = { title: 3, names: 2, text: 1 };

/** What MiniSearch finds, and the same weights computed from its matches. */
const expected = (documents: readonly Document[], words: readonly string[]) => {
  const search = new MiniSearch({
    fields: [...FIELDS],
    tokenize: searchWords,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 4 ? 0.2 : false), maxFuzzy: 2, combineWith: 'AND' },
  });
  search.addAll(documents.map((document, id) => ({ id, ...document })));
  const weigh = ({ match }: SearchResult) =>
    Object.entries(match).reduce((sum, [term, fields]) => {
      const closeness = words.includes(term) ? 4 : words.some((word) => term.startsWith(word)) ? 2 : 1;
      return sum + closeness * Math.max(...fields.map((field) => WEIGHTS[field as keyof typeof WEIGHTS]));
    }, 0);
  return search
    .search(words.join(' '))
    .map((result) => ({ document: result.id as number, weight: weigh(result) }))
    .sort((a, b) => b.weight - a.weight || a.document - b.document);
};

const weighWords = (document: Document) => {
  const words = new Map<string, number>();
  for (const field of [...FIELDS].reverse())
    for (const word of searchWords(document[field])) words.set(word, WEIGHTS[field]);
  return words;
};

/** Words that are beginnings of each other, or similar. */
const word = fc.oneof(
  fc.constantFrom('event', 'events', 'evnet', 'even', 'eve', 'e', 'summit', 'sumit', 'trilateral', 'trylatiral', 'a'),
  fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 14 }).map((letters) => letters.join('')),
);
const texts = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

test('finds the same documents as MiniSearch, with the weights of its matches', () => {
  const documents = fc.array(fc.record({ title: texts, names: texts, text: texts }), { maxLength: 40 });
  fc.assert(
    fc.property(documents, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (made, words) => {
      const found = runAtOnce(TextIndex.index(made.map(weighWords))).search(words);
      expect(Array.from(found.documents, (document, place) => ({ document, weight: found.weights[place] }))).toEqual(
        expected(made, words),
      );
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['Event, event: EVENT!', ['event']],
  ['Séoul—Zürich\t2024', ['seoul', 'zurich', '2024']],
  [' ?! ', []],
])('the words of "%s"', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('results of recent searches are kept in bounded memory, whatever is searched', () => {
  const rows = Array.from({ length: 500 }, (_, index) => ({
    slug: `event-${index}`,
    title: `Event ${index}`,
    titles: [`Event ${index}`],
    refs: [`event-${index}`],
    names: [],
    summaries: [],
    briefs: ['brief-0'],
  }));
  const index = runAtOnce(SearchIndex.index((name) => (name === 'Event' ? rows : []), 20_000));
  for (let number = 0; number < 500; number++) {
    expect(index.count(`event ${number}`)).toBeGreaterThan(0);
    expect(index.bytes).toBeGreaterThan(0);
    expect(index.bytes).toBeLessThanOrEqual(20_000);
  }
  // The same words are the same search.
  index.count('7 event');
  const before = index.bytes;
  index.count('EVENT, 7 event');
  expect(index.bytes).toBe(before);
});
