import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT } from '../../src/model/file-formats.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { changeText } from '../../src/store/json/change-text.ts';
import { openDataFile } from '../../src/store/json/source-file.ts';
import { PlannedFiles } from '../../src/store/json/text-files.ts';
import { BRIEF, copyTinySet } from './tiny-set.ts';

const ACTORS = `{
  "$schema": "../schema/data/actors.schema.json",
  "organizations": [
    { "slug": "quay-institute", "names": { "en": "Quay Institute" }, "kind": "THINK_TANK", "country": "FRA" },
    {
      "slug": "bureau-of-moorings-and-berths",
      "names": { "en": "Bureau of Moorings and Berths", "fr": "Bureau des amarrages et des postes" },
      "kind": "AGENCY",
      "country": "FRA"
    }
  ],
  "people": [{ "slug": "ada-moor", "names": { "en": "Ada Moor" } }]
}
`;

// biome-ignore lint/suspicious/noExplicitAny: a test changes what it likes.
type Anything = any;

/** The text after a change of its value. */
const change = (text: string, edit: (value: Anything) => void, schema = ACTORS_FORMAT.jsonSchema): string => {
  const after = JSON.parse(text);
  edit(after);
  const changed = changeText(text, JSON.parse(text), after, schema);
  expect(JSON.parse(changed)).toEqual(after);
  return changed;
};

/** The lines that are only in the second text, and those only in the first. */
const linesOf = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
};

const TUG = { names: { en: 'Tug Union' }, slug: 'tug-union', kind: 'ASSOCIATION' };

describe('only what differs is written', () => {
  test('an entry with its fields in the order of the schema, on one line if it fits', () => {
    expect(
      linesOf(
        ACTORS,
        change(ACTORS, ({ organizations }) => organizations.push(TUG)),
      ),
    ).toEqual({
      gone: ['    }'],
      come: ['    },', '    { "slug": "tug-union", "names": { "en": "Tug Union" }, "kind": "ASSOCIATION" }'],
    });
    const first = change(ACTORS, ({ organizations }) => organizations.unshift(TUG));
    expect(linesOf(ACTORS, first)).toEqual({
      gone: [],
      come: ['    { "slug": "tug-union", "names": { "en": "Tug Union" }, "kind": "ASSOCIATION" },'],
    });
  });

  test('an entry with a line for each field, if all others have one', () => {
    const text = `${JSON.stringify({ people: [{ slug: 'ada-moor', names: { en: 'Ada Moor' } }] }, null, 2)}\n`;
    expect(
      linesOf(
        text,
        change(text, ({ people }) => people.push({ slug: 'bo-lee', names: { en: 'Bo' } })),
      ),
    ).toEqual({
      gone: [],
      come: ['    },', '      "slug": "bo-lee",', '      "names": { "en": "Bo" }'],
    });
  });

  test('an entry beside one on the line of its list, by a line for each', () => {
    const after = change(ACTORS, ({ people }) => people.push({ slug: 'bo-lee', names: { en: 'Bo Lee' } }));
    expect(linesOf(ACTORS, after).come).toEqual([
      '  "people": [',
      '    { "slug": "ada-moor", "names": { "en": "Ada Moor" } },',
      '    { "slug": "bo-lee", "names": { "en": "Bo Lee" } }',
      '  ]',
    ]);
  });

  test('Hangul is twice as wide', () => {
    const add = (length: number, character: string) =>
      linesOf(
        ACTORS,
        change(ACTORS, ({ organizations }) =>
          organizations.push({ slug: 'long-name', names: { en: character.repeat(length) } }),
        ),
      ).come.length;
    expect([add(70, 'x'), add(71, 'x'), add(35, '항'), add(36, '항')]).toEqual([2, 3, 2, 3]);
  });

  test('a list that the file does not have, at its place', () => {
    const text = '{\n  "$schema": "x",\n  "groupings": [\n    { "slug": "a" }\n  ]\n}\n';
    expect(
      linesOf(
        text,
        change(text, (file) => Object.assign(file, { people: [{ slug: 'ada' }] })),
      ),
    ).toEqual({
      gone: [],
      come: ['  "people": [{ "slug": "ada" }],'],
    });
  });

  test('a field at its place, in its line or on a line of its own', () => {
    const long = change(ACTORS, ({ organizations: [, bureau] }) => Object.assign(bureau, { aliases: ['Bureau'] }));
    expect(linesOf(ACTORS, long)).toEqual({
      gone: ['      "country": "FRA"'],
      come: ['      "country": "FRA",', '      "aliases": ["Bureau"]'],
    });
    const set = (fields: object) => change(ACTORS, ({ organizations: [quay] }) => Object.assign(quay, fields));
    expect(set({ country: 'JPN' })).toBe(ACTORS.replace('"FRA"', '"JPN"'));
    expect(set({ country: undefined })).toBe(ACTORS.replace(', "country": "FRA"', ''));
    expect(linesOf(ACTORS, set({ aliases: ['The Quay Institute'] })).come).toEqual([
      '      "slug": "quay-institute",',
      '      "names": { "en": "Quay Institute" },',
      '      "kind": "THINK_TANK",',
      '      "country": "FRA",',
      '      "aliases": ["The Quay Institute"]',
      '    },',
    ]);
  });

  test('other values keep how they are written: escapes, numbers, spaces', () => {
    const text = '{\r\n\t"title" :"Caf\\u00e9 \\/ bar" ,\r\n\t"order":1.0,\r\n\r\n\t"tags":[ "a",\r\n"b" ]\r\n}';
    const schema = BRIEF_FORMAT.jsonSchema;
    expect(change(text, (file) => Object.assign(file, { order: 2 }), schema)).toBe(text.replace('1.0', '2'));
    expect(change(text, ({ tags }) => tags.push('c'), schema)).toBe(text.replace('"b"', '"b",\r\n\t\t"c"'));
    expect(change(text, ({ tags }) => tags.shift(), schema)).toBe(text.replace('"a",\r\n', ''));
  });

  test('a file on one line stays on one line', () => {
    expect(change('{"people":[],"groupings":[]}\n', ({ people }) => people.push({ slug: 'ada' }))).toBe(
      '{ "people": [{ "slug": "ada" }], "groupings": [] }\n',
    );
  });
});

/** Registers in several layouts. */
const words = fc.constantFrom('Port', 'Quay', 'Moor', 'Tide', 'Café', '항만', 'Berth and mooring', 'a "b" \\ c');
const entries = fc.uniqueArray(
  fc.record(
    {
      slug: fc.stringMatching(/^[a-z]{4,12}$/),
      names: fc.record({ en: words, ko: words }, { requiredKeys: ['en'] }),
      kind: fc.constantFrom('NGO', 'AGENCY'),
      aliases: fc.array(words, { minLength: 1, maxLength: 8 }),
    },
    { requiredKeys: ['slug', 'names'] },
  ),
  { selector: ({ slug }) => slug, maxLength: 6 },
);
const print = (data: object, layout: string): string => {
  const text = `${JSON.stringify(data, null, layout === 'compact' ? 0 : layout.startsWith('tabs') ? '\t' : 2)}\n`;
  return layout.endsWith('crlf') ? text.replaceAll('\n', '\r\n') : text;
};
const layouts = fc.constantFrom('spaces', 'tabs', 'spaces crlf', 'tabs crlf', 'compact');

test('whatever is changed, the file says it, and keeps its layout and the lines of what stays', () => {
  fc.assert(
    fc.property(entries, entries, entries, layouts, (before, after, others, layout) => {
      const text = print({ organizations: before, people: others }, layout);
      const changed = change(text, (file) => {
        file.organizations = after;
      });
      const newlines = new Set(changed.match(/\r?\n/g));
      expect([...newlines]).toEqual([layout.endsWith('crlf') ? '\r\n' : '\n']);
      if (layout === 'compact') expect(changed.trimEnd()).not.toMatch(/\n/);
      else expect(changed.slice(changed.indexOf('"people"'))).toBe(text.slice(text.indexOf('"people"')));
    }),
  );
});

const setLength = async (path: string, length: number) => {
  const db = await openDataFile(path, BRIEF_FORMAT);
  await db.update(({ text }) => {
    text.length = length;
  });
};

describe('a data file', () => {
  test('is opened with its defaults, and written without them', async () => {
    await using set = await copyTinySet();
    const before = await set.read(BRIEF);
    const db = await openDataFile(set.path(BRIEF), BRIEF_FORMAT);
    expect(db.data.outcomes).toEqual([]);
    await db.update((brief) => {
      brief.title = 'Quays';
    });
    expect(await set.read(BRIEF)).toBe(before.replace('"Harbours and Fees"', '"Quays"'));
  });

  test('has no defaults in an entry that is written anew on its line', async () => {
    await using set = await copyTinySet();
    const before = await set.read('actors.json');
    const db = await openDataFile(set.path('actors.json'), ACTORS_FORMAT);
    await db.update(({ organizations }) => {
      Object.assign(organizations[0] as object, { country: 'DEU' });
      organizations.push({ slug: 'tug-union', names: { en: 'Tug Union' }, kind: 'ASSOCIATION' } as Anything);
    });
    expect(linesOf(before, await set.read('actors.json')).come).not.toContainEqual(expect.stringContaining('[]'));
  });

  test('is not touched if nothing differs', async () => {
    await using set = await copyTinySet();
    const before = await stat(set.path(BRIEF));
    const db = await openDataFile(set.path(BRIEF), BRIEF_FORMAT);
    await db.update((brief) => {
      brief.text = structuredClone(brief.text);
    });
    expect((await stat(set.path(BRIEF))).ino).toBe(before.ino);
  });

  test.each([
    ['is missing', null, ': there is no such file'],
    ['is not JSON', '{ "slug": "x" "text": {} }', ':1:15 a comma or a closing bracket is missing before "text"'],
    ['is not an object', '[]', ':1:1 the file: expected an object, got a list'],
    ['has a key twice', '{ "people": [], "people": [] }', ':1:17 people: duplicate key, first at 1:3'],
    ['has a byte-order mark', `\uFEFF${ACTORS}`, ':1:1 the file begins with a byte-order mark'],
  ])('is not opened if it %s', async (_, content, problem) => {
    await using set = await copyTinySet();
    const path = set.path('actors.json');
    await (content === null ? rm(path) : writeFile(path, content));
    await expect(openDataFile(path, ACTORS_FORMAT)).rejects.toThrow(`${path}${problem}`);
  });

  test('is not written if it was changed meanwhile', async () => {
    await using set = await copyTinySet();
    const db = await openDataFile(set.path('actors.json'), ACTORS_FORMAT);
    await set.write('actors.json', ACTORS);
    const update = db.update(({ people }) => people.pop());
    await expect(update).rejects.toThrow('has been changed since it was read; nothing was written');
    expect(await set.read('actors.json')).toBe(ACTORS);
  });

  test('keeps its mode and its symlink, and no temporary file stays', async () => {
    await using set = await copyTinySet();
    await mkdir(set.path('elsewhere'));
    const target = set.path('elsewhere/brief.json');
    await rename(set.path(BRIEF), target);
    await chmod(target, 0o606);
    await symlink('../elsewhere/brief.json', set.path(BRIEF));
    await setLength(set.path(BRIEF), 186);
    expect((await lstat(set.path(BRIEF))).isSymbolicLink()).toBe(true);
    expect((await stat(target)).mode & 0o777).toBe(0o606);
    expect(JSON.parse(await readFile(target, 'utf8')).text.length).toBe(186);
    expect([await readdir(set.path('elsewhere')), await readdir(set.path('briefs'))]).toEqual([
      ['brief.json'],
      ['harbours-2024.json', 'harbours-2024.txt'],
    ]);
  });

  test('stays whole when several write it', async () => {
    await using set = await copyTinySet();
    const lengths = [201, 202, 203, 204, 205];
    const results = await Promise.allSettled(lengths.map((length) => setLength(set.path(BRIEF), length)));
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(lengths).toContain(JSON.parse(await set.read(BRIEF)).text.length);
    expect(await readdir(set.path('briefs'))).toEqual(['harbours-2024.json', 'harbours-2024.txt']);
  });

  test('stays as it is if it cannot be written', async () => {
    await using set = await copyTinySet();
    const path = join(set.folder, 'briefs', 'x'.repeat(240));
    await writeFile(path, ACTORS);
    const db = await openDataFile(path, ACTORS_FORMAT);
    // The temporary file's name would be too long for the file system.
    await expect(db.update(({ people }) => people.pop())).rejects.toThrow('ENAMETOOLONG');
    expect(await readFile(path, 'utf8')).toBe(ACTORS);
  });

  test.each(['actors.json', BRIEF, 'briefs/harbours-2024.txt'])('of 60 MB is refused unread: %s', async (file) => {
    await using set = await copyTinySet();
    await writeFile(set.path(file), '');
    await truncate(set.path(file), 60 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    const { data, problems } = await loadDataSet([set.folder]);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
    expect([data, problems.map(({ message }) => message)]).toEqual([
      null,
      expect.arrayContaining(['the file has 60 MB, and is not read; a file of a data folder has at most 20 MB']),
    ]);
  });
});

describe('planned files', () => {
  const plan = async (folder: string) => {
    const files = new PlannedFiles();
    const brief = await openDataFile(join(folder, BRIEF), BRIEF_FORMAT, { files });
    await brief.update((record) => record.tags.push('quays'));
    const events = await openDataFile(join(folder, 'events.json'), EVENTS_FORMAT, { files });
    await events.update(({ issues }) => issues.push({ slug: 'tides', title: 'Tides' } as Anything));
    return files;
  };

  test('are read as planned, checked, and written with registers first', async () => {
    await using set = await copyTinySet();
    const before = await Promise.all([set.read('events.json'), set.read(BRIEF)]);
    const files = await plan(set.folder);
    expect(await Promise.all([set.read('events.json'), set.read(BRIEF)])).toEqual(before);
    expect(await files.read(set.path(BRIEF))).toContain('"quays"');
    expect((await loadDataSet([set.folder], undefined, [], files.texts)).data?.[0]?.events.issues.at(-1)?.slug).toBe(
      'tides',
    );
    expect(files.changes.map(({ path }) => path)).toEqual([set.path('events.json'), set.path(BRIEF)]);
    await files.commit();
    expect(await Promise.all([set.read('events.json'), set.read(BRIEF)])).toEqual(
      files.changes.map(({ after }) => after),
    );
  });

  test('of which one was changed meanwhile are not written', async () => {
    await using set = await copyTinySet();
    const files = await plan(set.folder);
    await set.write(BRIEF, '{}');
    const before = await set.read('events.json');
    await expect(files.commit()).rejects.toThrow(`${set.path(BRIEF)} has been changed since it was read`);
    expect(await set.read('events.json')).toBe(before);
  });

  test('of which one cannot be written are as before', async () => {
    await using set = await copyTinySet();
    const files = await plan(set.folder);
    await files.write(set.path('missing/file.json'), '{}');
    const before = await set.read('events.json');
    await expect(files.commit()).rejects.toThrow('ENOENT');
    expect(await set.read('events.json')).toBe(before);
    expect(await readdir(set.folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/));
  });
});
