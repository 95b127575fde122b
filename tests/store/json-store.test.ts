import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type JsonStoreOptions, openJsonStore } from '../../src/store/json-store.ts';
import { DataError } from '../../src/store/problem.ts';
import { BRIEF, copyCatalogs, copyTinySet, type TinySet } from './tiny-set.ts';

/** The log lines, without the temporary path. */
const recordLog = (set: TinySet) => {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => {
    lines.push(`${level} ${message}`.replaceAll(set.folder, 'data').replace(/revision [0-9a-f]{16}/, 'revision …'));
  };
  return { lines, logger: { info: write('info'), warn: write('warn'), error: write('error') } };
};

const openTiny = async (options: Partial<JsonStoreOptions> = {}) => {
  const set = await copyTinySet();
  const { lines, logger } = recordLog(set);
  const store = await openJsonStore({ folders: [set.folder], logger, ...options });
  onTestFinished(async () => {
    await store.close();
    await set[Symbol.asyncDispose]();
  });
  const titleOf = async (slug: string) => (await store.snapshot().byIds('Event', [slug]))[0]?.title;
  return { set, store, lines, titleOf };
};

const soon = { timeout: 5000, interval: 20 };

test('serves the rows of its data folders', async () => {
  const { store, lines, titleOf } = await openTiny();
  expect(await titleOf('lyon-harbour-talks-2024')).toBe('Harbour talks in Lyon');
  expect([store.problem(), lines]).toEqual([null, []]);
});

test('throws an error with all problems if the data is invalid at startup', async () => {
  await using set = await copyTinySet();
  await set.edit(BRIEF, '"rank": 2', '"rank": 1');
  await set.write('events.json', '');
  const opening = openJsonStore({ folders: [set.folder], watch: true });
  await expect(opening).rejects.toThrow(DataError);
  await expect(opening).rejects.toMatchObject({
    problems: [
      { file: set.path('events.json'), line: 1, column: 1, severity: 'error' },
      { file: set.path(BRIEF), line: 148, column: 15, severity: 'error' },
    ],
  });
});

test('logs the number of warnings at startup, and serves the data', async () => {
  await using set = await copyTinySet();
  await set.edit('actors.json', '"partOf": "quay-institute"', '"sameAs": ["commons/quay-institute"]');
  const { lines, logger } = recordLog(set);
  const store = await openJsonStore({ folders: [set.folder], logger });
  expect([store.problem(), lines]).toEqual([
    null,
    ['warn The data has 1 problem for curators to review; "briefgraph validate" lists it.'],
  ]);
});

test('the problem with newer data has no warnings; the log has them', async () => {
  const { set, store, lines } = await openTiny();
  await set.edit('actors.json', '"partOf": "quay-institute"', '"sameAs": ["commons/quay-institute"]');
  await set.edit(BRIEF, '"rank": 2', '"rank": 1');
  await store.reload();
  expect(store.problem()).toMatch(/^[^\n]*harbours-2024\.json:[^\n]*$/);
  expect(store.problem()).not.toContain('warning');
  expect(lines.join('\n')).toContain('warning: ');
});

test('without watching, changes are not loaded', async () => {
  const { set, store } = await openTiny();
  const { revision } = store.snapshot();
  await set.edit('events.json', 'Harbour talks in Lyon', 'Lyon talks');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(store.snapshot().revision).toBe(revision);
});

test('keeps serving the previous data while newer data has errors, and serves that once it is fixed', async () => {
  const swapped: string[] = [];
  const { set, store, lines, titleOf } = await openTiny({
    watch: true,
    onSwap: ({ revision }) => swapped.push(revision),
  });
  const first = store.snapshot();

  await set.edit('events.json', '"Harbour talks in Lyon"', '"Lyon talks", "titel": ""');
  await vi.waitFor(() => expect(store.problem()).not.toBeNull(), soon);
  const problem = 'events.json:7:30 event "lyon-harbour-talks-2024", titel: unknown key; did you mean "title"?';
  expect(store.problem()).toBe(set.path(problem));
  expect(await titleOf('lyon-harbour-talks-2024')).toBe('Harbour talks in Lyon');

  await set.edit('events.json', ', "titel": ""', '');
  await vi.waitFor(() => expect(store.problem()).toBeNull(), soon);
  expect(await titleOf('lyon-harbour-talks-2024')).toBe('Lyon talks');
  expect(swapped).toEqual([store.snapshot().revision]);
  expect(swapped).not.toContain(first.revision);
  expect(lines).toEqual([
    `error The data has changed and has errors; the previous data stays in use.\ndata/${problem}`,
    'info Now serving newer data, revision ….',
  ]);
  expect((await first.byIds('Event', ['lyon-harbour-talks-2024']))[0]?.title).toBe('Harbour talks in Lyon');
});

test('who says itself what is served has only the rest of the log', async () => {
  const { set, store, lines, titleOf } = await openTiny({ logsSwaps: false });
  await set.edit('events.json', 'Harbour talks in Lyon', 'Lyon talks');
  await store.reload();
  expect([await titleOf('lyon-harbour-talks-2024'), lines]).toEqual(['Lyon talks', []]);
  await store.reload();
  expect(lines).toEqual(['info The data has not changed: revision ….']);
});

test('does not swap if only the formatting has changed, or an error was undone', async () => {
  const swapped: string[] = [];
  const { set, store, lines } = await openTiny({ watch: true, onSwap: ({ revision }) => swapped.push(revision) });
  const first = store.snapshot();
  const good = await set.read('events.json');
  await set.write('events.json', JSON.stringify(JSON.parse(good)));
  await set.write(BRIEF, '');
  await vi.waitFor(() => expect(store.problem()).not.toBeNull(), soon);
  await rm(set.path(BRIEF));
  await cp(`${import.meta.dirname}/../fixtures/tiny/${BRIEF}`, set.path(BRIEF));
  await vi.waitFor(() => expect(store.problem()).toBeNull(), soon);
  expect([store.snapshot() === first, swapped]).toEqual([true, []]);
  expect(lines.at(-1)).toBe('info The data is valid again, with the same content: revision ….');
});

test('reports a removed folder, and serves it again when it is back', async () => {
  const { set, store, titleOf } = await openTiny({ watch: true });
  await rename(set.folder, `${set.folder}-away`);
  await vi.waitFor(() => expect(store.problem()).toBe(`${set.folder}: there is no such data folder`), soon);
  await rename(`${set.folder}-away`, set.folder);
  await vi.waitFor(() => expect(store.problem()).toBeNull(), soon);
  await set.edit('events.json', 'Harbour talks in Lyon', 'Lyon talks');
  await vi.waitFor(async () => expect(await titleOf('lyon-harbour-talks-2024')).toBe('Lyon talks'), soon);
});

test('loads what Kubernetes swaps behind symlinks', async () => {
  await using set = await copyTinySet();
  const mount = `${set.folder}-mount`;
  /** A version of the files, to which `..data` is turned in one step. */
  const publish = async (version: string) => {
    await cp(set.folder, `${mount}/..${version}`, { recursive: true });
    await symlink(`..${version}`, `${mount}/..data_tmp`);
    await rename(`${mount}/..data_tmp`, `${mount}/..data`);
  };
  await mkdir(mount);
  await publish('v1');
  for (const name of ['actors.json', 'events.json', 'briefs']) await symlink(`..data/${name}`, `${mount}/${name}`);
  const store = await openJsonStore({ folders: [mount], watch: true });
  for (const [version, before, after] of [
    ['v2', 'Harbour talks in Lyon', 'Lyon talks'],
    ['v3', 'Lyon talks', 'Talks'],
  ] as const) {
    await set.edit('events.json', before, after);
    await publish(version);
    const row = async () => (await store.snapshot().byIds('Event', ['lyon-harbour-talks-2024']))[0];
    await vi.waitFor(async () => expect((await row())?.title).toBe(after), soon);
  }
  await store.close();
});

test('after close(), changes are ignored', async () => {
  const { set, store, lines } = await openTiny({ watch: true });
  const { revision } = store.snapshot();
  await set.edit('events.json', 'Harbour talks in Lyon', 'Lyon talks');
  await store.close();
  await rm(set.folder, { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([store.snapshot().revision, store.problem(), lines]).toEqual([revision, null, []]);
});

test('a catalog that is only extended is watched as well', async () => {
  const set = await copyCatalogs();
  // North extends the commons, which are beside it and are not given.
  const store = await openJsonStore({ folders: [set.path('north')], watch: true });
  onTestFinished(async () => {
    await store.close();
    await set[Symbol.asyncDispose]();
  });
  const before = store.revision();
  const events = JSON.parse(await set.read('commons/events.json'));
  events.events[0].title = 'Another title';
  await set.write('commons/events.json', JSON.stringify(events));
  await vi.waitFor(() => expect(store.revision()).not.toBe(before), { timeout: 5000, interval: 20 });
});
