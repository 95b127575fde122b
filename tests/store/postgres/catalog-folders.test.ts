import { expect, test } from 'vitest';
import { layOutCatalogs } from '../../../src/store/postgres/catalog-folders.ts';

const foldersOf = (...catalogs: [key: string, namespace: string | null][]) =>
  layOutCatalogs(catalogs.map(([key, namespace]) => ({ catalog: { key, namespace }, origin: null, files: [] }))).map(
    ({ folder }) => folder,
  );

test('catalogs get the folders that data folders have', () => {
  expect(foldersOf(['north', 'north'])).toEqual(['']);
  expect(foldersOf(['some/data', null])).toEqual(['']);
  expect(foldersOf(['north', 'north'], ['commons', null], ['south', 'south'])).toEqual([
    'catalogs/north',
    '',
    'catalogs/south',
  ]);
  expect(foldersOf(['north', 'north'], ['south', 'south'])).toEqual(['catalogs/north', 'catalogs/south']);
  expect(foldersOf(['a/data', null], ['../b/data', null], ['/', null], ['..', null])).toEqual([
    'folders/data',
    'folders/data-2',
    'folders/data-3',
    'folders/data-4',
  ]);
});
