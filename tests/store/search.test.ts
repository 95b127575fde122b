import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SortKey } from '../../src/model/rows/sort-key.ts';
import { searchWords, stemToken } from '../../src/model/search/words.ts';
import { indexSearch, SearchIndex } from '../../src/store/search/search-index.ts';
import { runs } from '../support/runs.ts';

const toRow = (title: string, index: number) => ({
  slug: `${String(index).padStart(6, '0')}`,
  title,
  titles: [title],
  refs: [],
  names: [],
  summaries: [],
  termsOfText: [],
  participants: [],
  issues: [],
  instruments: [],
  publishers: [],
  date: null,
  modality: null,
  briefs: ['brief-0'],
});
const indexOf = (titles: readonly string[]) => {
  const rows = titles.map(toRow);
  return new SearchIndex(indexSearch((name) => (name === 'Event' ? rows : [])));
};
const findAll = (index: SearchIndex, text: string) =>
  index.page({ text, take: 100_000, from: 'START' }).rows.map(({ node }) => Number(node.id));

/** Words that are beginnings of each other, or forms of one word. */
const word = fc.oneof(
  fc.constantFrom('event', 'events', 'even', 'eve', 'summit', 'summits', 'trilateral', 'tie', 'ties', 'tied', 'a'),
  fc.array(fc.constantFrom('x', 'z'), { minLength: 1, maxLength: 3 }).map((letters) => letters.join('')),
);
const titles = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { maxLength: 40 },
);

/** Whether a title has a word, another form of it, or one that begins with it. */
const has = (title: string, asked: string) =>
  title
    .split(' ')
    .some(
      (one) =>
        (one.startsWith(asked) && (asked.length > 2 || one === asked)) ||
        stemToken(one) === stemToken(asked) ||
        one === stemToken(asked).slice(1),
    );

test('words find what has all of them, or what has some if nothing has all', () => {
  fc.assert(
    fc.property(titles, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), (made, words) => {
      const asked = words.length > 1 ? words.filter((one) => one !== 'a') : words;
      const index = indexOf(made);
      const found = findAll(index, asked.join(' '));
      const withAll = made.flatMap((title, at) => (asked.every((one) => has(title, one)) ? [at] : []));
      const { matching, unknown, count } = index.summary({ text: asked.join(' ') });
      expect(count).toBe(found.length);
      const known = asked.filter((one) => made.some((title) => has(title, one)));
      // Words that no title has may be misspelt.
      if (known.length < asked.length) return;
      expect(unknown).toEqual([]);
      if (withAll.length > 0)
        expect({ matching, found: found.sort((a, b) => a - b) }).toEqual({ matching: 'ALL', found: withAll });
      else for (const at of found) expect(asked.some((one) => has(made[at] as string, one))).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['Event, event: EVENT!', ['event']],
  ['Séoul—Zürich\t2024', ['seoul', 'zurich', '2024']],
  ['l’Europe, China’s ties', ['europe', '~europ', 'china', 'ties', '~tie']],
  ['시진핑 and 習近平', ['시진', '진핑', 'and', '習近', '近平']],
  [' ?! ', []],
])('the words of "%s"', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

describe('of very many rows that match', () => {
  const index = indexOf(Array.from({ length: 12_000 }, (_, at) => `Meeting ${at}`));

  test('all are counted, and the first 500 are found', () => {
    const found = findAll(index, 'meeting');
    expect(index.summary({ text: 'meeting' }).count).toBe(12_000);
    expect(found).toEqual(Array.from({ length: 500 }, (_, at) => at));
    const { values } = index.facets({ text: 'meeting' }).find(({ name }) => name === 'type') ?? { values: [] };
    expect(values).toEqual([{ value: 'Event', count: 12_000 }]);
  });

  test('the one that has a rare word as well is found', () => {
    expect(findAll(index, 'meeting 11999')).toEqual([11_999]);
  });
});

test('pages follow each other although rows came between that make words more frequent', () => {
  const before = ['alpha beta', 'alpha', 'beta', 'alpha gamma', 'beta gamma', 'gamma', 'alpha delta'];
  const text = 'why alpha beta gamma';
  const first = indexOf(before).page({ text, take: 3, from: 'START' });
  const later = indexOf([...before, ...Array.from({ length: 40 }, () => 'gamma')]);
  const rest = later.page({ text, take: 100, from: 'START', after: first.rows.at(-1)?.key as SortKey });
  const ids = [...first.rows, ...rest.rows].map(({ node }) => Number(node.id)).filter((id) => id < before.length);
  expect(ids).toEqual(findAll(indexOf(before), text));
});
