import { expect, test } from 'vitest';
import { OPEN_LICENSES } from '../../src/model/records/text-records.ts';
import { LICENSES } from '../../src/views/licenses.ts';
import { DATA, openOnce } from '../support/serve.ts';

const snapshot = (await openOnce(DATA)).snapshot();
const { rows: briefs } = snapshot.page('Brief', {
  where: [],
  order: 'TITLE',
  descending: false,
  take: 100,
  from: 'START',
});

test('pages know the licences under which texts are shown', () => {
  expect([...LICENSES.keys()].sort()).toEqual([...OPEN_LICENSES].sort());
  for (const { url } of LICENSES.values()) expect(new URL(url).protocol).toBe('https:');
});

test('each brief has the address of its original, but one whose address nobody has found', () => {
  expect(briefs.filter(({ url }) => url === null).map(({ slug }) => slug)).toEqual(['asan-2024-12-05']);
});

test('works of the US Government say so, and what other governments wrote too does not', () => {
  const published = briefs.filter(({ catalog }) => catalog === 'white-house');
  const licences = published.map(({ slug, license }) => [slug.replace('white-house/', ''), license]);
  expect(Object.fromEntries(licences)).toEqual({
    'wh-2023-08-16-crowding-in': 'LicenseRef-US-Government-Work',
    'wh-2023-08-18-fact-sheet': 'LicenseRef-US-Government-Work',
    'wh-2023-08-18-joint-statement': null,
    'wh-2024-04-02-us-china-background-call': 'LicenseRef-US-Government-Work',
  });
});
