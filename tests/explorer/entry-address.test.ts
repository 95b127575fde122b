import { describe, expect, test } from 'vitest';
import { entryKeyAt, pathOfEntry, toEntryKey, toGlobalId, toPassage } from '../../src/views/entry-address.ts';
import { servedViews } from '../../src/views/served-views.ts';

const PATHS: Record<string, string> = {
  'Event:camp-david-summit-2023': '/entry/Event:camp-david-summit-2023',
  'Paragraph:asan-2024-12-05:p4': '/entry/Paragraph:asan-2024-12-05:p4',
  'Event:skarvoya/tromso-roundtable-2024': '/entry/Event:skarvoya/tromso-roundtable-2024',
  'Paragraph:skarvoya/tromso-2025:p4': '/entry/Paragraph:skarvoya/tromso-2025:p4',
  // Keys of partners.
  'Höfe:ü/4': '/entry/H%C3%B6fe:%C3%BC%2F4',
  'Source:https://example.org/a': '/entry/Source:https:%2F%2Fexample.org%2Fa',
  'Source:a/b/c': '/entry/Source:a%2Fb%2Fc',
  '17/4': '/entry/17%2F4',
};

describe.each(Object.entries(PATHS))('the entry %s', (key, path) => {
  test('has a path of its own, without %2F after a namespace', () => {
    expect(pathOfEntry(key)).toBe(path);
    expect(entryKeyAt(path)).toBe(key);
    expect(servedViews.hasPage(path)).toBe(true);
  });

  test('has a global id', () => {
    expect(toEntryKey(toGlobalId(key))).toBe(key);
  });
});

test('a path that proxies have encoded or decoded names the same entry', () => {
  expect(entryKeyAt('/entry/Event%3Askarvoya%2Ftromso-2024')).toBe('Event:skarvoya/tromso-2024');
  expect(entryKeyAt('/entry/Event%3Askarvoya/tromso-2024')).toBe('Event:skarvoya/tromso-2024');
});

test.each([
  '/entry/',
  '/entry/Event:a/',
  '/entry/Event:/a',
  '/entry/Event/a',
  '/entry/Event:a/b/c',
  '/entry/Event:a/b%2Fc',
  '/entry/Event:%',
  '/entries/Event:a',
])('%s is not the path of an entry', (path) => {
  expect(entryKeyAt(path)).toBeNull();
});

test('a citation leads to its paragraph', () => {
  expect(toPassage('skarvoya/tromso-2025:p4.s2')).toEqual({ key: 'Paragraph:skarvoya/tromso-2025:p4', sentence: 2 });
});
