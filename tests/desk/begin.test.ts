import { chmod, mkdir, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createWorkFolder } from '../cli/work-folder.ts';
import { openWorkDesk } from './work-desk.ts';

/** From an empty folder to a brief, over real folders and real HTTP. */

const CATALOG = {
  title: 'Briefs on the North',
  namespace: 'skarvoya',
  publisher: 'Skarvoya Institute',
  kind: 'THINK_TANK',
  license: 'CC-BY-4.0',
};

/** A folder `tiny` with nothing in it. */
const openEmptyDesk = async () => {
  const folder = await createWorkFolder();
  await mkdir(folder.path('tiny'));
  return openWorkDesk(folder);
};

test('makes a catalog in an empty folder, once', async () => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  expect((await desk.ask('GET', 'desk')).body).toMatchObject({ hasCatalog: false, briefs: [] });
  expect((await desk.ask('POST', 'catalog', CATALOG)).status).toBe(201);
  expect((await desk.ask('GET', 'desk')).body).toMatchObject({ hasCatalog: true, briefs: [] });
  expect(await desk.folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0, err: '' });
  expect(await desk.ask('POST', 'catalog', CATALOG)).toMatchObject({ status: 409 });
});

test.each([
  [{ ...CATALOG, namespace: 'No Spaces' }, '/namespace'],
  [{ ...CATALOG, title: '' }, '/title'],
  [{ ...CATALOG, publisher: '한국연구소' }, '/publisher'],
  [{ ...CATALOG, kind: 'CLUB' }, '/kind'],
])('says which field of a catalog is wrong, and writes nothing: %j', async (given, pointer) => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  expect(await desk.ask('POST', 'catalog', given)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  expect(await readdir(desk.folder.path('tiny'))).toEqual([]);
});

test('says that a folder cannot be written to', async ({ skip }) => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  const { path } = desk.folder;
  await chmod(path('tiny'), 0o500);
  const isRefused = await mkdir(path('tiny/briefs')).then(
    () => false,
    () => true,
  );
  skip(!isRefused, 'this user may write everywhere');
  expect(await desk.ask('POST', 'catalog', CATALOG)).toMatchObject({ status: 507 });
  expect(await readdir(path('tiny'))).toEqual([]);
});
