import { expect, test } from 'vitest';
import { mintSlug } from '../../src/model/refs.ts';

const free = () => false;

test.each([
  ['Quay Institute', 'quay-institute'],
  ['The Quay Institute', 'quay-institute'],
  ['Gdańsk–Ålesund Ferry Straße', 'gdansk-alesund-ferry-strasse'],
  ["Norway's harbours & U.S. ports", 'norways-harbours-and-us-ports'],
  ['Harbour talks in Lyon, 2024', 'harbour-talks-in-lyon-2024'],
  ['UN', 'un-organization'],
])('the slug of %s is %s', (name, slug) => {
  expect(mintSlug(name, 'Organization', free)).toBe(slug);
});

test('only actors need four characters', () => {
  expect(mintSlug('FTA', 'Instrument', free)).toBe('fta');
});

test('a long name is cut after a word', () => {
  const slug = mintSlug('word '.repeat(30), 'Event', free) ?? '';
  expect(slug).toBe(Array(12).fill('word').join('-'));
  expect(mintSlug('x'.repeat(300), 'Event', free)).toHaveLength(60);
});

test('a slug that is taken gets a number', () => {
  const taken = ['harbour-talks', 'harbour-talks-2'];
  expect(mintSlug('Harbour talks', 'Event', (slug) => taken.includes(slug))).toBe('harbour-talks-3');
});

test('a name in another script has none', () => {
  expect(mintSlug('항만 회담', 'Event', free)).toBeNull();
});
