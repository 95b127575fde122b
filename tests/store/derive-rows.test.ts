import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { noKnownRows } from '../../src/store/derive/known-rows.ts';
import { MemorySnapshot, toCatalogData } from '../../src/store/memory-snapshot.ts';
import { generateFullDataSet } from '../support/full-data.ts';
import { generateDataSet } from '../support/generated-data.ts';
import { runs } from '../support/runs.ts';

const NAMES = Object.keys(collections) as CollectionName[];

const catalogOf = toCatalogData;

/** All rows by collection, in the order of their ids. */
const rowsOf = (catalog: CatalogData, known = noKnownRows()) => {
  const { rowsOf: find, derived } = runAtOnce(deriveRows([catalog], known));
  const idOf = (name: CollectionName, row: unknown) => collectionOf(name).id(row);
  const rows = Object.fromEntries(
    NAMES.map((name) => [name, [...find(name)].sort((a, b) => (idOf(name, a) < idOf(name, b) ? -1 : 1))]),
  );
  return { rows, derived };
};

describe('rows that were derived before', () => {
  const catalog = catalogOf(generateDataSet(300, 100));
  const retitled = (brief: BriefFile): BriefFile => ({ ...brief, title: `${brief.title}, revised` });

  test('of two changed briefs of a hundred are derived again, and no others', () => {
    const known = noKnownRows();
    expect(rowsOf(catalog, known).derived).toHaveLength(100);
    const changed = {
      ...catalog,
      briefs: catalog.briefs.map((brief, at) => (at === 7 || at === 93 ? retitled(brief) : brief)),
    };
    const again = rowsOf(changed, known);
    expect(again.derived).toEqual(['brief-7', 'brief-93']);
    expect(again.rows).toEqual(rowsOf(changed).rows);
    expect(rowsOf(changed, known).derived).toEqual([]);
  });

  test('are the same objects unless they differ', () => {
    const known = noKnownRows();
    const before = rowsOf(catalog, known).rows;
    const [first, ...others] = catalog.briefs as [BriefFile, ...BriefFile[]];
    const silent = { ...first, mentions: first.mentions.slice(1), motives: [] };
    const after = rowsOf({ ...catalog, briefs: [silent, ...others] }, known).rows;
    const newIn = (name: string) => {
      const old = new Set(before[name]);
      return after[name]?.filter((row) => !old.has(row)).map((row) => collectionOf(name as CollectionName).id(row));
    };
    expect(newIn('Event')).toEqual([first.mentions[0]?.event]);
    expect(newIn('Motive')).toEqual([]);
    expect(newIn('Mention')).toEqual([]);
  });

  test('of briefs are kept when an event moves, and take its new place over', () => {
    const full = catalogOf(generateFullDataSet());
    const known = noKnownRows();
    rowsOf(full, known);
    const moved = {
      ...full,
      events: {
        ...full.events,
        events: full.events.events.map((event, at) => (at === 0 ? { ...event, order: 99 } : event)),
      },
    };
    const after = rowsOf(moved, known);
    expect(after.derived).toEqual([]);
    expect(after.rows).toEqual(rowsOf(moved).rows);
  });
});

test('after any changes, the rows are those that are derived from nothing', () => {
  const original = catalogOf(generateDataSet(60, 12));
  const change = fc.record({
    brief: fc.nat({ max: 11 }),
    kind: fc.constantFrom('remove', 'title', 'mentions', 'date', 'text', 'event'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (loads) => {
      const known = noKnownRows();
      rowsOf(original, known);
      let catalog = original;
      for (const changes of loads) {
        for (const { brief, kind } of changes) catalog = apply(catalog, brief, kind);
        expect(rowsOf(catalog, known).rows).toEqual(rowsOf(catalog).rows);
      }
    }),
    { numRuns: runs(40) },
  );
});

const apply = (catalog: CatalogData, at: number, kind: string): CatalogData => {
  const brief = catalog.briefs[at];
  if (!brief) return catalog;
  const replace = (by: BriefFile): CatalogData => ({ ...catalog, briefs: catalog.briefs.with(at, by) });
  switch (kind) {
    case 'remove':
      return { ...catalog, briefs: catalog.briefs.toSpliced(at, 1) };
    case 'title':
      return replace({ ...brief, title: `${brief.title}!` });
    case 'mentions':
      return replace({ ...brief, mentions: brief.mentions.slice(1), motives: [] });
    case 'date':
      return replace({ ...brief, published: { ...brief.published, edtf: '2020-01-01' } });
    case 'text':
      return { ...catalog, texts: new Map([[brief.slug, 'ten points.']]) };
    default: {
      const { events } = catalog.events;
      const renamed = events.map((event, index) =>
        index === at ? { ...event, title: `${event.title}!`, order: 7 } : event,
      );
      return { ...catalog, events: { ...catalog.events, events: renamed } };
    }
  }
};

test('the revision and the rows do not depend on the order of catalogs and files', () => {
  const catalog = catalogOf(generateDataSet(60, 12));
  const half = (from: number, to: number, key: string): CatalogData => ({
    ...catalog,
    catalog: { ...catalog.catalog, key },
    briefs: catalog.briefs.slice(from, to),
    ...(from > 0 && {
      actors: { countries: [], organizations: [], people: [], groupings: [] },
      events: { events: [], issues: [], instruments: [] },
    }),
  });
  const halves = [half(0, 6, 'a'), half(6, 12, 'b')];
  const forward = MemorySnapshot.of(halves);
  const backward = MemorySnapshot.of(halves.toReversed());
  expect(backward.revision).toBe(forward.revision);
  const first = { where: [], order: 'DATE' as const, descending: false, take: 100, from: 'START' as const };
  expect(backward.page('Event', first)).toEqual(forward.page('Event', first));
});
