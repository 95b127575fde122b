import { formatName } from '../../model/identity/name.ts';
import type { Names } from '../../model/identity/names.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { createBriefSource, createOutcomesSource } from './brief-source.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type BriefRows, derivedFrom, type KnownRows } from './known-rows.ts';

/**
 * The rows that briefs state, and those that the outcomes of catalogs state, by collection. References of files that were derived
 * before are looked up again unless names mean what they meant: then only those of the briefs that have `changed`.
 */
export function* deriveBriefs(
  catalogs: readonly CatalogData[],
  names: Names,
  { briefs }: KnownRows,
  changed: ReadonlySet<unknown> | null,
): Steps<{ stated: ReadonlyMap<unknown, readonly unknown[]>; derived: string[] }> {
  const stated = new Map<unknown, unknown[]>(derivedFrom('BRIEFS').map(({ collection }) => [collection, []]));
  const derived: string[] = [];
  const mayDiffer = (record: object) => changed === null || changed.has(record);
  const add = ({ rows: made }: BriefRows) => {
    for (const [collection, rows] of made) {
      const list = stated.get(collection) as unknown[];
      for (const row of rows) list.push(row);
    }
  };
  for (const catalog of catalogs) {
    for (const record of catalog.briefs) {
      // Of equal copies in several folders, one is read.
      const name = formatName({ namespace: catalog.catalog.namespace, slug: record.slug });
      if (names.catalogOf('Brief', name) !== catalog.catalog.key) continue;
      const text = findText(catalogs, catalog, record.slug);
      let made = briefs.get(record);
      if (!made || !holds(made, catalog, text, mayDiffer(record) ? names : null)) {
        made = yield* deriveBrief(catalog, record, text, names);
        briefs.set(record, made);
        derived.push(record.slug);
      }
      add(made);
      yield;
    }
    const { outcomes } = catalog;
    if (!outcomes) continue;
    let made = briefs.get(outcomes);
    if (!made || !holds(made, catalog, undefined, mayDiffer(outcomes) ? names : null)) {
      made = yield* deriveOutcomes(catalog, outcomes, names);
      briefs.set(outcomes, made);
    }
    add(made);
    yield;
  }
  return { stated, derived };
}

const holds = (
  { catalog: key, text, lookUps }: BriefRows,
  catalog: CatalogData,
  textNow: string | undefined,
  names: Names | null,
): boolean =>
  key === catalog.catalog.key &&
  text === textNow &&
  (names === null ||
    lookUps.every(({ types, ref, found, said }) => {
      const now = names.lookUp(catalog.catalog.namespace, types, ref);
      return now.found?.id === found.id && now.found.type === found.type && now.said === said;
    }));

/** The text of a brief, which another copy of the brief may have. */
const findText = (
  catalogs: readonly CatalogData[],
  { catalog, texts }: CatalogData,
  slug: string,
): string | undefined =>
  texts.get(slug) ??
  catalogs.find((other) => other.catalog.namespace === catalog.namespace && other.texts.has(slug))?.texts.get(slug);

function* deriveBrief(
  catalog: CatalogData,
  record: BriefFile,
  text: string | undefined,
  names: Names,
): Steps<BriefRows> {
  const { source, lookUps } = createBriefSource(catalog, record, text, names);
  const rows = new Map<unknown, readonly unknown[]>();
  for (const { collection, derive } of derivedFrom('BRIEFS')) {
    const made = derive.rows(source);
    yield* forEachInSteps(made, deepFreeze);
    rows.set(collection, made);
    yield;
  }
  return { catalog: source.catalog, text: source.text, lookUps, rows };
}

function* deriveOutcomes(catalog: CatalogData, record: OutcomesFile, names: Names): Steps<BriefRows> {
  const { source, lookUps } = createOutcomesSource(catalog, record, names);
  const rows = new Map<unknown, readonly unknown[]>();
  for (const { collection, derive } of derivedFrom('BRIEFS')) {
    if (!derive.ofOutcomes) continue;
    const made = derive.ofOutcomes(source);
    yield* forEachInSteps(made, deepFreeze);
    rows.set(collection, made);
  }
  return { catalog: source.catalog, text: undefined, lookUps, rows };
}
