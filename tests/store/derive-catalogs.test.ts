import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import { BRIEF_FORMAT } from '../../src/model/file-formats.ts';
import { findReferences } from '../../src/model/find-references.ts';
import { identify } from '../../src/model/identity/identify.ts';
import type { Names } from '../../src/model/identity/names.ts';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { type KnownRows, noKnownRows } from '../../src/store/derive/known-rows.ts';
import { hashCatalogs } from '../../src/store/revision.ts';
import { anyPublished } from '../support/any-published.ts';
import { mapDeclarations } from '../support/declarations.ts';
import { runs } from '../support/runs.ts';
import { loadCatalogs, WHOLE } from '../support/three-catalogs.ts';

/** Files of several catalogs change, also what their registers declare: what is derived is as if it were derived from nothing. */

const NAMES = Object.keys(collections) as CollectionName[];

const derive = (data: readonly CatalogData[], known: KnownRows) => {
  const { rowsOf, derived } = runAtOnce(deriveRows(data, known));
  const sortedRows = (name: CollectionName) => {
    const { id } = collectionOf(name);
    return [...rowsOf(name)].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  };
  const rows = Object.fromEntries(NAMES.map((name) => [name, sortedRows(name)]));
  return { derived, rows, revision: hashCatalogs(data, known.hashes) };
};

/** One edit of one file. Numbers choose the catalog, the brief or entry, and what is written. */
interface Edit {
  kind: keyof typeof EDITS;
  catalog: number;
  item: number;
  value: number;
}

const replace = (
  data: readonly CatalogData[],
  at: number,
  edit: (catalog: CatalogData) => CatalogData,
): CatalogData[] => data.map((catalog, index) => (index === at % data.length ? edit(catalog) : catalog));

const editBrief =
  (edit: (brief: BriefFile, value: number) => BriefFile[]) =>
  (data: readonly CatalogData[], { catalog, item, value }: Edit) =>
    replace(data, catalog, ({ briefs, ...rest }) => ({
      ...rest,
      briefs: briefs.flatMap((brief, index) => (index === item % briefs.length ? edit(brief, value) : [brief])),
    }));

const TARGETS = [
  'commons/alpha',
  'aa/alpha',
  'bb/bravo',
  'cc/charlie',
  'dd/alpha',
  'zz/never',
  'wikidata:Q1',
  'wikidata:Q2',
];

const EDITS = {
  removeBrief: editBrief(() => []),
  retitleBrief: editBrief((brief, value) => [{ ...brief, title: `Title ${value}` }]),
  publishLater: editBrief((brief, value) => [
    { ...brief, published: { ...brief.published, edtf: `20${20 + (value % 9)}` } },
  ]),
  dropMention: editBrief((brief) => [{ ...brief, mentions: brief.mentions.slice(1) }]),
  copyBrief: editBrief((brief, value) => [
    brief,
    {
      ...brief,
      slug: `copy-${value}-${brief.slug}`,
      motives: [],
      stances: [],
      forecasts: [],
      recommendations: [],
      relations: [],
      links: [],
    },
  ]),
  retitleEvent: (data: readonly CatalogData[], { catalog, item, value }: Edit) =>
    replace(data, catalog, ({ events, ...rest }) => ({
      ...rest,
      events: {
        ...events,
        events: events.events.map((event, index) =>
          index === item % events.events.length ? { ...event, title: `Title ${value}`, order: value } : event,
        ),
      },
    })),
  addAlias: (data: readonly CatalogData[], { catalog, item, value }: Edit) =>
    replace(data, catalog, ({ actors, ...rest }) => ({
      ...rest,
      actors: {
        ...actors,
        countries: [{ code: 'NOR', aliases: [`Alias ${value}`] }],
        people: actors.people.map((person, index) =>
          index === item % actors.people.length ? { ...person, aliases: [`Alias ${value}`] } : person,
        ),
      },
    })),
  /**
   * Also an entry with the slug of one of the commons, which briefs of this catalog named by it: then they mean another event, or
   * another entry of the same one.
   */
  addEvent: (data: readonly CatalogData[], { catalog, item, value }: Edit) =>
    replace(data, catalog, ({ events, ...rest }) => {
      const slug = ['alpha', 'bravo', 'charlie', 'delta'][item % 4] as string;
      if (events.events.some((event) => event.slug === slug)) return { events, ...rest };
      const sameAs = value % 2 === 0 ? [`commons/${slug}`] : [];
      const added = { slug, title: 'Added', kind: 'FORUM' as const, order: value, corroborations: [], sameAs };
      return { ...rest, events: { ...events, events: [...events.events, added] } };
    }),
  declare: (data: readonly CatalogData[], { catalog, item, value }: Edit) => {
    let count = 0;
    return mapDeclarations(data, (sameAs) =>
      count++ === catalog * 7 + item ? [TARGETS[value % TARGETS.length] as string] : sameAs,
    );
  },
  undeclare: (data: readonly CatalogData[], { catalog, item }: Edit) => {
    let count = 0;
    return mapDeclarations(data, (sameAs) => (count++ === catalog * 7 + item && sameAs ? [] : sameAs));
  },
};

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as Edit['kind'][])),
  catalog: fc.nat({ max: 4 }),
  item: fc.nat({ max: 6 }),
  value: fc.nat({ max: 8 }),
});

/** What the references of a brief stand for. */
const readReferences = (brief: BriefFile, namespace: string | null, names: Names): string =>
  JSON.stringify(
    findReferences(BRIEF_FORMAT.jsonSchema, brief).map(({ targets, type, id }) =>
      targets === 'citation' ? null : names.lookUp(namespace, type ? [type] : targets, id),
    ),
  );

/** The briefs that are new or changed, or name something that is another than before. */
const findChanged = (before: readonly CatalogData[], after: readonly CatalogData[]): string[] => {
  const [old, now] = [identify(before), identify(after)];
  const known = new Set(before.flatMap(({ briefs }) => briefs));
  return after.flatMap(({ catalog: { namespace }, briefs }) =>
    briefs
      .filter(
        (brief) => !known.has(brief) || readReferences(brief, namespace, old) !== readReferences(brief, namespace, now),
      )
      .map(({ slug }) => slug),
  );
};

test('after two files change, all is as derived from nothing, and only briefs that changed or name what did are derived', () => {
  const loads = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyPublished, loads, (original, edits) => {
      const known = noKnownRows();
      let data = original;
      derive(data, known);
      for (const load of edits) {
        const changed = load.reduce((files, edit) => EDITS[edit.kind](files, edit), data);
        const { derived, ...result } = derive(changed, known);
        const { derived: all, ...fromNothing } = derive(changed, noKnownRows());
        expect(result).toEqual(fromNothing);
        expect(derived).toEqual(findChanged(data, changed));
        expect(all).toHaveLength(changed.reduce((sum, { briefs }) => sum + briefs.length, 0));
        data = changed;
      }
    }),
    { numRuns: runs(40) },
  );
});

test('a brief is derived again if it means another entry of the same event', async () => {
  const data = await loadCatalogs(WHOLE);
  const known = noKnownRows();
  derive(data, known);
  // The brief of the north names an event of the commons by its slug.
  const own = {
    slug: 'quota-cut-2024',
    title: 'A lower quota',
    kind: 'DOMESTIC_POLICY' as const,
    order: 1,
    corroborations: [],
  };
  const changed = data.map((catalog) =>
    catalog.catalog.key === 'north'
      ? {
          ...catalog,
          events: { ...catalog.events, events: [...catalog.events.events, { ...own, sameAs: ['quota-cut-2024'] }] },
        }
      : catalog,
  );
  const { derived, rows } = derive(changed, known);
  expect(derived).toEqual(['notes-2025']);
  expect(rows).toEqual(derive(changed, noKnownRows()).rows);
});
