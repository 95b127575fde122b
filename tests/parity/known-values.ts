import { execute, type GraphQLSchema, getNamedType, isObjectType, parse } from 'graphql';
import { createContext } from '../../src/graph/context.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { readKnownCursors } from './known-cursors.ts';
import { FILTERS, listsOfNodes, readLists, WORDS } from './known-lists.ts';

/** Values of the real data, from which arguments are drawn so that answers hold something. */
export interface KnownValues {
  /** What can be looked up, by type; a paragraph's slug is its ref, a catalog's its key. */
  nodes: Readonly<Record<string, readonly KnownNode[]>>;
  /** The countries that the briefs name. */
  countries: readonly { code: string; alpha3: string }[];
  /** What a filter can ask for, by its coordinate such as `EventWhere.issues`: each value holds of some row. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Years, months and days of which something is told. */
  dates: readonly string[];
  /** Words and pairs of words that a search finds. */
  words: readonly string[];
  languages: readonly string[];
  /** The facets of lists, by the type of their connections. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Cursors by the key of the list to which they belong; see `keyOfList`. */
  cursors: Readonly<Record<string, readonly string[]>>;
}

export interface KnownNode {
  id: string;
  slug: string;
}

/** Answers a query in full; throws where it fails. */
export type Ask = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

const LANGUAGES = ['en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'fr', 'de', 'pt-BR', 'ar', 'es-419'];
/** How many texts are searched for. */
const MAX_WORDS = 60;

/** Reads a data set for what a generator of queries has to know of it. */
export const readKnownValues = async (schema: GraphQLSchema, snapshot: Snapshot): Promise<KnownValues> => {
  const ask: Ask = async (document, variables = {}) => {
    const contextValue = createContext(snapshot);
    const result = await execute({ schema, document: parse(document), variableValues: variables, contextValue });
    if (result.errors) throw new Error(result.errors.join('\n'));
    return result.data as never;
  };

  // The list of catalogs is short, and has no pages.
  const { catalogs } = await ask<{ catalogs: KnownNode[] }>('{ catalogs { id slug: slug } }');
  const found: Record<string, object[]> = { ...(await readLists(ask, listsOfNodes(schema))), Catalog: catalogs };
  const nodes = Object.fromEntries(
    Object.entries(found).map(([type, list]) => [type, objectsBelow(list, 'id') as unknown as KnownNode[]]),
  );
  const countries = objectsBelow(found.Country, 'code') as unknown as KnownValues['countries'];

  const told = await readLists(ask, WORDS);
  const dates = objectsBelow(told, 'latest').flatMap(({ earliest, latest }) => [earliest, latest]);
  const texts = Object.values(told)
    .flatMap((list) => leavesBelow(list))
    .filter((text) => !/^\d/.test(text));
  const words = searchable(texts);

  return {
    nodes,
    countries,
    filters: readFilters(await readLists(ask, FILTERS)),
    dates: unique(dates.filter(isText).flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day])),
    words,
    languages: LANGUAGES,
    facets: await readFacets(schema, ask),
    cursors: await readKnownCursors({ schema, ask, nodes, words }),
  };
};

const readFacets = async (schema: GraphQLSchema, ask: Ask): Promise<Record<string, string[]>> => {
  const facets: Record<string, string[]> = {};
  for (const { name, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(type);
    if (!isObjectType(connection) || !connection.getFields().facets) continue;
    const args = name === 'search' ? '(text: "x")' : '';
    const { list } = await ask<{ list: { facets: { name: string }[] } }>(
      `{ list: ${name}${args} { facets { name } } }`,
    );
    facets[connection.name] = list.facets.map((facet) => facet.name);
  }
  return facets;
};

const readFilters = (found: Readonly<Record<string, readonly object[]>>): Record<string, string[]> => {
  const filters: Record<string, string[]> = {};
  for (const [where, rows] of Object.entries(found))
    for (const [field, value] of rows.flatMap((row) => Object.entries(row))) {
      const coordinate = `${where}.${field}`;
      filters[coordinate] = unique([...(filters[coordinate] ?? []), ...leavesBelow(value)]);
    }
  return filters;
};

/** Single words and neighbours of all the texts, from all over them. */
const searchable = (texts: readonly string[]): string[] => {
  const found = texts.flatMap((text) => {
    const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    return words.slice(0, 2).concat(words.length > 1 ? `${words[0]} ${words[1]}` : []);
  });
  const all = unique(found);
  const step = Math.max(1, Math.floor(all.length / MAX_WORDS));
  return all.filter((_, index) => index % step === 0);
};

const isText = (value: unknown): value is string => typeof value === 'string';
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Every text anywhere below a value. */
const leavesBelow = (value: unknown): string[] => {
  if (isText(value)) return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leavesBelow) : [];
};

/** Every object with this field anywhere below a value, each once. */
const objectsBelow = (value: unknown, field: string): Record<string, unknown>[] => {
  const found = new Map<unknown, Record<string, unknown>>();
  const visit = (part: unknown): void => {
    if (!part || typeof part !== 'object') return;
    const row = part as Record<string, unknown>;
    if (field in row) found.set(row[field], row);
    Object.values(row).forEach(visit);
  };
  visit(value);
  return [...found.values()];
};
