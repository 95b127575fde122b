import { expect, test } from 'vitest';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { createTermFinder } from '../../src/store/derive/terms-of-text.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA } from '../support/serve.ts';

/** Statements are found by the terms of art of the text that they restate in another language. */

const finderOf = (termsOfArt: BriefFile['termsOfArt']) => createTermFinder({ termsOfArt } as unknown as BriefFile);
const find = finderOf([
  { term: 'Lotsenpflicht', forms: ['Lotsenpflichten'], restated: ['compulsory pilotage'] },
  { term: 'Recht auf Fähren', forms: [], restated: ['right to a ferry'] },
  { term: 'Hafengesetz', forms: [], restated: ['port law', '항만법'] },
  { term: 'pilot', forms: ['PT'], restated: [] },
]);

test.each([
  ['They end compulsory pilotage.', ['Lotsenpflicht', 'Lotsenpflichten']],
  ['They keep rights to a ferry, and port laws.', ['Recht auf Fähren', 'Hafengesetz']],
  ['The PT waits.', []],
  ['새 항만법은 엄격하다.', ['Hafengesetz']],
  ['They end the compulsory, costly pilotage.', []],
  ['An airport lawn.', []],
  ['', []],
])('"%s" restates %j', (said, forms) => {
  expect(find([said])).toEqual(forms);
  expect(find(['Nothing.', said])).toEqual(forms);
});

test('words of two texts are no term together, and a statement has no more than 40 forms', () => {
  expect(find(['compulsory', 'pilotage'])).toEqual([]);
  const forms = Array.from({ length: 20 }, (_, at) => `Form ${at}`);
  const many = Array.from({ length: 5 }, (_, at) => ({
    term: `T${at}`,
    forms: forms.map((one) => one + at),
    restated: ['ferry'],
  }));
  expect(finderOf(many)(['A ferry.'])).toHaveLength(40);
});

test('over the data of the project, each claim that restates a term is found by the term', async () => {
  const catalogs = (await loadDataSet([DATA])).data ?? [];
  const memory = MemorySnapshot.of(catalogs);
  let found = 0;
  for (const { briefs, catalog } of catalogs)
    for (const { slug, termsOfArt, recommendations } of briefs)
      for (const { term, restated } of termsOfArt)
        for (const { slug: claim, action } of recommendations) {
          const isRestated = restated.some((form) => ` ${action.toLowerCase()} `.includes(` ${form.toLowerCase()} `));
          if (!isRestated) continue;
          const briefId = catalog.namespace === null ? slug : `${catalog.namespace}/${slug}`;
          const { rows } = memory.search({ text: term, filters: { brief: [briefId] }, take: 100, from: 'START' });
          const id = catalog.namespace === null ? claim : `${catalog.namespace}/${claim}`;
          expect([term, rows.map(({ node }) => node.id)]).toEqual([term, expect.arrayContaining([id])]);
          found += 1;
        }
  expect(found).toBeGreaterThan(20);
});
