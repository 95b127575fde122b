import { describe, expect, test } from 'vitest';
import { RELEASE_FORMAT } from '../../src/model/file-formats.ts';
import { checkShape } from '../../src/store/json/shape.ts';

/** What a release.json is read as, or what is wrong with it. */
const read = (value: object) => {
  const { record, issues } = checkShape(RELEASE_FORMAT, value);
  return record ?? issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const file = (path: string, more: object = {}) => ({ path, size: 2, sha256: '0'.repeat(64), ...more });
const needed = [file('actors.json'), file('catalog.json'), file('events.json')];

const release = {
  format: 1,
  key: 'skarvoya',
  title: 'Skarvoya',
  publisher: 'The Skarvoya Institute',
  revision: '0123456789abcdef',
  previous: null,
  issued: '2026-11-27T10:00:00Z',
  extends: ['commons'],
  files: needed,
};

/** What is wrong with a release that has this file before those that it needs. */
const readFile = (path: string, more?: object) => {
  const files = [file(path, more), ...needed].sort((a, b) => (a.path < b.path ? -1 : 1));
  return read({ ...release, files });
};

describe('a release', () => {
  test('says which catalog it has, in which revision, issued when, and lists its files', () => {
    const whole = {
      ...release,
      license: 'CC-BY-4.0',
      homepage: 'https://skarvoya.example/',
      previous: 'f'.repeat(64),
      files: [
        file('actors.json', { url: 'files/actors.0000000000000000.json' }),
        file('briefs/tromso-2024.json'),
        file('briefs/tromso-2024.txt'),
        file('catalog.json'),
        file('events.json'),
        file('outcomes.json'),
      ],
    };
    expect(read(whole)).toEqual(whole);
  });

  test('may have fields that a later version adds, and which are ignored', () => {
    const files = [{ ...needed[0], mirror: 'x' }, ...needed.slice(1)];
    expect(read({ ...release, files, signature: 'x' })).toEqual(release);
  });

  test('is refused in another format', () => {
    expect(read({ ...release, format: 2 })).toEqual([
      'format: this is another format; a newer version of Briefgraph may read it',
    ]);
  });

  test('has its files sorted, each once, with those that every catalog needs', () => {
    const [actors, catalog, events] = needed;
    expect(read({ ...release, files: [catalog, actors, events] })).toEqual([
      'files: the files must be sorted by path, each once; "actors.json" is not',
    ]);
    expect(read({ ...release, files: [actors, actors, catalog, events] })).toEqual([
      'files: the files must be sorted by path, each once; "actors.json" is not',
    ]);
    expect(read({ ...release, files: [events] })).toEqual(['files: actors.json, catalog.json must be among the files']);
    expect(readFile('briefs/tromso-2024.txt')).toEqual(['files: "briefs/tromso-2024.txt" is a text without its brief']);
  });

  test('bounds its lists, its texts and the sizes of its files', () => {
    const files = Array.from({ length: 20_001 }, (_, index) => file(`briefs/b${String(index).padStart(5, '0')}.json`));
    const bad = [
      read({ ...release, files }),
      readFile('briefs/a.json', { size: 64 * 1024 * 1024 + 1 }),
      readFile('briefs/a.json', { size: 0.5 }),
      readFile(`briefs/${'a'.repeat(200)}.json`),
      readFile('briefs/a.json', { url: 'a'.repeat(501) }),
      read({ ...release, issued: '2026-11-27' }),
      read({ ...release, issued: '2026-11-27T10:00:00+01:00' }),
      read({ ...release, issued: `2026-11-27T10:00:00.${'0'.repeat(100)}Z` }),
      read({ ...release, revision: 'x' }),
      read({ ...release, key: '..' }),
    ];
    const instant = 'is not valid: an instant in UTC, such as "2026-11-27T10:00:00Z"';
    expect(bad.flat()).toEqual([
      'files: a list is too long; the maximum is 20000 items',
      'files.1.size: the number 67108865 is too big; the maximum is 67108864',
      'files.1.size: expected a whole number, got the number 0.5',
      expect.stringContaining('is too long; the maximum is 140 characters'),
      expect.stringContaining('is too long; the maximum is 500 characters'),
      `issued: "2026-11-27" ${instant}`,
      `issued: "2026-11-27T10:00:00+01:00" ${instant}`,
      expect.stringContaining(instant),
      'revision: "x" is not valid: a revision has 16 to 64 hexadecimal digits in lower case',
      expect.stringContaining('key: ".." is not valid'),
    ]);
  });
});

describe('the path of a file', () => {
  test.each([
    '../actors.json',
    'briefs/../actors.json',
    '/actors.json',
    './actors.json',
    'briefs//a.json',
    'briefs\\a.json',
    'C:actors.json',
    'actors.json/',
    'ACTORS.JSON',
    '.actors.json',
    'briefs/.a.json',
    'briefs/a.draft.json',
    'briefs/a.review.json',
    'briefs/a.json\n',
    'briefs/a%2f.json',
    'briefs/b/a.json',
    'notes.json',
    'README.md',
    'catalogs/a/actors.json',
    'release.json',
    '',
  ])('is never %j', (path) => {
    expect(readFile(path)).toEqual([expect.stringContaining('a file of a release is catalog.json')]);
  });
});

describe('the URL of a file', () => {
  test.each([
    '../a.json',
    'files/../a.json',
    'a..json',
    '/a.json',
    '//host/a.json',
    'https://host/a.json',
    'files/.a.json',
    'files//a.json',
    'files\\a.json',
    'a.json?x',
    'a.json#x',
    'a%2fb.json',
    'a.json ',
    '',
  ])('is never %j', (url) => {
    expect(readFile('briefs/a.json', { url })).toEqual([expect.stringContaining('a URL has lower-case letters')]);
  });

  test('is refused quickly if it is long', () => {
    expect(readFile('briefs/a.json', { url: `${'a-'.repeat(1_000_000)}` })).toHaveLength(2);
  });
});
