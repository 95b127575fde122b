import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { BRIEF, copyTinySet, TEXT, TINY } from './tiny-set.ts';

/** The catalogs of folders; none if there are errors. */
const load = async (folders: readonly string[]) => {
  const { data, problems } = await loadDataSet(folders);
  return { data: data ?? [], problems };
};

test('loads a valid data set without problems', async () => {
  const { data: [data] = [], problems } = await load([TINY]);
  expect(problems).toEqual([]);
  expect(data?.actors.organizations[1]).toEqual({
    slug: 'quay-ports-unit',
    names: { en: 'Ports Unit' },
    kind: 'UNIT',
    partOf: 'quay-institute',
    aliases: [],
  });
  expect(data?.events.events.map(({ slug, order }) => [slug, order])).toEqual([
    ['lyon-harbour-talks-2024', 1],
    ['harbour-fee-cut-2024', 2],
    ['kobe-harbour-talks-2025', 3],
  ]);
  expect(data?.briefs.map(({ slug }) => slug)).toEqual(['harbours-2024']);
  expect([...(data?.texts ?? [])].map(([slug, text]) => [slug, text.split('\n')[0]])).toEqual([
    ['harbours-2024', 'Harbours \u{1F6A2} and Fees'],
  ]);
});

test('loads a data folder without briefs', async () => {
  await using set = await copyTinySet();
  await rm(set.path('briefs'), { recursive: true });
  await set.write('events.json', '{}');
  const { data: [data] = [], problems } = await load([set.folder]);
  expect(problems).toEqual([]);
  expect([data?.events, data?.briefs, data?.texts]).toEqual([
    { events: [], issues: [], instruments: [] },
    [],
    new Map(),
  ]);
});

test('has no text if none is kept', async () => {
  await using set = await copyTinySet();
  await rm(set.path(TEXT));
  await set.edit(BRIEF, '  "license": "CC-BY-4.0",\n', '');
  const { data: [data] = [], problems } = await load([set.folder]);
  expect([problems, data?.texts]).toEqual([[], new Map()]);
});

test('ignores files of editors and systems in the folder of briefs', async () => {
  await using set = await copyTinySet();
  await set.write('briefs/._harbours-2024.json', 'not JSON');
  await set.write('briefs/.harbours-2024.txt', 'no text');
  await set.write('briefs/README.md', 'Briefs');
  expect(await set.problems()).toEqual([]);
});

test('returns no data if there is an error, and data if there are only warnings', async () => {
  await using set = await copyTinySet();
  await set.edit('actors.json', '"partOf": "quay-institute"', '"sameAs": ["commons/quay-institute"]');
  const warned = await loadDataSet([set.folder]);
  expect([warned.data === null, warned.problems.map(({ severity }) => severity)]).toEqual([false, ['warning']]);
  await set.edit(BRIEF, '"rank": 2', '"rank": 1');
  const wrong = await loadDataSet([set.folder]);
  expect([wrong.data, wrong.problems.map(({ severity }) => severity)]).toEqual([null, ['warning', 'error']]);
});

test('reports all problems together, by file and by location', async () => {
  await using set = await copyTinySet();
  await set.edit('actors.json', '"partOf": "quay-institute"', '"partOf": "quay-instiute"');
  await set.edit('events.json', '"order": 3', '"order": "last"');
  await set.edit(BRIEF, '"HOST"', '"HOSTS"');
  await set.edit(
    BRIEF,
    '"actors": ["FRA"],\n      "targets": ["JPN"]',
    '"actors": ["FRA", "fra"],\n      "targets": ["JPN"]',
  );
  await set.edit(BRIEF, '"citations": ["k1"]', '"citations": ["k1", "k4"]');
  await set.edit(BRIEF, '"kind": "LEADS_TO"', '"kind": "LEADS_TO", "knd": 1');
  await set.write('briefs/second.json', '{ "slug": "second", }');
  expect(await set.problems()).toEqual([
    'data/actors.json:6:93 organization "quay-ports-unit", partOf: "quay-instiute" is not an organization; did you mean "quay-institute"?',
    'data/events.json:33:16 event "kobe-harbour-talks-2025", order: expected a number, got "last"',
    'data/briefs/harbours-2024.json:98:35 mention "lyon-harbour-talks-2024", participants[0].role: "HOSTS" is not allowed here; did you mean "HOST"?',
    'data/briefs/harbours-2024.json:134:25 motive "france-busy-harbours", actors[1]: "fra" is not an actor; a country is written as its alpha-3 code: "FRA"',
    'data/briefs/harbours-2024.json:139:27 motive "france-busy-harbours", citations[1]: "k4" is not a passage of the text; did you mean "k1"?',
    'data/briefs/harbours-2024.json:212:27 links[0].knd (from Event:harbour-fee-cut-2024 to Forecast:more-ships): unknown key; did you mean "kind"?',
    'data/briefs/second.json:1:19 a comma before "}" is not allowed; remove it',
  ]);
});

test('does not report references to rows that a broken file defines', async () => {
  await using set = await copyTinySet();
  await set.edit('actors.json', '"people": [', '"people": [,');
  await set.edit('events.json', '"slug": "small-boat-fees"', '"slgu": "small-boat-fees"');
  expect(await set.problems()).toEqual([
    'data/actors.json:8:14 expected a value, got ","',
    'data/events.json:38:5 issues[1].slug: required, but missing',
    'data/events.json:38:7 issues[1].slgu: unknown key; did you mean "slug"?',
  ]);
});

test('shows file paths relative to the working directory if they are below it', async () => {
  const nowhere = join(TINY, 'nowhere');
  const { problems } = await loadDataSet([nowhere, '/nowhere/at/all']);
  expect(problems.map(({ file }) => file)).toEqual([relative('', nowhere), '/nowhere/at/all']);
});

test('reports once that a folder is given twice', async () => {
  await using set = await copyTinySet();
  expect(await set.problems([set.folder, `${set.folder}/briefs/..`])).toEqual([
    'data/briefs/..: the folder is given twice',
  ]);
});

test.skipIf(process.getuid?.() === 0)('reports a file without read permission', async () => {
  await using set = await copyTinySet();
  await chmod(set.path('events.json'), 0);
  expect(await set.problems()).toEqual(['data/events.json: this cannot be read: permission denied']);
});

/** A second folder, with a brief that refers to actors and events of the first. */
const addFolder = async (folder: string, changes: Record<string, string> = {}) => {
  await mkdir(join(folder, 'briefs'), { recursive: true });
  const files = {
    'actors.json': '{ "countries": [{ "code": "FRA", "aliases": ["Hexagon", "French Republic"] }] }',
    'events.json': '{ "issues": [{ "slug": "pilotage", "title": "Pilotage", "partOf": "harbour-fees" }] }',
    ...changes,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
};

test('merges folders', async () => {
  await using set = await copyTinySet();
  const other = `${set.folder}-other`;
  await addFolder(other);
  const brief = (await set.read(BRIEF))
    .replace('"slug": "harbours-2024"', '"slug": "again-2024"')
    .replaceAll('france-busy-harbours', 'again-busy-harbours')
    .replace('"slug": "japan-keeps-income"', '"slug": "again-income"')
    .replaceAll('japan-on-fees', 'again-on-fees')
    .replaceAll('more-ships', 'again-ships')
    .replace('"slug": "japan-cuts-fees"', '"slug": "again-cuts"')
    .replace('"slug": "france-japan"', '"slug": "again-france-japan"');
  await writeFile(join(other, 'briefs/again-2024.json'), brief);
  const { data, problems } = await load([set.folder, other]);
  expect(problems).toEqual([]);
  const snapshot = MemorySnapshot.of(data);
  const slugs = (name: 'Brief' | 'Issue') =>
    snapshot
      .page(name, { where: [], order: 'TITLE', descending: false, take: 10, from: 'START' })
      .rows.map(({ slug }) => slug);
  expect(slugs('Brief').sort()).toEqual(['again-2024', 'harbours-2024']);
  expect(slugs('Issue').sort()).toEqual(['harbour-fees', 'pilotage', 'small-boat-fees']);
  expect(snapshot.byIds('Country', ['FR'])[0]?.aliases).toEqual(['French Republic', 'Hexagon']);
  expect(snapshot.byIds('Brief', ['harbours-2024', 'again-2024']).map((brief) => brief?.quotable)).toEqual([
    true,
    false,
  ]);
  expect(MemorySnapshot.of([...data].reverse()).revision).toBe(snapshot.revision);
});

test('reports both locations of a slug in two folders', async () => {
  await using set = await copyTinySet();
  const other = `${set.folder}-other`;
  await addFolder(other, {
    'actors.json': '{ "people": [{ "slug": "port-states", "names": { "en": "P. States" } }] }',
    'events.json': '{ "issues": [{ "slug": "harbour-fees", "title": "Fees" }] }',
    [BRIEF]: (await set.read(BRIEF))
      .replace('"title": "Harbours and Fees"', '"title": "Harbours"')
      .replace('"goal": "To fill its harbours."', '"goal": "To fill them."'),
  });
  const taken = (place: string, label: string, type: string) =>
    `data-other/${BRIEF}:${place} ${label}: duplicate slug, used by another ${type} at data/${BRIEF}:${place}`;
  expect(await set.problems([set.folder, other])).toEqual([
    'data-other/actors.json:1:24 person "port-states", slug: duplicate slug, used by a grouping at data/actors.json:9:27',
    'data-other/events.json:1:24 issue "harbour-fees", slug: duplicate slug, used by another issue at data/events.json:37:15',
    taken('3:11', 'slug', 'brief'),
    taken('130:15', 'motive "france-busy-harbours", slug', 'motive'),
  ]);
});

test('equal entries in two folders are one', async () => {
  await using set = await copyTinySet();
  const other = join(set.folder, '../copy');
  await addFolder(other, {
    'events.json': '{ "issues": [{ "title": "Harbour fees", "slug": "harbour-fees", "curatorRef": "I1" }] }',
  });
  await cp(set.path(BRIEF), join(other, BRIEF));
  // Only one of the copies has its text.
  for (const folders of [
    [set.folder, other],
    [other, set.folder],
  ]) {
    const { data, problems } = await load(folders);
    expect(problems).toEqual([]);
    const snapshot = MemorySnapshot.of(data);
    const counts = (['Issue', 'Brief', 'Motive'] as const).map((name) => snapshot.count(name, []));
    expect([counts, snapshot.byIds('Brief', ['harbours-2024'])[0]?.quotable]).toEqual([[2, 1, 2], true]);
  }
});
