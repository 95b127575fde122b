import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IgnoredDeclaration } from '../../../src/model/identity/declarations.ts';
import { type Entry, entriesOf, type NamedCatalog, scopeOf } from '../../../src/model/identity/entry.ts';
import { identify, type NameIndex } from '../../../src/model/identity/identify.ts';
import { REGISTER_TYPES } from '../../../src/model/node-types.ts';
import { runs } from '../../support/runs.ts';
import { anyCatalogs, soundCatalogs } from './any-catalogs.ts';
import { describeIgnored, summarize } from './catalogs.ts';
import { findNaively } from './naive.ts';

const check = (catalogs: fc.Arbitrary<NamedCatalog[]>, property: (catalogs: NamedCatalog[]) => void) =>
  fc.assert(fc.property(catalogs, property), { numRuns: runs(200) });

const clustersOf = (names: NameIndex) => REGISTER_TYPES.flatMap((type) => [...names.clustersOf(type)]);

test('the order of catalogs, entries and lists does not matter', () => {
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const everythingShuffled = (catalogs: readonly NamedCatalog[]) =>
    shuffled(catalogs).chain((list) => fc.tuple(...list.map(catalogShuffled)));
  const catalogShuffled = ({ actors, events, ...rest }: NamedCatalog) =>
    fc
      .record({
        actors: fc.record({
          organizations: listShuffled(actors.organizations),
          people: listShuffled(actors.people),
          groupings: listShuffled(actors.groupings),
        }),
        events: fc.record({
          events: listShuffled(events.events),
          issues: listShuffled(events.issues),
          instruments: listShuffled(events.instruments),
        }),
      })
      .map((lists) => ({ ...rest, ...lists }));
  const listShuffled = <Row extends { sameAs?: string[] | undefined }>(rows: readonly Row[]) =>
    shuffled(rows).chain((list) =>
      fc.tuple(...list.map((row) => shuffled(row.sameAs ?? []).map((sameAs) => ({ ...row, sameAs })))),
    );
  const summary = (catalogs: readonly NamedCatalog[]) => {
    const names = identify(catalogs);
    return { ...summarize(names), conflicts: names.conflicts.map(({ name }) => name).sort() };
  };
  fc.assert(
    fc.property(
      anyCatalogs.chain((catalogs) => fc.tuple(fc.constant(catalogs), everythingShuffled(catalogs))),
      ([catalogs, other]) => {
        expect(summary(other)).toEqual(summary(catalogs));
      },
    ),
    { numRuns: runs(200) },
  );
});

test('a cluster has one type, one entry of a namespace at most, and is in no cycle of partOf', () => {
  check(anyCatalogs, (catalogs) => {
    const clusters = clustersOf(identify(catalogs));
    const partOf = new Map<string, Set<string>>();
    for (const { ref, names, entries } of clusters) {
      expect(new Set([ref.type, ...entries.map(({ type }) => type)])).toEqual(new Set([ref.type]));
      const namespaces = names.map((name) => name.split('/').at(-2) ?? '');
      expect(new Set(namespaces).size).toBe(namespaces.length);
      const wholes = entries.flatMap((entry) => (entry.partOf === null ? [] : [`${ref.type} ${entry.partOf}`]));
      partOf.set(`${ref.type} ${ref.id}`, new Set(wholes));
    }
    for (const start of partOf.keys()) {
      const above = new Set(partOf.get(start));
      for (const at of above) for (const next of partOf.get(at) ?? []) above.add(next);
      expect(above.has(start)).toBe(false);
    }
  });
});

test('each entry is in one cluster, and is found by each of its names', () => {
  check(anyCatalogs, (catalogs) => {
    const names = identify(catalogs);
    const keyOf = ({ type, name }: Entry) => `${scopeOf(type)} ${name}`;
    const given = new Set(catalogs.flatMap((catalog) => [...entriesOf(catalog)].map(keyOf)));
    const found = clustersOf(names).flatMap(({ entries }) => entries.map(keyOf));
    expect(found.toSorted()).toEqual([...given].sort());
    for (const cluster of clustersOf(names)) {
      const { type, id } = cluster.ref;
      expect(cluster.names[0]).toBe(id);
      for (const { name } of cluster.entries) expect(cluster.names).toContain(name);
      for (const name of cluster.names) {
        expect(names.canonical(type, name)).toBe(id);
        expect(names.resolve(null, [type], name)).toBe(cluster.ref);
        expect(names.clusterOf(type, name)).toBe(cluster);
      }
    }
  });
});

test('without a declaration that is ignored, all else is the same', () => {
  check(soundCatalogs, (catalogs) => {
    const names = identify(catalogs);
    const [first, ...others] = names.ignored.list;
    if (!first) return;
    const after = identify(catalogs.map((catalog) => withoutDeclaration(catalog, first)));
    expect(summarize(after).clusters).toEqual(summarize(names).clusters);
    expect(after.ignored.list.map(describeIgnored)).toEqual(others.map(describeIgnored));
  });
});

/** The catalog without a declaration, in both spellings of a name of the commons or a URL. */
const withoutDeclaration = (catalog: NamedCatalog, { entry, field, text }: IgnoredDeclaration): NamedCatalog => {
  const spell = (target: string) => target.replace(/^commons\//, '').replace(/\/$/, '');
  const edit = <Row extends { sameAs?: string[] | undefined }>(row: Row): Row => {
    if ((row as unknown) !== entry.record) return row;
    if (field === 'partOf') return { ...row, partOf: undefined };
    return { ...row, sameAs: row.sameAs?.filter((target) => spell(target) !== spell(text)) };
  };
  const { actors, events } = catalog;
  return {
    ...catalog,
    actors: {
      organizations: actors.organizations.map(edit),
      people: actors.people.map(edit),
      groupings: actors.groupings.map(edit),
    },
    events: {
      events: events.events.map(edit),
      issues: events.issues.map(edit),
      instruments: events.instruments.map(edit),
    },
  };
};

test('the result is that of a plain implementation of the rules', () => {
  check(soundCatalogs, (catalogs) => {
    const { clusters, ignored } = summarize(identify(catalogs));
    const reasons = ignored.map((line) => line.replace(/ \(.*\)$/, ''));
    expect({ clusters, ignored: reasons }).toEqual(findNaively(catalogs));
  });
});
