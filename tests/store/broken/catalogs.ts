import { cp, rm } from 'node:fs/promises';
import type { BrokenCase } from './case.ts';

/** Problems between catalogs. */
export interface BrokenCatalogs extends BrokenCase {
  /** The catalogs that are loaded; those that they extend are found beside them. */
  load: readonly string[];
}

const NORTH = 'north/briefs/desk-2024-06.json';
const HARBOUR = 'harbour/briefs/watch-2024-07.json';

const NORTH_BRIEFS = [NORTH, 'north/briefs/desk-2024-11.json', 'north/briefs/notes-2025.json'];

/** Briefs that are shown as the word of an organization of another catalog, at the first of each catalog. */
export const foreignPublishers: BrokenCatalogs[] = [
  {
    title: 'an organization that only the commons have',
    load: ['commons', 'north'],
    async break({ edit }) {
      for (const brief of NORTH_BRIEFS)
        await edit(brief, '"publisher": "northern-desk"', '"publisher": "strand-institute"');
    },
    problems: [
      'data/north/briefs/desk-2024-06.json:5:16 warning: publisher: "strand-institute" is in the register of the commons only, and this brief is shown as its word; if it did not publish it, add who did to the register of this catalog',
    ],
  },
  {
    title: 'one of several publishers that only another catalog has',
    load: ['north', 'harbour'],
    async break({ edit }) {
      await edit('north/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "harbour"]');
      await edit(
        'north/briefs/notes-2025.json',
        '"publisher": "northern-desk"',
        '"publishers": ["northern-desk", "harbour/harbour-watch"]',
      );
    },
    problems: [
      'data/north/briefs/notes-2025.json:5:35 warning: publishers[1]: "harbour/harbour-watch" is in the register of the catalog "harbour" only, and this brief is shown as its word; if it did not publish it, add who did to the register of this catalog',
    ],
  },
  {
    title: 'an organization of its own that is declared the same as one of the commons, which have briefs too',
    load: ['commons', 'harbour'],
    break: ({ edit }) =>
      edit('harbour/actors.json', '"slug": "harbour-watch"', '"slug": "harbour-watch", "sameAs": ["strand-institute"]'),
    problems: [
      'data/harbour/actors.json:5:42 warning: organization "harbour-watch", sameAs: because of "sameAs", "harbour/harbour-watch" is one with "strand-institute", but no name of one is like a name of the other; check that they are the same',
      'data/harbour/briefs/notes-2025.json:5:16 warning: publisher: because of "sameAs", "harbour/harbour-watch" is one with "strand-institute" of the commons, and this brief is shown as its word; if they are not the same, remove the declaration, and if they are, the commons can confirm it with "harbour/harbour-watch" in its "sameAs"',
    ],
  },
  {
    title: 'an organization with the id of one of another catalog, in both',
    load: ['north', 'harbour'],
    async break({ edit }) {
      for (const [catalog, slug] of [
        ['north', 'northern-desk'],
        ['harbour', 'harbour-watch'],
      ])
        await edit(`${catalog}/actors.json`, `"slug": "${slug}"`, `"slug": "${slug}", "sameAs": ["wikidata:Q900009"]`);
    },
    problems: [
      'data/north/actors.json:11:42 warning: organization "northern-desk", sameAs: because of "sameAs", "north/northern-desk" is one with "harbour/harbour-watch", but no name of one is like a name of the other; check that they are the same',
      'data/north/briefs/desk-2024-06.json:5:16 warning: publisher: because of "sameAs", "north/northern-desk" is one with "harbour/harbour-watch" of the catalog "harbour", and this brief is shown as its word; if they are not the same, remove the declaration, and if they are, the catalog "harbour" can confirm it with "north/northern-desk" in its "sameAs"',
      'data/harbour/briefs/notes-2025.json:5:16 warning: publisher: because of "sameAs", "harbour/harbour-watch" is one with "north/northern-desk" of the catalog "north", and this brief is shown as its word; if they are not the same, remove the declaration, and if they are, the catalog "north" can confirm it with "harbour/harbour-watch" in its "sameAs"',
    ],
  },
  {
    title: 'none that the other catalog confirms',
    load: ['commons', 'harbour'],
    async break({ edit }) {
      await edit(
        'harbour/actors.json',
        '"slug": "harbour-watch"',
        '"slug": "harbour-watch", "sameAs": ["strand-institute"]',
      );
      await edit(
        'commons/actors.json',
        '"slug": "strand-institute"',
        '"slug": "strand-institute", "sameAs": ["harbour/harbour-watch"]',
      );
    },
    problems: [],
  },
];

/** Entries that are declared the same as others and are unlike them. */
export const unlikeEntries: BrokenCatalogs[] = [
  {
    title: 'an event of another kind',
    load: ['commons', 'harbour'],
    break: ({ edit }) => edit('harbour/events.json', '"kind": "MINISTERIAL"', '"kind": "AGREEMENT"'),
    problems: [
      'data/harbour/events.json:9:17 warning: event "sound-talks", sameAs: because of "sameAs", "harbour/sound-talks" is one with "sound-talks-2024", but their kinds are AGREEMENT and MINISTERIAL; check that they are the same',
    ],
  },
  {
    title: 'a person of another country, with another name',
    load: ['north', 'commons'],
    break: ({ edit }) =>
      edit('north/actors.json', '"en": "Rune Vold"\n      }', '"en": "Kim Minji"\n      },\n      "country": "KOR"'),
    problems: [
      'data/north/actors.json:43:17 warning: person "rune-vold", sameAs: because of "sameAs", "north/rune-vold" is one with "runa-vold", but their countries are KOR and NOR, and no name of one is like a name of the other; check that they are the same',
    ],
  },
  {
    title: 'two people with nothing in common but an id',
    load: ['north', 'harbour'],
    break: ({ edit }) => edit('harbour/actors.json', 'Olga Quist', 'Kim Minji'),
    problems: [
      'data/north/actors.json:49:17 warning: person "o-quist", sameAs: because of "sameAs", "north/o-quist" is one with "harbour/olga-quist", but no name of one is like a name of the other; check that they are the same',
    ],
  },
  {
    title: 'no organization with the short form of a name, and nobody whom the other names as well',
    load: ['commons', 'north'],
    async break({ edit }) {
      await edit('north/actors.json', '"en": "Rune Vold"', '"en": "Kim Minji"');
      await edit('commons/actors.json', '"slug": "runa-vold"', '"slug": "runa-vold", "sameAs": ["north/rune-vold"]');
      await edit('commons/actors.json', '"en": "Council of the Sound"', '"en": "BS"');
      await edit('commons/actors.json', '"aliases": ["Sound Council"],', '');
    },
    problems: [],
  },
];

/** References to catalogs that are not loaded or not listed, and hints at what is meant. */
export const brokenReferencesBetween: BrokenCatalogs[] = [
  {
    title: 'a change that names a claim of another brief',
    load: ['north'],
    break: ({ edit }) =>
      edit(
        NORTH,
        '"language"',
        '"changes": [{ "date": "2026-03-01", "statements": ["Motive:norway-wants-round", "Stance:quist-on-mackerel"], "note": "It says more." }], "language"',
      ),
    problems: [
      'data/north/briefs/desk-2024-06.json:13:54 changes[0].statements[0]: "Motive:norway-wants-round" is a claim of another brief',
    ],
  },
  {
    title: 'a catalog that is not loaded, once for all references to it',
    load: ['north'],
    async break({ edit }) {
      await edit('north/events.json', '"partOf": "quotas"', '"partOf": "south/quotas"');
      await edit(NORTH, '"object": "Issue:mackerel"', '"object": "Issue:south/mackerel"');
    },
    problems: [
      'data/north/events.json:44:17 issue "mackerel", partOf: the catalog "south" is not loaded (2 references need it); add its folder with --data, or list it in "extends" of catalog.json',
    ],
  },
  {
    title: 'a catalog that is not loaded, but another with a similar name',
    load: ['north', 'harbour'],
    break: ({ edit }) => edit('north/events.json', '"partOf": "quotas"', '"partOf": "habour/pilotage"'),
    problems: [
      'data/north/events.json:44:17 issue "mackerel", partOf: the catalog "habour" is not loaded (1 reference needs it); did you mean "harbour"?',
    ],
  },
  {
    title: 'the commons that are not loaded, once for all references to them',
    load: ['north'],
    break: ({ edit }) => edit('north/catalog.json', '"extends": ["commons"]', '"extends": []'),
    problems: [
      'data/north/briefs/desk-2024-06.json:161:13 links[0].to (from Stance:quist-on-mackerel to Stance:council-on-talks): "Stance:council-on-talks" is not in this catalog, and the commons are not loaded (4 references may need them); add their folder with --data, or list "commons" in "extends" of catalog.json',
    ],
  },
  {
    title: 'a catalog that is extended and not found, and nothing else of it',
    load: ['north'],
    async break({ edit }) {
      await edit('north/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "south"]');
      await edit('north/events.json', '"partOf": "quotas"', '"partOf": "south/quotas"');
    },
    problems: [
      'data/north/catalog.json:8:26 extends[1]: the catalog "south" was not found in data/south/; add its folder or its address with --data',
    ],
  },
  {
    title: 'a catalog that is named by its folder',
    load: ['north'],
    break: ({ edit }) => edit('north/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "../harbour"]'),
    problems: [
      'data/north/catalog.json:8:26 extends[1]: "../harbour" is not valid: a catalog is named by the "namespace" in its catalog.json, such as "white-house", not by its folder or address',
    ],
  },
  {
    title: 'a catalog that lists itself, or another one twice',
    load: ['north'],
    break: ({ edit }) =>
      edit('north/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "north", "commons"]'),
    problems: [
      'data/north/catalog.json:8:26 warning: extends[1]: "north" is this catalog itself; remove it here',
      'data/north/catalog.json:8:35 warning: extends[2]: "commons" is listed twice; remove it here',
    ],
  },
  {
    title: 'a catalog that is loaded but not listed, once for all references to it',
    load: ['north', 'harbour'],
    async break({ edit }) {
      await edit('north/events.json', '"partOf": "quotas"', '"partOf": "harbour/pilotage"');
      await edit(NORTH, '"object": "Issue:mackerel"', '"object": "Issue:harbour/pilotage"');
    },
    problems: [
      'data/north/events.json:44:17 warning: issue "mackerel", partOf: this refers to the catalog "harbour", which is not listed in "extends" of data/north/catalog.json; add it there',
    ],
  },
  {
    title: "a misspelt slug of the catalog's own",
    load: ['north'],
    break: ({ edit }) => edit('north/actors.json', '"partOf": "sound-body"', '"partOf": "sound-bodi"'),
    problems: [
      'data/north/actors.json:33:17 organization "body-office", partOf: "sound-bodi" is not an organization; did you mean "sound-body"?',
    ],
  },
  {
    title: 'a misspelt slug of the commons',
    load: ['harbour'],
    break: ({ edit }) => edit('harbour/events.json', '"partOf": "fish-quotas"', '"partOf": "fish-quota"'),
    problems: [
      'data/harbour/events.json:41:17 issue "pilotage", partOf: "fish-quota" is not an issue; did you mean "fish-quotas"?',
    ],
  },
  {
    title: 'a misspelt slug of the commons that the catalog has as well',
    load: ['harbour'],
    break: ({ edit }) => edit('harbour/events.json', '"partOf": "fish-quotas"', '"partOf": "commons/ferry-price"'),
    problems: [
      'data/harbour/events.json:41:17 issue "pilotage", partOf: "commons/ferry-price" is not an issue; did you mean "commons/ferry-prices"?',
    ],
  },
  {
    title: 'a slug of an extended catalog without its namespace',
    load: ['harbour'],
    async break({ edit }) {
      await edit('harbour/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "north"]');
      await edit('harbour/events.json', '"partOf": "fish-quotas"', '"partOf": "mackerel"');
    },
    problems: [
      'data/harbour/events.json:41:17 issue "pilotage", partOf: "mackerel" is not an issue; did you mean "north/mackerel"?',
    ],
  },
  {
    title: 'a slug of a catalog that is not extended, which is not suggested',
    load: ['harbour', 'north'],
    break: ({ edit }) => edit('harbour/events.json', '"partOf": "fish-quotas"', '"partOf": "mackerel"'),
    problems: [
      'data/harbour/events.json:41:17 issue "pilotage", partOf: "mackerel" is not an issue; the catalog "north" has one: if that is meant, write "north/mackerel" and list "north" in "extends" of data/harbour/catalog.json',
    ],
  },
  {
    title: 'an entry of another catalog that has another type',
    load: ['harbour', 'north'],
    break: ({ edit }) => edit(HARBOUR, '"event": "pilot-round-2024"', '"event": "north/mackerel"'),
    problems: [
      'data/harbour/events.json:17:5 warning: event "pilot-round-2024": no brief mentions this event',
      'data/harbour/briefs/watch-2024-07.json:121:16 mention "north/mackerel", event: "north/mackerel" is not an event; it is the slug of an issue',
    ],
  },
  {
    title: 'a country by its name where the commons are not loaded',
    load: ['north'],
    async break({ edit, write, path }) {
      await edit('north/catalog.json', '"extends": ["commons"]', '"extends": []');
      await rm(path('north/briefs'), { recursive: true });
      await write('north/events.json', '{}');
      await write(
        'north/actors.json',
        '{ "people": [{ "slug": "vold", "names": { "en": "V" }, "country": "norway" }] }',
      );
    },
    problems: [
      'data/north/actors.json:1:67 person "vold", country: "norway" is not a country; a country is written as its alpha-3 code: "NOR"',
    ],
  },
];

/** Rows, slugs and cycles in several catalogs. */
export const brokenRowsBetween: BrokenCatalogs[] = [
  {
    title: 'two folders with one namespace, without what is in both',
    load: ['north', 'north-copy'],
    async break({ path, edit }) {
      await cp(path('north'), path('north-copy'), { recursive: true });
      await edit('north-copy/events.json', '"Mackerel"', '"Herring"');
    },
    problems: [
      'data/north-copy/catalog.json:3:16 namespace: "north" is also the namespace of another folder, at data/north/catalog.json:3:16; load only one of them',
    ],
  },
  {
    title: 'two folders that are the commons',
    load: ['commons', 'commons-copy'],
    async break({ path, edit }) {
      await cp(path('commons'), path('commons-copy'), { recursive: true });
      await edit('commons-copy/events.json', '"Fish quotas"', '"Quotas"');
    },
    problems: [
      'data/commons-copy/catalog.json:1:1 namespace: there is none, so these are the commons, as in data/commons/catalog.json:1:1; give one of them a namespace, or load only one',
    ],
  },
  {
    title: 'a slug that is used twice in a catalog',
    load: ['north'],
    break: ({ edit }) => edit('north/events.json', '"slug": "mackerel"', '"slug": "quotas"'),
    problems: [
      'data/north/events.json:42:15 issue "quotas", slug: duplicate slug, used by another issue at data/north/events.json:37:15',
      'data/north/briefs/desk-2024-06.json:129:20 mention "talks-at-the-sound", issues[1].issue: "mackerel" is not an issue',
      'data/north/briefs/desk-2024-06.json:148:17 stance "quist-on-mackerel", object: "Issue:mackerel" is not an issue',
    ],
  },
  {
    title: 'one actor written in two ways in one list',
    load: ['north'],
    break: ({ edit }) => edit('north/briefs/notes-2025.json', '"coast-group"', '"coast-group", "commons/coast-group"'),
    problems: [
      'data/north/briefs/notes-2025.json:104:24 stance "on-quotas", holders[1]: "commons/coast-group" is listed twice',
    ],
  },
  {
    title: 'one event written in two ways in two mentions',
    load: ['harbour'],
    break: ({ edit }) => edit(HARBOUR, '"event": "pilot-round-2024"', '"event": "harbour/sound-talks"'),
    problems: [
      'data/harbour/events.json:17:5 warning: event "pilot-round-2024": no brief mentions this event',
      'data/harbour/briefs/watch-2024-07.json:121:16 mention "harbour/sound-talks", event: "harbour/sound-talks" is listed twice, first at 79:16',
    ],
  },
  {
    title: 'a cycle inside a catalog',
    load: ['north'],
    break: ({ edit }) =>
      edit(
        'north/events.json',
        '"title": "Talks at the Sound"',
        '"partOf": "north/second-round-2025", "title": "Talks"',
      ),
    problems: [
      'data/north/events.json:6:17 event "talks-at-the-sound", partOf: cycle: north/talks-at-the-sound → north/second-round-2025 → north/talks-at-the-sound',
    ],
  },
  {
    title: 'an order of events that sources of another catalog contradict',
    load: ['harbour', 'north'],
    async break({ edit }) {
      await edit(
        'harbour/events.json',
        '"slug": "pilot-round-2024",',
        '"slug": "pilot-round-2024", "corroborations": [{ "summary": "It was early.", "date": "2024-03", "source": { "publisher": "Gazette" } }],',
      );
      await edit(HARBOUR, '"title": "Rounds of 2024",', '"title": "Rounds of 2024", "since": "sound-talks",');
    },
    problems: [
      'data/harbour/briefs/watch-2024-07.json:151:9 warning: event set "rounds-2024", events[1]: "pilot-round-2024" is placed after "sound-talks", but sources outside the brief date it to 2024-03-31, before 2024-05-01',
    ],
  },
  {
    title: 'an event that no brief of any catalog mentions',
    load: ['harbour'],
    break: ({ edit }) =>
      edit('harbour/briefs/watch-2024-12.json', '"event": "port-strike-2023"', '"event": "sound-talks"'),
    problems: ['data/harbour/events.json:11:5 warning: event "port-strike-2023": no brief mentions this event'],
  },
];

/** Declarations that are ignored or noticed. */
export const declarations: BrokenCatalogs[] = [
  {
    title: 'the same as an entry of its own catalog',
    load: ['north'],
    break: ({ edit }) => edit('north/events.json', '"commons/fish-quotas"', '"commons/fish-quotas", "north/mackerel"'),
    problems: [
      'data/north/events.json:39:41 warning: issue "quotas", sameAs[1]: "north/mackerel" is ignored, because it is an entry of the same catalog; sameAs names those of others',
    ],
  },
  {
    title: 'two entries of one catalog',
    load: ['north'],
    break: ({ edit }) =>
      edit('north/events.json', '"slug": "mackerel"', '"slug": "mackerel", "sameAs": ["fish-quotas"]'),
    problems: [
      'data/north/events.json:39:18 warning: issue "quotas", sameAs[0]: "commons/fish-quotas" is ignored, because it would make "north/quotas" and "north/mackerel" one, which are two entries of one catalog',
    ],
  },
  {
    title: 'entries of two types',
    load: ['north'],
    break: ({ edit }) =>
      edit('north/actors.json', '"slug": "body-office"', '"slug": "body-office", "sameAs": ["coast-group"]'),
    problems: [
      'data/north/actors.json:28:41 warning: organization "body-office", sameAs[0]: "coast-group" is ignored, because "north/body-office" is an organization and "coast-group" is a grouping',
    ],
  },
  {
    title: 'a part and its whole',
    load: ['harbour'],
    break: ({ edit }) =>
      edit('harbour/events.json', '"slug": "pilotage"', '"slug": "pilotage", "sameAs": ["fish-quotas"]'),
    problems: [
      'data/harbour/events.json:39:38 warning: issue "pilotage", sameAs[0]: "fish-quotas" is ignored, because "harbour/pilotage" is a part of "fish-quotas"',
    ],
  },
  {
    title: 'a whole of another catalog that is a part of it',
    load: ['north', 'harbour'],
    async break({ edit }) {
      await edit('north/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "harbour"]');
      await edit('harbour/catalog.json', '"extends": ["commons"]', '"extends": ["commons", "north"]');
      await edit('harbour/events.json', '"partOf": "fish-quotas"', '"partOf": "north/mackerel"');
      await edit('north/events.json', '"partOf": "quotas"', '"partOf": "harbour/pilotage"');
    },
    problems: [
      'data/north/events.json:44:17 warning: issue "mackerel", partOf: "harbour/pilotage" is ignored, because "harbour/pilotage" is a part of "north/mackerel"',
    ],
  },
  {
    title: 'a slug of the commons that is not declared the same',
    load: ['harbour'],
    break: ({ edit }) => edit('harbour/events.json', '"commons/ferry-prices"', '"wikidata:Q900004"'),
    problems: [
      'data/harbour/events.json:34:15 warning: issue "ferry-prices", slug: the commons have this slug too; in this catalog it means "harbour/ferry-prices"; if they are the same, add "commons/ferry-prices" to its sameAs',
    ],
  },
  {
    title: 'a slug of the commons for an actor of another type',
    load: ['north'],
    break: ({ edit }) => edit('north/actors.json', '"slug": "body-office"', '"slug": "coast-group"'),
    problems: [
      'data/north/actors.json:28:15 warning: organization "coast-group", slug: the commons have this slug too; in this catalog it means "north/coast-group"',
      'data/north/briefs/desk-2024-11.json:59:20 mention "second-round-2025", participants[0].actor: "body-office" is not an actor',
    ],
  },
  {
    title: 'an entry that unites two others',
    load: ['north', 'harbour'],
    break: ({ edit }) =>
      edit('north/events.json', '"harbour/port-strike-2023"', '"harbour/port-strike-2023", "commons/quota-cut-2024"'),
    problems: [
      'data/north/events.json:32:17 warning: event "strike-2023", sameAs: only because of this entry are "harbour/port-strike-2023" and "quota-cut-2024" one; check that they are',
      'data/north/events.json:32:17 warning: event "strike-2023", sameAs: because of "sameAs", "north/strike-2023" is one with "quota-cut-2024", but their kinds are STATEMENT and DOMESTIC_POLICY; check that they are the same',
      'data/harbour/events.json:11:5 warning: event "port-strike-2023": because of "sameAs", "harbour/port-strike-2023" is one with "quota-cut-2024", but their kinds are DEMAND and DOMESTIC_POLICY; check that they are the same',
    ],
  },
  {
    title: 'an external id of entries of two types',
    load: ['north'],
    break: ({ edit }) =>
      edit('north/events.json', '"slug": "mackerel"', '"slug": "mackerel", "sameAs": ["wikidata:Q900001"]'),
    problems: [
      'data/north/events.json:42:38 warning: issue "mackerel", sameAs[0]: "wikidata:Q900001" is also an id of "sound-council", which is of another type, so they are not united',
    ],
  },
  {
    title: 'more aliases than an entry may have, which are cut',
    load: ['north'],
    break: ({ edit }) => edit('north/actors.json', '"The Body"', numbered(50)),
    problems: [
      'data/north/actors.json:24:18 warning: organization "sound-body", aliases: the entries of "sound-council" have more than 50 aliases together; 2 of them are left out',
    ],
  },
  {
    title: 'more aliases of a country than it may have',
    load: ['north'],
    break: ({ edit }) => edit('north/actors.json', '"Noreg", "Norge"', numbered(50)),
    problems: [
      'data/north/actors.json:6:18 warning: country "NOR", aliases: the additions to NOR have more than 50 aliases together; 1 of them is left out',
    ],
  },
  {
    title: 'more ignored declarations than are listed',
    load: ['north'],
    async break({ read, write }) {
      const { events, issues } = JSON.parse(await read('north/events.json'));
      const parts = Array.from({ length: 102 }, (_, index) => ({
        slug: `part-${100 + index}`,
        title: 'A part',
        sameAs: ['north/quotas'],
      }));
      const rows = [...issues, ...parts].map((issue) => JSON.stringify(issue));
      await write('north/events.json', `{ "events": ${JSON.stringify(events)}, "issues": [\n${rows.join(',\n')}] }`);
    },
    problems: [
      'data/north/catalog.json: warning: 2 more declarations are ignored',
      ...Array.from(
        { length: 100 },
        (_, index) =>
          `data/north/events.json:${index + 5}:47 warning: issue "part-${100 + index}", sameAs[0]: "north/quotas" is ignored, because it is an entry of the same catalog; sameAs names those of others`,
      ),
    ],
  },
  {
    title: 'a catalog that does not say which it is, without what depends on it',
    load: ['north', 'harbour'],
    async break({ edit }) {
      await edit('harbour/catalog.json', '"namespace": "harbour"', '"namespace": 7');
      await edit('north/events.json', '"partOf": "quotas"', '"partOf": "harbour/pilotage"');
    },
    problems: ['data/harbour/catalog.json:3:16 namespace: expected text, got the number 7'],
  },
];

const numbered = (length: number): string => Array.from({ length }, (_, index) => `"Name ${index}"`).join(', ');
