import { formatName } from '../../model/identity/name.ts';
import type { Names } from '../../model/identity/names.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { createBriefSource, createOutcomesSource, findText } from './brief-source.ts';
import { deepFreeze } from './deep-freeze.ts';
import { derivedFrom } from './derived-collections.ts';
import type { BriefRows, KnownRows } from './known-rows.ts';
import type { BriefChange, LastDerivation } from './last-derivation.ts';

/** How many rows are derived between two yields. What they allocate decides how much of a garbage collection falls into a step. */
const ROWS_PER_STEP = 10;

/**
 * Derives the rows that briefs state, and those that the outcomes of catalogs state: if `changes` is given, of these briefs, else of
 * all. References of files that were derived before are looked up again unless names mean what they meant. Returns the slugs of the
 * briefs that were derived.
 */
export function* deriveBriefs(
  catalogs: readonly CatalogData[],
  names: Names,
  changes: readonly BriefChange[] | null,
  stated: LastDerivation['stated'],
  { briefs }: KnownRows,
): Steps<string[]> {
  const derived: string[] = [];
  const put = function* (key: string, made: BriefRows | null): Steps<void> {
    // What is equal to the last rows is kept as these.
    for (const [collection, parts] of stated) {
      const rows = parts.set(key, made?.rows.get(collection) ?? []);
      if (made?.rows.has(collection)) made.rows.set(collection, rows);
      yield;
    }
  };
  const putBrief = function* (catalog: CatalogData, record: BriefFile, key: string): Steps<void> {
    const text = findText(catalogs, catalog, record.slug);
    let made = briefs.get(record);
    if (!made || !holds(made, catalog, text, names)) {
      made = yield* deriveBrief(catalog, record, text, names);
      briefs.set(record, made);
      derived.push(record.slug);
    }
    yield* put(key, made);
  };
  const keyOf = ({ catalog: { namespace } }: CatalogData, { slug }: BriefFile) => formatName({ namespace, slug });
  if (changes) {
    for (const { catalog, before, after } of changes) {
      if (after) yield* putBrief(catalog, after, keyOf(catalog, after));
      else if (before) yield* put(keyOf(catalog, before), null);
    }
    return derived;
  }
  const keys = new Set<string>();
  for (const catalog of catalogs) {
    const { key: catalogKey } = catalog.catalog;
    for (const record of catalog.briefs) {
      const key = keyOf(catalog, record);
      // Of equal copies in several folders, one is read.
      if (names.catalogOf('Brief', key) !== catalogKey) continue;
      keys.add(key);
      yield* putBrief(catalog, record, key);
    }
    const { outcomes } = catalog;
    if (!outcomes) continue;
    let made = briefs.get(outcomes);
    if (!made || !holds(made, catalog, undefined, names)) {
      made = yield* deriveOutcomes(catalog, outcomes, names);
      briefs.set(outcomes, made);
    }
    // No slug has a space.
    const key = `outcomes of ${catalogKey}`;
    keys.add(key);
    yield* put(key, made);
  }
  for (const parts of stated.values()) parts.retain(keys);
  return derived;
}

const holds = (
  { catalog: key, text, lookUps }: BriefRows,
  catalog: CatalogData,
  textNow: string | undefined,
  names: Names,
): boolean =>
  key === catalog.catalog.key &&
  text === textNow &&
  lookUps.every(({ types, ref, found, said }) => {
    const now = names.lookUp(catalog.catalog.namespace, types, ref);
    return now.found?.id === found.id && now.found.type === found.type && now.said === said;
  });

function* deriveBrief(
  catalog: CatalogData,
  record: BriefFile,
  text: string | undefined,
  names: Names,
): Steps<BriefRows> {
  const { source, lookUps } = createBriefSource(catalog, record, text, names);
  const rows = new Map<unknown, readonly unknown[]>();
  for (const { collection, derive } of derivedFrom('BRIEFS')) {
    const made: unknown[] = [];
    yield* forEachInSteps(derive.rows(source), (row) => made.push(deepFreeze(row)), ROWS_PER_STEP);
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
    yield* forEachInSteps(made, deepFreeze, ROWS_PER_STEP);
    rows.set(collection, made);
  }
  return { catalog: source.catalog, text: undefined, lookUps, rows };
}
