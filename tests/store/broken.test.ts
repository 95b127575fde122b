import { describe, expect, test } from 'vitest';
import type { BrokenCase } from './broken/case.ts';
import {
  type BrokenCatalogs,
  brokenReferencesBetween,
  brokenRowsBetween,
  declarations,
  foreignPublishers,
  unlikeEntries,
} from './broken/catalogs.ts';
import { brokenFiles } from './broken/files.ts';
import { brokenForm } from './broken/form.ts';
import { brokenReferences } from './broken/references.ts';
import { brokenRows } from './broken/rows.ts';
import { brokenTexts } from './broken/texts.ts';
import { warnings } from './broken/warnings.ts';
import { copyCatalogs, copyTinySet } from './tiny-set.ts';

const GROUPS: [name: string, cases: BrokenCase[]][] = [
  ['a file that cannot be read', brokenFiles],
  ['a value that does not fit the schema', brokenForm],
  ['a reference to a row that does not exist', brokenReferences],
  ['a duplicate row, a cycle or a wrong name', brokenRows],
  ['a text that does not match its index', brokenTexts],
  ['a warning', warnings],
];

describe.each(GROUPS)('reports the location of %s, and what to do', (_, cases) => {
  test.each(cases)('$title', async ({ break: breakSet, problems }) => {
    await using set = await copyTinySet();
    await breakSet(set);
    expect(await set.problems()).toEqual(problems);
  });
});

const GROUPS_OF_CATALOGS: [name: string, cases: BrokenCatalogs[]][] = [
  ['a reference between catalogs', brokenReferencesBetween],
  ['a row or a slug in several catalogs', brokenRowsBetween],
  ['a declaration', declarations],
  ['a publisher of another catalog', foreignPublishers],
  ['an entry that is unlike another', unlikeEntries],
];

describe.each(GROUPS_OF_CATALOGS)('reports the location of %s, and what to do', (_, cases) => {
  test.each(cases)('$title', async ({ load, break: breakSet, problems }) => {
    await using set = await copyCatalogs();
    await breakSet(set);
    expect(await set.problems(load.map(set.path))).toEqual(problems);
  });
});
