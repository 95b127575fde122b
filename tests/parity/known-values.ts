import { execute, type GraphQLSchema, getNamedType, parse } from 'graphql';
import { createContext } from '../../src/graph/context.ts';
import { isNodeType } from '../../src/model/node-types.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { readKnownCursors } from './known-cursors.ts';

/** Values of the real data, from which arguments are drawn so that answers hold something. */
export interface KnownValues {
  /** What can be looked up, by type; a paragraph's slug is its ref, a catalog's its key. */
  nodes: Readonly<Record<string, readonly KnownNode[]>>;
  /** The countries that the briefs name. */
  countries: readonly { code: string; alpha3: string }[];
  /** What a filter can ask for, by its coordinate such as `EventWhere.brief`: each value holds of some row. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Years, months and days of which something is told. */
  dates: readonly string[];
  /** Words and pairs of words that a search finds. */
  words: readonly string[];
  languages: readonly string[];
  /** The keys of the catalogs. */
  catalogs: readonly string[];
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

/** Those that no connection has as they are wanted: the countries that briefs name, paragraphs and catalogs. */
const NODES_IN_BRIEFS = `
  Country: briefs { nodes { countries(first: 100) { nodes { id slug code alpha3 } } } }
  Paragraph: briefs { nodes { paragraphs { id slug: ref } } }
  Catalog: catalogs { id slug: key }`;

/** A query for all nodes by their types, each from the list of `Query` that has them. */
const nodesQuery = (schema: GraphQLSchema): string => {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
    const [, node = ''] = /^(\w+)Connection$/.exec(getNamedType(type).name) ?? [];
    const isWanted = isNodeType(node) && node !== 'Country';
    return isWanted ? [`${node}: ${name}(first: 100) { nodes { id slug } }`] : [];
  });
  return `{ ${NODES_IN_BRIEFS} ${lists.join(' ')} }`;
};

const OF_CLAIMS = 'cites: citations { ref } curatorRef attributedTo { slug }';

/** The rows of every list under the names of what they can be filtered by. */
const FILTERS = `{
  BriefWhere: briefs { nodes { publisher { slug } author: authors { slug } byline { slug }
    commissioner: commissioners { slug } tag: tags language } }
  OrganizationWhere: organizations(first: 100) { nodes { country { code } partOf { slug } } }
  PersonWhere: people(first: 100) { nodes { country { code } } }
  GroupingWhere: groupings(first: 100) { nodes { country { code } } }
  BriefEventWhere: events(first: 100) { nodes { issue: issues { nodes { slug } } instrument: instruments { nodes { slug } }
    participants { nodes { slug } }
  } }
  EventWhere: events(first: 100) { nodes {
    cites: mentions { edges { citations { ref } } } issue: issues { nodes { slug } }
    instrument: instruments { nodes { slug } } participants { nodes { slug } } partOf { slug } curatorRef
  } }
  IssueWhere: issues(first: 100) { nodes { partOf { slug } curatorRef } }
  InstrumentWhere: instruments(first: 100) { nodes { jurisdiction { slug } partOf { slug } } }
  ClaimWhere: claims(first: 100) { nodes {
    ${OF_CLAIMS} ... on Motive { actors { slug } } ... on Forecast { actors { slug } } ... on Stance { actors: holders { slug } }
  } }
  MotiveWhere: motives(first: 100) { nodes { ${OF_CLAIMS} actors { slug } targets { slug } } }
  StanceWhere: stances(first: 100) { nodes { ${OF_CLAIMS} holders { slug } object { ... on Node { id } } } }
  ForecastWhere: forecasts(first: 100) { nodes { ${OF_CLAIMS} actors { slug } unit: quantities { unit } } }
  RecommendationWhere: recommendations(first: 100) { nodes {
    ${OF_CLAIMS} addressees { slug } about { ... on Node { id } } answers { nodes { ... on Node { id } } }
    unit: quantities { unit }
  } }
  RelationWhere: relations(first: 100) { nodes { ${OF_CLAIMS} between { slug } } }
  FindingWhere: findings(first: 100) { nodes {
    ${OF_CLAIMS} about { ... on Node { id } } actors: attributedTo { slug } unit: quantities { unit }
  } }
  OutcomeWhere: outcomes(first: 100) { nodes { of { ... on Node { id } } statedBy: brief { slug } } }
}`;

const WORDS = `{
  events(first: 100) { nodes { title date { earliest latest } } }
  issues(first: 100) { nodes { title } }
  motives(first: 100) { nodes { goal } }
  organizations(first: 100) { nodes { name } }
  people(first: 100) { nodes { name } }
}`;

/** Reads a data set for what a generator of queries has to know of it. */
export const readKnownValues = async (schema: GraphQLSchema, snapshot: Snapshot): Promise<KnownValues> => {
  const ask: Ask = async (document, variables = {}) => {
    const contextValue = createContext(snapshot);
    const result = await execute({ schema, document: parse(document), variableValues: variables, contextValue });
    if (result.errors) throw new Error(result.errors.join('\n'));
    return result.data as never;
  };

  const found = await ask<Record<string, unknown>>(nodesQuery(schema));
  const nodes = Object.fromEntries(
    Object.entries(found).map(([type, list]) => [type, objectsBelow(list, 'id') as unknown as KnownNode[]]),
  );
  const countries = objectsBelow(found.Country, 'code') as unknown as KnownValues['countries'];

  const told = await ask<Record<string, unknown>>(WORDS);
  const dates = objectsBelow(told, 'latest').flatMap(({ earliest, latest }) => [earliest, latest]);
  const texts = Object.values(told)
    .flatMap((list) => leavesBelow(list))
    .filter((text) => !/^\d/.test(text));
  const words = searchable(texts);

  return {
    nodes,
    countries,
    filters: readFilters(await ask(FILTERS)),
    dates: unique(dates.filter(isText).flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day])),
    words,
    languages: LANGUAGES,
    catalogs: (await ask<{ catalogs: { key: string }[] }>('{ catalogs { key } }')).catalogs.map(({ key }) => key),
    cursors: await readKnownCursors({ schema, ask, nodes, words }),
  };
};

const readFilters = (found: Record<string, { nodes: object[] }>): Record<string, string[]> => {
  const filters: Record<string, string[]> = {};
  for (const [where, { nodes }] of Object.entries(found))
    for (const [field, value] of nodes.flatMap((row) => Object.entries(row))) {
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
