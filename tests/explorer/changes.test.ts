import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, readerOf } from '../support/serve.ts';
import { parseCsv } from './parse-csv.ts';
import { rowsMissingIn } from './rows-in-html.ts';
import { ORIGIN, serve } from './served-data.ts';

/** The page of what was changed in the data. */

const MOTIVE = 'Motive:china-loosen-us-led-coalition';
const EVENT = 'Event:camp-david-summit-2023';
const CHANGES: Readonly<Record<string, object[]>> = {
  'asan-2024-12-05': [
    {
      date: '2026-12-02',
      statements: [MOTIVE, EVENT],
      note: 'The aim was wider; now it is that of paragraph 4 <only>.',
    },
    ...Array.from({ length: 21 }, (_, index) => ({ date: '2026-11-01', note: `Correction ${index}.`, statements: [] })),
  ],
  'nowhere-to-hide-2021': [{ date: '2026-12-01', statements: [], note: 'The author was not named.' }],
};

const { data } = await loadDataSet([DATA]);
const serveWith = (changesOf: (slug: string) => object[]) => {
  const changed = (data ?? []).map((catalog) => ({
    ...catalog,
    briefs: catalog.briefs.map((brief) => ({ ...brief, changes: changesOf(brief.slug) as typeof brief.changes })),
  }));
  const snapshot = MemorySnapshot.of(changed);
  return serve({ ...readerOf(snapshot), snapshot: () => snapshot, close: async () => {} });
};
const server = await serveWith((slug) => CHANGES[slug.split('/').at(-1) as string] ?? []);
const read = async (path: string, from = server) => {
  const page = await from.fetch(`${ORIGIN}${path}`, { headers: { accept: 'text/html' } });
  return (await page.text()).replaceAll(/<script\b.*?<\/script>/gs, '');
};

test('lists changes, the newest first, with their briefs and statements', async () => {
  const html = await read('/changes');
  const dates = [...html.matchAll(/<time dateTime="([^"]*)">([^<]*)/gi)].map(([, date, label]) => `${date} ${label}`);
  expect(dates).toEqual(['2026-12-02 December 2, 2026', '2026-12-01 December 1, 2026', '2026-11-01 November 1, 2026']);
  expect(html).toContain('The aim was wider; now it is that of paragraph 4 &lt;only&gt;.');
  expect(html.match(/<h3>/g)).toHaveLength(3);
  expect(html.match(/<li><p>Correction /g)).toHaveLength(18);
  expect(html).toMatch(new RegExp(`href="/changes\\?open=${MOTIVE}"[^>]*>China wants to use the rapprochement`));
  expect(html).toContain('<a href="/changes.atom" type="application/atom+xml"');
  expect(html).toContain(
    `<link rel="alternate" type="application/feed+json" title="Changes of the data · Briefgraph (JSON Feed)" href="${ORIGIN}/changes.feed.json">`,
  );
  expect(html).toMatch(/<a [^>]*rel="next"/);
  expect(rowsMissingIn(html, await read('/changes.csv'), '/changes')).toEqual([]);
});

test('a file has a row for each statement of a change, and all of them where all are asked for', async () => {
  const rows = parseCsv(await read('/changes.csv'));
  expect(rows.slice(0, 3).map(({ url, says, date, note }) => [url, says, date, note])).toEqual([
    [`${ORIGIN}/entry/${MOTIVE}`, 'change', '2026-12-02', 'The aim was wider; now it is that of paragraph 4 <only>.'],
    [`${ORIGIN}/entry/${EVENT}`, 'change', '2026-12-02', 'The aim was wider; now it is that of paragraph 4 <only>.'],
    [`${ORIGIN}/entry/Brief:open-ownership/nowhere-to-hide-2021`, 'change', '2026-12-01', 'The author was not named.'],
  ]);
  expect(parseCsv(await read('/changes.csv?pages=all'))).toHaveLength(24);
});

test('is narrowed to a brief', async () => {
  const html = await read('/changes?brief=open-ownership/nowhere-to-hide-2021');
  expect(html).toContain('The author was not named.');
  expect(html).not.toContain('The aim was wider');
});

test('is in Korean, with dates of its own', async () => {
  const html = await read('/changes?lang=ko');
  expect(html).toContain('2026년 12월 2일');
  expect(html).toMatch(/<p lang="en"[^>]*>The aim was wider/);
});

test('says that nothing is recorded', async () => {
  const html = await read('/changes', await serveWith(() => []));
  expect(html).toContain('No changes are recorded.');
});
