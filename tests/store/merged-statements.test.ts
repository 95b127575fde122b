import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections, type RowOf } from '../../src/model/collections.ts';
import { type Entry, entriesOf, isRegisterEntry } from '../../src/model/identity/entry.ts';
import { identify, type NameIndex } from '../../src/model/identity/identify.ts';
import { canonicalJson } from '../../src/model/json.ts';
import { ACTOR_TYPES, type NodeType, REGISTER_TYPES } from '../../src/model/node-types.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { type NodeRefText, parseNodeRef } from '../../src/model/refs.ts';
import { compareKeys } from '../../src/model/rows/sort-key.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { hashCatalogs } from '../../src/store/revision.ts';
import { anyPublished } from '../support/any-published.ts';
import { withoutDeclarations } from '../support/declarations.ts';
import { runs } from '../support/runs.ts';

/** Whatever is declared the same as what, each catalog says in the merged data what it says alone. */

const NAMES = Object.keys(collections) as CollectionName[];
/** The collections whose rows are what single briefs state. */
const STATED = NAMES.filter((name) => collections[name].derive.from === 'BRIEFS');

interface Rows {
  rowsOf<Name extends CollectionName>(name: Name): readonly RowOf<Name>[];
}

const derive = (data: readonly CatalogData[]): Rows => ({ rowsOf: deriveRows(data) }) as Rows;

/** What single briefs state, one text for each row; by the ids of these names. */
const statementsIn = (rows: Rows, names: NameIndex): string[] =>
  STATED.flatMap((name) => {
    const taken = TAKEN_OVER[name] ?? [];
    return rows.rowsOf(name).map((row) => {
      const statement = Object.fromEntries(Object.entries(row).filter(([key]) => !taken.includes(key)));
      return `${name} ${canonicalJson(withIds(statement, names))}`;
    });
  }).sort();

/** The types of ids that rows hold as plain text, by the name of the field. */
const IDS: Record<string, readonly NodeType[]> = {
  event: ['Event'],
  events: ['Event'],
  since: ['Event'],
  issue: ['Issue'],
  issues: ['Issue'],
  actors: ACTOR_TYPES,
  publishers: ['Organization'],
  instrument: ['Instrument'],
  organization: ['Organization'],
  authors: ['Person'],
  grouping: ['Grouping'],
  involved: ACTOR_TYPES,
};

/** Fields of rows that are not the statement: the word of registers and of all briefs, or of a mention of the same event. */
const TAKEN_OVER: Partial<Record<CollectionName, readonly string[]>> = {
  Mention: ['kind', 'eventKey', 'dateKey'],
  Evidence: ['date', 'modality', 'nodeSortKey'],
  Forecast: ['outcome', 'outcomeTexts'],
  Recommendation: ['outcome', 'outcomeTexts'],
  Outcome: ['briefs', 'publishers', 'authors', 'catalogs'],
  // Whether a holder is an author depends on who is the same.
  Stance: ['isOwn'],
};

/** A value with the canonical ids in place of others; entities that are one are listed once. */
const withIds = (value: unknown, names: NameIndex, types: readonly NodeType[] = []): unknown => {
  const canonical = (id: string) => types.map((type) => names.canonical(type, id)).find((found) => found) ?? id;
  if (typeof value === 'string') return canonical(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => withIds(item, names, types));
    return [...new Map(items.map((item) => [canonicalJson(item), item])).values()];
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && 'id' in value && Object.keys(value).length === 2)
    return { type: value.type, id: names.canonical(value.type as NodeType, String(value.id)) };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'answers' || key === 'topics' ? withNodeIds(part, names) : withIds(part, names, IDS[key]),
    ]),
  );
};

const withNodeIds = (refs: readonly NodeRefText[], names: NameIndex): string[] => [
  ...new Set(
    refs.map((ref) => {
      const { type, id } = parseNodeRef(ref);
      return `${type}:${names.canonical(type, id)}`;
    }),
  ),
];

/** The catalog with its briefs, beside the bare registers of the others: as if it were loaded alone. */
const alone = (data: readonly CatalogData[], key: string): CatalogData[] =>
  withoutDeclarations(data.map((catalog) => (catalog.catalog.key === key ? catalog : { ...catalog, briefs: [] })));

const check = (property: (data: CatalogData[], rows: Rows, names: NameIndex) => void) =>
  fc.assert(
    fc.property(anyPublished, (data) => property(data, derive(data), identify(data))),
    { numRuns: runs(40) },
  );

test('the statements of all briefs are those of each catalog alone, by the ids of now', () => {
  check((data, rows, names) => {
    const each = data.flatMap(({ catalog }) => statementsIn(derive(alone(data, catalog.key)), names));
    expect(statementsIn(rows, names)).toEqual(each.sort());
  });
});

const sorted = (values: Iterable<string | null | undefined>): string[] =>
  [...new Set(values)].filter((value) => typeof value === 'string').sort();

/** What an entity says of itself, in lists: of an actor and of what has a title. */
const wordsOf = (row: object): Record<string, string[]> => {
  const { names = {}, aliases = [], titles, curatorRefs = [], corroborations = [] } = row as EntityWords;
  return {
    // The names of an event or an instrument are those that briefs use.
    called: sorted([...(titles ?? Object.values(names)), ...aliases]),
    curatorRefs: sorted(curatorRefs),
    corroborations: sorted(corroborations.map(canonicalJson)),
  };
};

interface EntityWords {
  names?: Record<string, string>;
  aliases?: string[];
  titles?: string[];
  curatorRefs?: string[];
  corroborations?: object[];
}

/** The same, of the records of its entries. */
const wordsOfEntries = (entries: readonly Entry[]): Record<string, string[]> => {
  const records = entries.map(({ record }) => record as EntityWords & { title?: string; curatorRef?: string });
  return {
    called: sorted(
      records.flatMap(({ names = {}, aliases = [], title }) => [...Object.values(names), ...aliases, title]),
    ),
    curatorRefs: sorted(records.map(({ curatorRef }) => curatorRef)),
    corroborations: sorted(records.flatMap(({ corroborations = [] }) => corroborations.map(canonicalJson))),
  };
};

test('each entry of each catalog is in one entity, which says all that its entries say and no more', () => {
  check((data, rows, names) => {
    const entries = data.flatMap((catalog) => [...entriesOf(catalog)].filter(isRegisterEntry));
    const found: string[] = [];
    for (const type of REGISTER_TYPES)
      for (const row of rows.rowsOf(type)) {
        const own = entries.filter((entry) => entry.type === type && row.refs.includes(entry.name));
        expect([type, row.slug, wordsOf(row)]).toEqual([type, row.slug, wordsOfEntries(own)]);
        expect(own.map(({ name }) => names.canonical(type, name))).toEqual(own.map(() => row.slug));
        found.push(...own.map(({ name }) => `${type}:${name}`));
      }
    expect(found.sort()).toEqual(entries.map(({ type, name }) => `${type}:${name}`).sort());
  });
});

test('what all briefs say of an event is what each of them says', () => {
  check((_data, rows) => {
    const mentions = rows.rowsOf('Mention');
    for (const event of rows.rowsOf('Event')) {
      const said = mentions.filter((mention) => mention.event === event.slug);
      expect({
        briefs: sorted(event.briefs),
        publishers: sorted(event.publishers),
        authors: sorted(event.authors),
        citations: [...event.citations].sort(),
        names: sorted(event.names),
        summaries: [...event.summaries].sort(),
        participants: sorted(event.participants),
        issues: sorted(event.issues),
        instruments: sorted(event.instruments),
      }).toEqual({
        briefs: sorted(said.map(({ brief }) => brief)),
        publishers: sorted(said.flatMap(({ publishers }) => publishers)),
        authors: sorted(said.flatMap(({ authors }) => authors)),
        citations: said.flatMap(({ citations }) => citations).sort(),
        names: sorted(said.flatMap(({ names }) => names)),
        summaries: said.flatMap(({ summary }) => summary ?? []).sort(),
        participants: sorted(said.flatMap(({ participants }) => participants.map(({ actor }) => actor.id))),
        issues: sorted(said.flatMap(({ issues }) => issues.map(({ issue }) => issue))),
        instruments: sorted(said.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument))),
      });
      for (const [list, own] of [
        [event.slug, said],
        ...event.briefs.map(
          (brief) => [`${event.slug} ${brief}`, said.filter((mention) => mention.brief === brief)] as const,
        ),
      ] as const) {
        const listed = rows.rowsOf('Participant').filter((row) => row.list === list);
        expect(listed.map(({ actor }) => actor.id).sort()).toEqual(
          sorted(own.flatMap(({ participants }) => participants.map(({ actor }) => actor.id))),
        );
        const roles = rows.rowsOf('EventInstrument').filter((row) => row.list === list);
        expect(roles.flatMap(({ instrument, roles }) => roles.map((role) => `${instrument} ${role}`)).sort()).toEqual(
          sorted(own.flatMap(({ instruments }) => instruments.map(({ instrument, role }) => `${instrument} ${role}`))),
        );
      }
    }
  });
});

test('the order of catalogs and of their files does not matter', () => {
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const inOtherOrder = (data: readonly CatalogData[]) =>
    shuffled(data).chain((catalogs) =>
      fc.tuple(...catalogs.map((catalog) => shuffled(catalog.briefs).map((briefs) => ({ ...catalog, briefs })))),
    );
  /** All rows of each collection in each of its orders, and the revision. */
  const read = (data: readonly CatalogData[]) => {
    const rows = derive(data);
    const lists = NAMES.flatMap((name) => {
      const { orders } = collectionOf(name);
      return Object.entries(orders).map(([order, { key }]) => {
        const sorted = [...rows.rowsOf(name)].sort((a, b) => compareKeys(key(a), key(b)));
        return [`${name} by ${order}`, sorted.map((row) => JSON.stringify(row))];
      });
    });
    return { lists, revision: hashCatalogs(data, new WeakMap()) };
  };
  fc.assert(
    fc.property(
      anyPublished.chain((data) => fc.tuple(fc.constant(data), inOtherOrder(data))),
      ([data, other]) => {
        expect(read(other)).toEqual(read(data));
      },
    ),
    { numRuns: runs(40) },
  );
});
