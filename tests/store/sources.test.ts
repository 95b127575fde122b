import { cp, rm } from 'node:fs/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type JsonStoreOptions, openJsonStore } from '../../src/store/json-store.ts';
import { DataError } from '../../src/store/problem.ts';
import { SourceError } from '../../src/store/sources/source.ts';
import { createFakeSource, type FakeSource, unreachable } from '../support/fake-source.ts';
import { serveStore } from '../support/serve.ts';
import { copyCatalogs } from './tiny-set.ts';

/** Catalogs that are read from elsewhere: the commons are a folder, the north and the harbour are sources. */

const soon = { timeout: 10_000, interval: 10 };

/** Copies of the catalogs, of which releases are made. */
const copies = async () => {
  const set = await copyCatalogs();
  onTestFinished(() => set[Symbol.asyncDispose]());
  let count = 0;
  /** A release of a catalog, in which a part of a file is replaced. */
  const release = async (name: string, ...edits: (readonly [file: string, part: string, by: string])[]) => {
    const folder = `${name}-${++count}`;
    await cp(set.path(name), set.path(folder), { recursive: true });
    for (const [file, part, by] of edits) await set.edit(`${folder}/${file}`, part, by);
    return set.path(folder);
  };
  return { set, release };
};

const open = async (
  sources: readonly FakeSource[],
  options: Omit<Partial<JsonStoreOptions>, 'folders'> & { folders: string[] },
) => {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => lines.push(`${level} ${message}`);
  const logger = { info: write('info'), warn: write('warn'), error: write('error') };
  const store = await openJsonStore({ sources, refresh: 0.02, startWithin: 100, logger, ...options });
  onTestFinished(() => store.close());
  const graph = serveStore(store);
  const states = async () => {
    const { catalogs } = await graph.get<{ catalogs: { key: string; state: string }[] }, object>(
      '{ catalogs { key: slug state } }',
    );
    return Object.fromEntries(catalogs.map(({ key, state }) => [key, state]));
  };
  const titleOf = async (slug: string) => {
    const { event } = await graph.get<{ event: { title: string } | null }, object>(
      `{ event(ref: "${slug}") { title } }`,
    );
    return event?.title ?? null;
  };
  const statusOf = (source: FakeSource) => {
    const found = store.sources?.().find(({ url }) => url === source.url);
    return found && { key: found.key, state: found.state, code: found.code };
  };
  const becomes = (source: FakeSource, state: string, code: string | null) =>
    vi.waitFor(() => expect(statusOf(source)).toMatchObject({ state, code }), soon);
  return { store, lines, states, titleOf, statusOf, becomes, revision: () => store.revision() };
};

const BAD = ['events.json', '"order": 3', '"order": "three"'] as const;
const STRIKE = 'harbour/port-strike-2023';
/** A new title of the strike. */
const retitle = (by: string) => ['events.json', 'Strike of the pilots', by] as const;

describe('at the start', () => {
  test('what is held is served, although the source does not answer', async () => {
    const { set, release } = await copies();
    const north = createFakeSource('north', await release('north'));
    north.hang();
    const { states, statusOf, store } = await open([north], { folders: [set.path('commons')], startWithin: 60_000 });
    expect(await states()).toEqual({ commons: 'CURRENT', north: 'CURRENT' });
    expect(statusOf(north)).toEqual({ key: 'north', state: 'CURRENT', code: null });
    expect(store.sources?.()[0]).toMatchObject({ revision: 'r-north-1', checkedAt: null, problem: null });
    await vi.waitFor(() => expect(north.asked).toBe(1), soon);
  });

  test('what was last known of a source holds until it is asked', async () => {
    const { set, release } = await copies();
    const north = createFakeSource('north', await release('north'));
    const harbour = createFakeSource('harbour', await release('harbour'));
    const at = new Date(Date.now() - 1_300_000_000).toISOString();
    north.before = { at, refused: null };
    harbour.before = { at: new Date().toISOString(), refused: 'events.json:1:1 no such kind' };
    const folders = [set.path('commons')];
    const { store, states, statusOf, becomes, lines, revision } = await open([north, harbour], {
      folders,
      refresh: 600_000,
    });
    expect(await states()).toEqual({ commons: 'CURRENT', harbour: 'STALE', north: 'STALE' });
    expect([north, harbour].map(statusOf)).toEqual([
      { key: 'north', state: 'STALE', code: 'NOT_CHECKED' },
      { key: 'harbour', state: 'STALE', code: 'INVALID' },
    ]);
    expect(store.sources?.()[0]).toMatchObject({ checkedAt: null, answeredAt: at });
    const before = revision();
    for (const one of [north, harbour]) one.offer(one.held()?.folder ?? '');
    await store.reload();
    await becomes(north, 'CURRENT', null);
    await becomes(harbour, 'CURRENT', null);
    expect(await states()).toEqual({ commons: 'CURRENT', harbour: 'CURRENT', north: 'CURRENT' });
    expect(revision()).not.toBe(before);
    expect(lines).toEqual([
      'warn The newest release of https://harbour.example/ was refused before the start (INVALID): events.json:1:1 no such kind',
      expect.stringMatching(/^info The data has not changed: revision /),
      'info The source https://harbour.example/ can be read again.',
    ]);
  });

  test('a source of which nothing is held is waited for, for a while; it is served when it answers', async () => {
    const { set, release } = await copies();
    const [north, harbour] = [createFakeSource('north'), createFakeSource('harbour')];
    north.offer(await release('north'));
    harbour.hang();
    const { states, lines, statusOf } = await open([north, harbour], { folders: [set.path('commons')] });
    expect(await states()).toEqual({ commons: 'CURRENT', north: 'CURRENT' });
    expect(north.judged).toEqual(['accepted r-north-1']);
    expect(lines).toEqual([
      'warn The source https://harbour.example/ has not answered within 0.1 s; it is waited for no longer.',
    ]);
    expect(statusOf(harbour)).toEqual({ key: null, state: 'MISSING', code: null });
  });

  test('one that cannot be read is asked again, and served as soon as it can', async () => {
    const { set, release } = await copies();
    const north = createFakeSource('north');
    north.fail(unreachable());
    const { states, becomes, lines } = await open([north], { folders: [set.path('commons')] });
    expect(lines).toEqual([
      'warn The source https://north.example/ cannot be read (UNREACHABLE): https://north.example/ does not answer',
    ]);
    await becomes(north, 'MISSING', 'UNREACHABLE');
    north.offer(await release('north'));
    await becomes(north, 'CURRENT', null);
    expect(await states()).toEqual({ commons: 'CURRENT', north: 'CURRENT' });
    expect(lines.slice(1)).toEqual([
      'info Now serving the newest release of https://north.example/, revision r-north-1.',
    ]);
  });

  test('what was held and has errors now is left out, and served when other data makes it valid', async () => {
    const { set, release } = await copies();
    const north = createFakeSource('north', await release('north', BAD));
    const harbour = createFakeSource('harbour', await release('harbour'));
    const { states, statusOf, lines } = await open([north, harbour], { folders: [set.path('commons')] });
    expect(await states()).toEqual({ commons: 'CURRENT', harbour: 'CURRENT' });
    expect(statusOf(north)).toEqual({ key: null, state: 'MISSING', code: 'INVALID' });
    expect(lines).toEqual([
      expect.stringMatching(
        /^error The release of https:\/\/north\.example\/ that is on disk has errors and is not served \(INVALID\): https:\/\/north\.example\/events\.json:\d+:\d+ [^\n]*$/,
      ),
    ]);
    expect(north.judged).toEqual([]);
  });

  test('without a folder and a source that can be read, there is one clear line', async () => {
    const { release } = await copies();
    const [north, harbour, bad] = [createFakeSource('north'), createFakeSource('harbour'), createFakeSource('bad')];
    north.fail(unreachable());
    harbour.hang();
    bad.offer(await release('north', BAD));
    await expect(open([north, harbour, bad], { folders: [] })).rejects.toThrow(
      /^nothing can be served: none of the sources could be read, and no folder is given: https:\/\/north\.example\/ \(https:\/\/north\.example\/ does not answer\); https:\/\/harbour\.example\/ \(no answer yet\); https:\/\/bad\.example\/ \([^\n]*\)$/,
    );
  });

  test('sources alone are enough; what they extend is in the library', async () => {
    const { set, release } = await copies();
    const north = createFakeSource('north');
    north.offer(await release('north'));
    const { states } = await open([north], { folders: [], library: set.path('commons'), watch: true });
    expect(await states()).toEqual({ commons: 'CURRENT', north: 'CURRENT' });
  });

  test('folders with errors are still an error', async () => {
    const { set, release } = await copies();
    await set.write('commons/events.json', '{');
    const north = createFakeSource('north', await release('north'));
    await expect(open([north], { folders: [set.path('commons')] })).rejects.toThrow(DataError);
  });
});

describe('while it runs', () => {
  const start = async (options: Omit<Partial<JsonStoreOptions>, 'folders'> = {}) => {
    const { set, release } = await copies();
    const north = createFakeSource('north', await release('north'));
    const harbour = createFakeSource('harbour', await release('harbour'));
    const running = await open([north, harbour], { folders: [set.path('commons')], ...options });
    return { set, release, north, harbour, ...running };
  };

  test('a newer release is served', async () => {
    const { harbour, release, titleOf, becomes, revision } = await start();
    const before = revision();
    harbour.offer(await release('harbour', retitle('The long strike')));
    await vi.waitFor(async () => expect(await titleOf(STRIKE)).toBe('The long strike'), soon);
    expect(revision()).not.toBe(before);
    expect(harbour.judged).toEqual(['accepted r-harbour-3']);
    await becomes(harbour, 'CURRENT', null);
  });

  test('a source that cannot be read is stale, and current again afterwards, with the revision of before', async () => {
    const { north, harbour, states, becomes, revision, lines } = await start();
    const before = revision();
    north.fail(unreachable());
    await becomes(north, 'STALE', 'UNREACHABLE');
    expect(await states()).toEqual({ commons: 'CURRENT', harbour: 'CURRENT', north: 'STALE' });
    expect(revision()).not.toBe(before);
    const asked = north.asked;
    await vi.waitFor(() => expect(north.asked).toBeGreaterThan(asked + 2), soon);
    north.offer(north.held()?.folder ?? '');
    await becomes(north, 'CURRENT', null);
    expect([await states(), revision()]).toEqual([
      { commons: 'CURRENT', harbour: 'CURRENT', north: 'CURRENT' },
      before,
    ]);
    expect(harbour.judged).toEqual([]);
    expect(lines).toEqual([
      'warn The source https://north.example/ cannot be read (UNREACHABLE): https://north.example/ does not answer',
      'info The source https://north.example/ can be read again.',
    ]);
  });

  test('a source that does not answer once is still current, and the revision the same', async () => {
    const { north, states, statusOf, becomes, revision, store } = await start({ refresh: 600_000 });
    const before = revision();
    north.fail(unreachable());
    await store.reload();
    await becomes(north, 'CURRENT', 'UNREACHABLE');
    expect([await states(), revision()]).toEqual([
      { commons: 'CURRENT', harbour: 'CURRENT', north: 'CURRENT' },
      before,
    ]);
    north.offer(north.held()?.folder ?? '');
    await store.reload();
    await becomes(north, 'CURRENT', null);
    north.fail(unreachable());
    await store.reload();
    await becomes(north, 'CURRENT', 'UNREACHABLE');
    await store.reload();
    await becomes(north, 'STALE', 'UNREACHABLE');
    expect([await states(), revision() === before]).toEqual([
      { commons: 'CURRENT', harbour: 'CURRENT', north: 'STALE' },
      false,
    ]);
    expect(statusOf(north)).toEqual({ key: 'north', state: 'STALE', code: 'UNREACHABLE' });
  });

  test('one that has something else stays stale when it does not answer', async () => {
    const { north, becomes, store } = await start({ refresh: 600_000 });
    north.fail(new SourceError('TAMPERED', 'events.json has another hash'));
    await store.reload();
    await becomes(north, 'STALE', 'TAMPERED');
    north.fail(unreachable());
    await store.reload();
    await becomes(north, 'STALE', 'UNREACHABLE');
  });

  test('one that is only asked on request is stale at once', async () => {
    const { north, becomes, store } = await start({ refresh: 0 });
    north.fail(unreachable());
    await store.reload();
    await becomes(north, 'STALE', 'UNREACHABLE');
  });

  test('a release with errors is refused with the first of them; folders and other sources go on changing', async () => {
    const { set, north, harbour, release, states, titleOf, becomes, lines } = await start({ watch: true });
    north.offer(await release('north', BAD));
    await becomes(north, 'STALE', 'INVALID');
    const reason = /https:\/\/north\.example\/events\.json:\d+:\d+ event "[^"]+", order: [^\n]*$/;
    expect(north.judged).toEqual([expect.stringMatching(reason)]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^error The newest release of https:\/\/north\.example\/ has errors and is not served \(INVALID\): /,
      ),
    ]);
    expect(await states()).toEqual({ commons: 'CURRENT', harbour: 'CURRENT', north: 'STALE' });

    await set.edit(
      'commons/events.json',
      '"sound-process-2024",\n      "title": "',
      '"sound-process-2024",\n      "title": "Newer: ',
    );
    await vi.waitFor(async () => expect(await titleOf('sound-process-2024')).toMatch(/^Newer: /), soon);
    harbour.offer(await release('harbour', retitle('The long strike')));
    await vi.waitFor(async () => expect(await titleOf(STRIKE)).toBe('The long strike'), soon);
    expect(await states()).toEqual({ commons: 'CURRENT', harbour: 'CURRENT', north: 'STALE' });

    north.offer(await release('north'));
    await becomes(north, 'CURRENT', null);
  });

  test('a release waits while folders have errors, and is served when they are corrected', async () => {
    const { set, harbour, release, states, titleOf, becomes, store } = await start({ watch: true });
    const events = await set.read('commons/events.json');
    await set.write('commons/events.json', '{');
    await vi.waitFor(() => expect(store.problem()).not.toBeNull(), soon);
    harbour.offer(await release('harbour', retitle('The long strike')));
    await becomes(harbour, 'STALE', 'WAITING');
    expect([await titleOf(STRIKE), harbour.judged]).toEqual(['Strike of the pilots', []]);
    await set.write('commons/events.json', events);
    await vi.waitFor(async () => expect(await titleOf(STRIKE)).toBe('The long strike'), soon);
    await becomes(harbour, 'CURRENT', null);
    expect([await states(), store.problem()]).toEqual([
      { commons: 'CURRENT', harbour: 'CURRENT', north: 'CURRENT' },
      null,
    ]);
  });

  test('a release that a change of a folder needs makes both valid', async () => {
    const { set, harbour, release, titleOf, store } = await start({ watch: true });
    const kind = '"kind": "OFFICIAL_DIALOGUE",';
    await set.edit('commons/events.json', kind, `${kind} "partOf": "harbour/all-talks",`);
    await vi.waitFor(() => expect(store.problem()).not.toBeNull(), soon);
    const more = '{ "slug": "all-talks", "kind": "MINISTERIAL", "title": "All talks", "order": 90 }, ';
    const folder = await release('harbour');
    const events = await set.read(`${folder.split('/').at(-1)}/events.json`);
    await set.write(`${folder.split('/').at(-1)}/events.json`, events.replace('"events": [', `"events": [ ${more}`));
    harbour.offer(folder);
    await vi.waitFor(() => expect(store.problem()).toBeNull(), soon);
    expect(await titleOf('harbour/all-talks')).toBe('All talks');
  });

  test('of several releases at once, those that are valid are served', async () => {
    const { set, release } = await copies();
    const [north, harbour] = [createFakeSource('north'), createFakeSource('harbour')];
    const bad = createFakeSource('bad', await release('north', ['catalog.json', '"north"', '"bad"']));
    for (const source of [north, harbour]) source.fail(unreachable());
    const { store, states, becomes } = await open([north, bad, harbour], {
      folders: [set.path('commons')],
      refresh: 0,
    });
    expect(await states()).toEqual({ commons: 'CURRENT', bad: 'CURRENT' });
    north.offer(await release('north'));
    bad.offer(await release('north', BAD));
    harbour.offer(await release('harbour'));
    await store.reload();
    await becomes(bad, 'STALE', 'INVALID');
    await becomes(north, 'CURRENT', null);
    await becomes(harbour, 'CURRENT', null);
    expect(await states()).toEqual({ commons: 'CURRENT', north: 'CURRENT', harbour: 'CURRENT', bad: 'STALE' });
  });

  test('the first source of a namespace keeps it', async () => {
    const { set, release } = await copies();
    const [first, second] = [createFakeSource('north'), createFakeSource('north', null, 'copy')];
    second.offer(await release('north'));
    const { store, becomes } = await open([first, second], { folders: [set.path('commons')] });
    await becomes(second, 'CURRENT', null);
    first.offer(await release('north'));
    await becomes(first, 'MISSING', 'INVALID');
    expect(first.judged).toEqual([
      expect.stringMatching(/^refused r-north-2: https:\/\/.*"north" is also the namespace of another folder/),
    ]);
    expect(store.sources?.().map(({ url, key }) => [url, key])).toEqual([
      ['https://north.example/', null],
      ['https://copy.example/', 'north'],
    ]);
  });

  test('a release that needs a catalog that is not there is refused, and says so', async () => {
    const { north, release, becomes } = await start();
    north.offer(await release('north', ['catalog.json', '["commons"]', '["commons", "south"]']));
    await becomes(north, 'STALE', 'INVALID');
    expect(north.judged).toEqual([
      'refused r-north-3: https://north.example/catalog.json:8:26 extends[1]: the catalog "south" was not found; add its folder or its address with --data',
    ]);
  });

  test('a release that cannot be kept is not served', async () => {
    const { harbour, release, titleOf, becomes, states, lines } = await start();
    harbour.onAccept = () => {
      throw new SourceError('CACHE', 'the disk is full');
    };
    harbour.offer(await release('harbour', retitle('The long strike')));
    await becomes(harbour, 'STALE', 'CACHE');
    expect(lines[0]).toBe(
      'error The newest release of https://harbour.example/ is not served (CACHE): the disk is full',
    );
    expect(await titleOf(STRIKE)).toBe('Strike of the pilots');
    harbour.onAccept = undefined;
    await vi.waitFor(async () => expect(await titleOf(STRIKE)).toBe('The long strike'), soon);
    expect(await states()).toMatchObject({ harbour: 'CURRENT' });
  });

  test('a reload asks at once', async () => {
    const { north, harbour, release, store, titleOf } = await start({ refresh: 0 });
    expect([north.asked, harbour.asked]).toEqual([0, 0]);
    harbour.offer(await release('harbour', retitle('The long strike')));
    await store.reload();
    await vi.waitFor(async () => expect(await titleOf(STRIKE)).toBe('The long strike'), soon);
    expect([north.asked, harbour.asked]).toEqual([1, 1]);
  });

  test('after close(), nothing is asked', async () => {
    const { north, store } = await start();
    north.hang();
    await vi.waitFor(() => expect(north.asked).toBeGreaterThan(0), soon);
    await store.close();
    const { asked } = north;
    await rm(north.held()?.folder ?? '', { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(north.asked).toBe(asked);
  });
});
