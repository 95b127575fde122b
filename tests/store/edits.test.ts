import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, planEdits } from '../../src/store/edits/apply-edits.ts';
import {
  appendTo,
  changeEntry,
  type Edit,
  insertEntry,
  removeEntry,
  setField,
  undoEdit,
} from '../../src/store/edits/edit.ts';
import { editText } from '../../src/store/edits/edit-text.ts';
import { JOURNAL } from '../../src/store/edits/journal.ts';
import { writeChanges } from '../../src/store/edits/write-changes.ts';

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

const EXPANDED = `{
  "groupings": [
    {
      "slug": "port-states",
      "names": { "en": "Port states" },
      "kind": "FORUM"
    }
  ]
}
`;

/** The lines that are only in the second text, and those only in the first. */
const linesOf = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
};

const TUG = { names: { en: 'Tug Union' }, slug: 'tug-union', kind: 'ASSOCIATION' };
const TUG_LINE = '    { "slug": "tug-union", "names": { "en": "Tug Union" }, "kind": "ASSOCIATION" }';

describe('an entry', () => {
  test('is added at the end of its list, with its fields in the order of the schema', () => {
    expect(linesOf(ACTORS, editText(ACTORS, insertEntry('actors.json', 'organizations', TUG)))).toEqual({
      gone: ['    }'],
      come: ['    },', TUG_LINE],
    });
  });

  test('is written like its neighbours: a line for each field, if theirs have one', () => {
    const slug = 'tide-watchers';
    const after = editText(EXPANDED, insertEntry('actors.json', 'groupings', { slug, names: { en: 'Tide watchers' } }));
    expect(linesOf(EXPANDED, after).come).toEqual([
      '    },',
      '      "slug": "tide-watchers",',
      '      "names": { "en": "Tide watchers" }',
    ]);
  });

  test('is on several lines if it is too long for one; Hangul is twice as wide', () => {
    const add = (length: number, character: string) =>
      linesOf(
        ACTORS,
        editText(
          ACTORS,
          insertEntry('actors.json', 'organizations', { slug: 'long-name', names: { en: character.repeat(length) } }),
        ),
      ).come.length;
    expect([add(70, 'x'), add(71, 'x'), add(35, '항'), add(36, '항')]).toEqual([2, 3, 2, 3]);
  });

  test('follows the last event with a lower order', () => {
    const events = '{\n  "events": [\n    { "slug": "a", "order": 10 },\n    { "slug": "b", "order": 30 }\n  ]\n}\n';
    const add = (slug: string, order?: number) =>
      JSON.parse(editText(events, insertEntry('events.json', 'events', { slug, order }))).events.map(
        (event: { slug: string }) => event.slug,
      );
    expect(add('c', 20)).toEqual(['a', 'c', 'b']);
    expect(add('c', 5)).toEqual(['c', 'a', 'b']);
    expect(add('c', 30)).toEqual(['a', 'b', 'c']);
    expect(add('0')).toEqual(['a', 'b', '0']);
  });

  test('has its place in a list that is sorted by its key', () => {
    const issues = JSON.stringify({ issues: ['b', 'd', 'f', 'h'].map((slug) => ({ slug, title: slug })) }, null, 2);
    expect(
      JSON.parse(editText(issues, insertEntry('events.json', 'issues', { slug: 'e', title: 'e' }))).issues[2].slug,
    ).toBe('e');
  });

  test('begins a list that the file does not have, at its place', () => {
    const after = editText(EXPANDED, insertEntry('actors.json', 'people', { slug: 'ada-moor', names: { en: 'Ada' } }));
    expect(linesOf(EXPANDED, after)).toEqual({
      gone: [],
      come: ['  "people": [{ "slug": "ada-moor", "names": { "en": "Ada" } }],'],
    });
    const empty = editText('{}\n', insertEntry('actors.json', 'people', { slug: 'ada-moor' }));
    expect(empty).toBe('{ "people": [{ "slug": "ada-moor" }] }\n');
  });

  test('joins one on a line of its own by taking a line for each', () => {
    const after = editText(ACTORS, insertEntry('actors.json', 'people', { slug: 'bo-lee', names: { en: 'Bo Lee' } }));
    expect(linesOf(ACTORS, after).come).toEqual([
      '  "people": [',
      '    { "slug": "ada-moor", "names": { "en": "Ada Moor" } },',
      '    { "slug": "bo-lee", "names": { "en": "Bo Lee" } }',
      '  ]',
    ]);
  });
});

describe('a field', () => {
  const quay = JSON.parse(ACTORS).organizations[0];

  test('of a list grows on its line, and the line is broken when it is full', () => {
    const [bureau] = JSON.parse(ACTORS).organizations.slice(1);
    const once = editText(ACTORS, appendTo('actors.json', 'organizations', bureau, 'aliases', ['Bureau']));
    expect(linesOf(ACTORS, once)).toEqual({
      gone: ['      "country": "FRA"'],
      come: ['      "country": "FRA",', '      "aliases": ["Bureau"]'],
    });
    const [again] = JSON.parse(once).organizations.slice(1);
    const twice = editText(once, appendTo('actors.json', 'organizations', again, 'aliases', ['Bureau', 'BMB']));
    expect(linesOf(once, twice)).toEqual({
      gone: ['      "aliases": ["Bureau"]'],
      come: ['      "aliases": ["Bureau", "BMB"]'],
    });
    const full = editText(ACTORS, appendTo('actors.json', 'organizations', quay, 'aliases', ['The Quay Institute']));
    expect(linesOf(ACTORS, full).come).toEqual([
      '      "slug": "quay-institute",',
      '      "names": { "en": "Quay Institute" },',
      '      "kind": "THINK_TANK",',
      '      "country": "FRA",',
      '      "aliases": ["The Quay Institute"]',
      '    },',
    ]);
  });

  test('is set, inserted at its place and removed', () => {
    const change = (after: object) => editText(ACTORS, changeEntry('actors.json', 'organizations', quay, after));
    expect(change({ ...quay, country: 'JPN' })).toBe(ACTORS.replace('"FRA"', '"JPN"'));
    expect(change({ ...quay, country: undefined })).toBe(ACTORS.replace(', "country": "FRA"', ''));
    expect(change({ ...quay, names: { ...quay.names, f: 'Q' } })).toBe(
      ACTORS.replace('"Quay Institute"', '"Quay Institute", "f": "Q"'),
    );
  });

  test('of the file itself is set', () => {
    const brief = '{\n  "title": "Harbours",\n  "tags": []\n}\n';
    const set = (field: string, before: unknown, after: unknown) =>
      editText(brief, setField('briefs/harbours.json', field, before, after));
    expect(set('title', 'Harbours', 'Ports')).toBe(brief.replace('Harbours', 'Ports'));
    expect(set('tags', [], ['ports'])).toBe(brief.replace('[]', '["ports"]'));
    expect(set('language', undefined, 'en')).toBe(brief.replace('s",', 's",\n  "language": "en",'));
    expect(() => set('title', 'Quays', 'Ports')).toThrow('briefs/harbours.json: title has been changed');
  });

  test('keeps how its neighbours are written: escapes and numbers', () => {
    const text = '{ "events": [{ "slug": "a", "title": "Caf\\u00e9 \\/ bar", "order": 1.0 }] }';
    const before = JSON.parse(text).events[0];
    expect(editText(text, changeEntry('events.json', 'events', before, { ...before, kind: 'FORUM' }))).toBe(
      text.replace(' "order"', ' "kind": "FORUM", "order"'),
    );
  });
});

describe('an edit is refused', () => {
  const refuse = (edit: Edit, text = ACTORS) => expect(() => editText(text, edit));
  const quay = JSON.parse(ACTORS).organizations[0];

  test('where the entry has changed, is gone, or is there already', () => {
    refuse(changeEntry('actors.json', 'organizations', { ...quay, kind: 'NGO' }, quay)).toThrow(
      'actors.json: organizations "quay-institute" has been changed since it was read; read it again, then repeat the edit',
    );
    refuse(removeEntry('actors.json', 'organizations', TUG)).toThrow('"tug-union" is not there any more');
    refuse(insertEntry('actors.json', 'organizations', quay)).toThrow('"quay-institute" is there already');
    refuse(
      changeEntry('actors.json', 'organizations', quay, { ...quay, slug: 'bureau-of-moorings-and-berths' }),
    ).toThrow('"bureau-of-moorings-and-berths" is there already');
  });

  test('for other files and lists', () => {
    refuse(insertEntry('../actors.json', 'people', TUG)).toThrow('"../actors.json" is not a file of a data folder');
    refuse(insertEntry('actors.json', 'persons', TUG)).toThrow(
      'it may have countries, organizations, people, groupings',
    );
  });

  test('if the file is not JSON, or has a byte-order mark', () => {
    refuse(insertEntry('actors.json', 'people', TUG), '{ "people": [ }').toThrow();
    refuse(insertEntry('actors.json', 'people', TUG), `\uFEFF${ACTORS}`).toThrow('byte-order mark');
    refuse(insertEntry('actors.json', 'people', TUG), '[]').toThrow('a data file holds an object');
  });
});

describe('several files', () => {
  const EVENTS = '{\n  "events": []\n}\n';
  const EDITS = [
    insertEntry('actors.json', 'people', { slug: 'bo-lee', names: { en: 'Bo Lee' } }),
    insertEntry('events.json', 'events', { slug: 'tide-talks-2025', title: 'Tide talks', kind: 'FORUM' }),
  ];

  const createFolder = async () => {
    const path = await mkdtemp(join(tmpdir(), 'briefgraph-edits-'));
    await writeFile(join(path, 'actors.json'), ACTORS);
    await writeFile(join(path, 'events.json'), EVENTS);
    const read = async () => [
      await readFile(join(path, 'actors.json'), 'utf8'),
      await readFile(join(path, 'events.json'), 'utf8'),
    ];
    return {
      path,
      read,
      list: async () => (await readdir(path)).sort(),
      /** A write that ends after the first file, as if the process was killed. */
      async writeHalf() {
        const changes = await planEdits(path, EDITS);
        let stopped = () => {};
        const half = new Promise<void>((resolve) => {
          stopped = resolve;
        });
        void writeChanges(path, changes, async (file, text) => {
          if (file.endsWith('events.json')) {
            stopped();
            await new Promise(() => {});
          }
          await writeFile(file, text);
        });
        await half;
        // As the journal of another process, which does not run any more.
        const journal = await readFile(join(path, JOURNAL), 'utf8');
        await writeFile(join(path, JOURNAL), journal.replace(/"started":[\d.]+/, '"started":1'));
        return changes.map(({ after }) => after);
      },
      [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
    };
  };

  test('change as one, and what changed is returned', async () => {
    await using folder = await createFolder();
    const changes = await applyEdits(folder.path, EDITS);
    expect(changes.map(({ file, before }) => [file, before])).toEqual([
      ['actors.json', ACTORS],
      ['events.json', EVENTS],
    ]);
    expect(await folder.read()).toEqual(changes.map(({ after }) => after));
    expect(await folder.list()).toEqual(['actors.json', 'events.json']);
  });

  test('of which one cannot be edited stay as they are', async () => {
    await using folder = await createFolder();
    const [first] = EDITS as [Edit];
    await expect(applyEdits(folder.path, [...EDITS, first])).rejects.toThrow('"bo-lee" is there already');
    await expect(applyEdits(folder.path, [first, setField('outcomes.json', 'x', undefined, 1)])).rejects.toThrow(
      'there is no such file',
    );
    expect(await folder.read()).toEqual([ACTORS, EVENTS]);
  });

  test('of which one was changed meanwhile stay as they are', async () => {
    await using folder = await createFolder();
    const changes = await planEdits(folder.path, EDITS);
    await writeFile(join(folder.path, 'events.json'), '{}');
    await expect(writeChanges(folder.path, changes)).rejects.toThrow('events.json has been changed since it was read');
    expect(await folder.read()).toEqual([ACTORS, '{}']);
    expect(await folder.list()).toEqual(['actors.json', 'events.json']);
  });

  test('of which one cannot be written are as before', async () => {
    await using folder = await createFolder();
    const changes = await planEdits(folder.path, EDITS);
    const failing = async (path: string, text: string) => {
      if (path.endsWith('events.json')) throw new Error('the disk is full');
      await writeFile(path, text);
    };
    await expect(writeChanges(folder.path, changes, failing)).rejects.toThrow('the disk is full');
    expect(await folder.read()).toEqual([ACTORS, EVENTS]);
    expect(await folder.list()).toEqual(['actors.json', 'events.json']);
  });

  test('are completed by the next write if the process was killed between them', async () => {
    await using folder = await createFolder();
    const [actors, events] = await folder.writeHalf();
    expect(await folder.read()).toEqual([actors, EVENTS]);
    await writeChanges(folder.path, [{ file: 'briefs.txt', before: null, after: 'x' }]);
    expect(await folder.read()).toEqual([actors, events]);
    expect(await folder.list()).toEqual(['actors.json', 'briefs.txt', 'events.json']);
  });

  test('are taken back by the next write if the process was killed and somebody has edited one since', async () => {
    await using folder = await createFolder();
    await folder.writeHalf();
    await writeFile(join(folder.path, 'events.json'), '{ "issues": [] }');
    await writeChanges(folder.path, [{ file: 'briefs.txt', before: null, after: 'x' }]);
    expect(await folder.read()).toEqual([ACTORS, '{ "issues": [] }']);
  });

  test('are as before if the process was killed while it wrote the journal', async () => {
    await using folder = await createFolder();
    await writeFile(join(folder.path, JOURNAL), '{"pid":1,"changes":[{"file":"actors.js');
    await applyEdits(folder.path, EDITS.slice(0, 1));
    expect((await folder.read())[1]).toBe(EVENTS);
    expect(await folder.list()).toEqual(['actors.json', 'events.json']);
  });

  test('are in their folder: a journal that came with it reaches no others', async () => {
    await using folder = await createFolder();
    const changes = [{ file: '../reached.txt', before: null, after: 'x' }];
    await writeFile(join(folder.path, JOURNAL), JSON.stringify({ pid: 1, started: 1, changes }));
    await applyEdits(folder.path, EDITS);
    expect(await readdir(join(folder.path, '..'))).not.toContain('reached.txt');
    await expect(writeChanges(folder.path, changes)).rejects.toThrow();
  });

  test('are written by one writer after the other', async () => {
    await using folder = await createFolder();
    const slugs = ['aa', 'bb', 'cc', 'dd'];
    const add = (slug: string) =>
      applyEdits(folder.path, [insertEntry('events.json', 'issues', { slug, title: slug })]);
    await Promise.all(slugs.map(add));
    const { issues } = JSON.parse((await folder.read())[1] as string);
    expect(issues.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs);
  });
});

/** Texts of registers in several layouts. */
const words = fc.constantFrom('Port', 'Quay', 'Moor', 'Tide', 'Café', '항만', 'Berth and mooring', 'a "b" \\ c');
const entries = fc.uniqueArray(
  fc.record(
    {
      slug: fc.stringMatching(/^[a-z]{4,12}$/),
      names: fc.record({ en: words, ko: words }, { requiredKeys: ['en'] }),
      kind: fc.constantFrom('NGO', 'AGENCY'),
      aliases: fc.array(words, { minLength: 1, maxLength: 8 }),
      sameAs: fc.constant(['wikidata:Q42']),
    },
    { requiredKeys: ['slug', 'names'] },
  ),
  { selector: ({ slug }) => slug, minLength: 1, maxLength: 6 },
);
const print = (data: object, layout: string): string => {
  if (layout === 'compact') return JSON.stringify(data);
  const text = `${JSON.stringify(data, null, layout.startsWith('tabs') ? '\t' : 2)}\n`;
  return layout.endsWith('crlf') ? text.replaceAll('\n', '\r\n') : text;
};
/** A short list in each layout, so that the file shows how lists are written. */
const FRANCE = [{ code: 'FRA', aliases: ['French Republic'] }];
const layouts = fc.constantFrom('spaces', 'tabs', 'spaces crlf', 'tabs crlf', 'compact');

test('whatever is inserted, the file says it, keeps its layout, and is as before when it is undone', () => {
  fc.assert(
    fc.property(entries, layouts, fc.nat(), (list, layout, place) => {
      const [added, ...others] = list as [object, ...object[]];
      if (others.length === 0) return;
      const text = print({ countries: FRANCE, organizations: others }, layout);
      const at = place % (others.length + 1);
      const edit = insertEntry('actors.json', 'organizations', added, at);
      const after = editText(text, edit);
      expect(after).toBe(print({ countries: FRANCE, organizations: others.toSpliced(at, 0, inOrder(added)) }, layout));
      expect(editText(after, undoEdit(edit))).toBe(text);
    }),
  );
});

test('whatever of an entry is changed, the file says it, keeps its layout, and is as before when it is undone', () => {
  fc.assert(
    fc.property(entries, entries, layouts, (list, [change], layout) => {
      const [before] = list as [object];
      const after = { ...before, ...change };
      const edit = changeEntry('actors.json', 'organizations', before, after);
      const text = print({ countries: FRANCE, organizations: list.map(inOrder) }, layout);
      if (list.slice(1).some(({ slug }) => slug === change?.slug)) return;
      const changed = editText(text, edit);
      expect(changed).toBe(print({ countries: FRANCE, organizations: [after, ...list.slice(1)].map(inOrder) }, layout));
      expect(editText(changed, undoEdit(edit))).toBe(text);
    }),
  );
});

const FIELDS = ['slug', 'names', 'kind', 'aliases', 'sameAs'];
const inOrder = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b)));
