import { expect, test } from 'vitest';
import { toEntryKey } from '../../src/views/entry-address.ts';
import { names } from '../../src/views/names.ts';

const keysIn = (search: string) =>
  [names.variables(new URLSearchParams(search)).ids].flat().map((id) => toEntryKey(String(id)));

test('asks for what an address may name: a code is that of a country, and a slug that of any other actor', () => {
  expect(keysIn('actor=kr&issue=trade&author=ann-lee&kind=SUMMIT')).toEqual([
    'Country:KR',
    'Person:ann-lee',
    'Issue:trade',
  ]);
  expect(keysIn('of=nato')).toEqual(['Organization:nato', 'Person:nato', 'Grouping:nato']);
  expect(keysIn('actor=Person:ann-lee')).toEqual(['Person:ann-lee']);
});

test('asks for no more than can be asked for at once', () => {
  const search = new URLSearchParams(Array.from({ length: 500 }, (_, index) => ['actor', `actor-${index}`]));
  expect(keysIn(String(search))).toHaveLength(100);
});
