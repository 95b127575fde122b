import { expect, onTestFinished, test } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import { readAll } from '../support/release-folder.ts';
import { serveStore } from '../support/serve.ts';
import { createCache } from './sources/open-test-sources.ts';
import { openStaticHost, publish } from './sources/static-host.ts';
import { copyCatalogs } from './tiny-set.ts';

/** Two institutes publish one release after the other while clients read. */

/** Titles are numbers; they have three characters at least. */
const FIRST = 100;
const LAST = FIRST + 50;
const EVENTS = { north: 'second-round-2025', harbour: 'port-strike-2023' } as const;
type Key = keyof typeof EVENTS;

const QUERY = `{
  dataset { revision }
  north: catalog(ref: "north") { title issuedAt }
  harbour: catalog(ref: "harbour") { title issuedAt }
  northEvent: event(ref: "north/second-round-2025") { title }
  harbourEvent: event(ref: "harbour/port-strike-2023") { title }
}`;

interface Answer {
  dataset: { revision: string };
  north: { title: string; issuedAt: string };
  harbour: { title: string; issuedAt: string };
  northEvent: { title: string };
  harbourEvent: { title: string };
}

test('each answer is of one set of releases, and none goes back', async () => {
  const set = await copyCatalogs();
  const cache = await createCache();
  const hosts = { north: await openStaticHost(), harbour: await openStaticHost() };
  onTestFinished(async () => {
    await store.close();
    for (const one of [set, cache, ...Object.values(hosts)]) await one[Symbol.asyncDispose]();
  });
  /** Publishes a release in which the titles of the catalog and of an event have its number. */
  const publishNext = async (key: Key, number: number) => {
    const files = await readAll(set.path(key));
    const retitle = (path: string, change: (content: Record<string, unknown>) => void) => {
      const content = JSON.parse(files[path] as string);
      change(content);
      files[path] = JSON.stringify(content);
    };
    retitle('catalog.json', (content) => {
      content.title = `${number}`;
    });
    retitle('events.json', ({ events }) => {
      for (const event of events as { slug: string; title: string }[])
        if (event.slug === EVENTS[key]) event.title = `${number}`;
    });
    const issued = new Date(Date.parse('2026-11-01T00:00:00Z') + 1000 * number).toISOString();
    publish(hosts[key], files, { key, issued });
  };
  await Promise.all([publishNext('north', FIRST), publishNext('harbour', FIRST)]);
  const sources = await cache.open([hosts.north.url, hosts.harbour.url]);
  const store = await openJsonStore({ folders: [set.path('commons')], sources, refresh: 0.005 });
  const { get } = serveStore(store);

  const answers: Answer[] = [];
  const last = () => [answers.at(-1)?.north.title, answers.at(-1)?.harbour.title].map(Number);
  const read = async () => {
    answers.push(await get<Answer, object>(QUERY));
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  for (let number = FIRST + 1; number <= LAST; number++) {
    await publishNext('north', number);
    await publishNext('harbour', number);
    // Some releases are replaced before anybody has read them.
    while (number % 5 === 0 && Math.min(...last()) < number) await read();
    await read();
  }
  while (Math.min(...last()) < LAST) await read();

  const seen = new Map<string, string>();
  let before = [0, 0];
  for (const { dataset, north, harbour, northEvent, harbourEvent } of answers) {
    expect([northEvent.title, harbourEvent.title]).toEqual([north.title, harbour.title]);
    const content = JSON.stringify([north, harbour]);
    expect(seen.get(dataset.revision) ?? content).toBe(content);
    seen.set(dataset.revision, content);
    const now = [Number(north.title), Number(harbour.title)];
    expect(now.every((number, index) => number >= (before[index] as number))).toBe(true);
    before = now;
  }
  expect(before).toEqual([LAST, LAST]);
  expect(seen.size).toBeGreaterThan((LAST - FIRST) / 5);
  // Files that change while they are read are not those of the release.
  const codes = store.sources?.().flatMap(({ failures }) => Object.keys(failures));
  expect(codes?.filter((code) => code !== 'TAMPERED')).toEqual([]);
}, 120_000);
