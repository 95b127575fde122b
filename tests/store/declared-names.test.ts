import { expect, test } from 'vitest';
import { copyCatalogs } from './tiny-set.ts';

/** The problems of these catalogs once an organization of the north declares this; it has no other name by others. */
const problemsWith = async (sameAs: string, loaded = ['commons', 'north', 'harbour']): Promise<string[]> => {
  await using set = await copyCatalogs();
  await set.edit(
    'north/actors.json',
    '"slug": "northern-desk",',
    `"slug": "northern-desk", "sameAs": ${JSON.stringify([sameAs])},`,
  );
  return (await set.problems(loaded.map(set.path))).map((line) => line.replace(/^.*?:\d+:\d+ /, ''));
};

test('an entry that sameAs names is in its catalog, if that is loaded', async () => {
  const problem = (text: string) => `organization "northern-desk", sameAs[0]: "${text}" is not an organization`;
  expect(await problemsWith('harbour/no-such-desk')).toEqual([problem('harbour/no-such-desk')]);
  expect(await problemsWith('commons/no-such-desk')).toEqual([problem('commons/no-such-desk')]);
  expect(await problemsWith('harbour/sound-talks')).toEqual([problem('harbour/sound-talks')]);
  expect(await problemsWith('harbour/council-of-sounds')).toEqual([
    `${problem('harbour/council-of-sounds')}; did you mean "harbour/council-of-sound"?`,
  ]);
  expect(await problemsWith('sound-councils')).toEqual([
    `${problem('sound-councils')}; did you mean "commons/sound-council"?`,
  ]);
});

test('an entry of a catalog that is not loaded may be named', async () => {
  expect(await problemsWith('depths/desk')).toEqual([]);
  expect(await problemsWith('harbour/no-such-desk', ['commons', 'north'])).toEqual([]);
});

test('an entry of another type is a declaration that is ignored', async () => {
  expect(await problemsWith('commons/runa-vold')).toEqual([
    'warning: organization "northern-desk", sameAs[0]: "commons/runa-vold" is ignored, because "north/northern-desk" is an organization and "runa-vold" is a person',
  ]);
});
