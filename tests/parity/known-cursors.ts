import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { STATEMENT_TYPES } from '../../src/model/node-types.ts';
import type { Field } from './choices.ts';
import type { Ask, KnownValues } from './known-values.ts';

/**
 * The key of the list that a field with these arguments pages through; null where it is not known. Lists of entities
 * share their cursors in the same order; a list of statements has its own for each object, named by its global id.
 */
export const keyOfList = (
  parent: string,
  field: Field,
  args: Readonly<Record<string, unknown>>,
  owner: string | undefined,
): string | null => {
  const order = (args.orderBy as { field?: string } | null | undefined)?.field;
  if (isEntityList(field)) return entityListKey(field, order);
  if (hasArgument(field, 'text')) return `search:${args.text}`;
  // Some lists of one brief are not a part of the list of all briefs.
  if ((args.where as { accordingTo?: unknown } | null | undefined)?.accordingTo) return null;
  return owner === undefined ? null : statementListKey(parent, field, owner, order);
};

/**
 * Whether it is a page of entities, such as an `EventConnection`: all lists of these have the same cursors.
 */
export const isEntityList = ({ type }: Field): boolean => {
  const connection = getNamedType(type);
  if (!isObjectType(connection)) return false;
  const { nodes } = connection.getFields();
  const name = nodes && getNamedType(nodes.type).name;
  const isOfStatements = STATEMENT_TYPES.some((type) => type === name);
  return name !== undefined && connection.name === `${name}Connection` && !isOfStatements;
};

const statementListKey = (parent: string, { name }: Field, owner: string, order?: string): string =>
  [`${parent}.${name}:${owner}`, ...(order ? [order] : [])].join(':');

export const hasArgument = (field: Field, name: string): boolean =>
  field.args.some((argument) => argument.name === name);

const entityListKey = (field: Field, order = '') => `${getNamedType(field.type).name}:${order}`;

type Page = { edges: { cursor: string }[] };
type Sources = Pick<KnownValues, 'nodes' | 'words'> & { schema: GraphQLSchema; ask: Ask };

/** How many ids one query asks for. */
const CHUNK = 20;

/** Cursors of every list that can be read from the root, and of those of every known node. */
export const readKnownCursors = async (sources: Sources): Promise<Record<string, string[]>> => ({
  ...(await readEntityLists(sources)),
  ...(await readSearches(sources)),
  ...(await readStatementLists(sources)),
});

const cursorsOf = ({ edges }: Page): string[] => edges.map(({ cursor }) => cursor);

const readEntityLists = async ({ schema, ask }: Sources): Promise<Record<string, string[]>> => {
  const cursors: Record<string, string[]> = {};
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!isEntityList(field)) continue;
    for (const order of [undefined, ...ordersOf(field)]) {
      const orderBy = order ? `, orderBy: { field: ${order} }` : '';
      const { page } = await ask<{ page: Page }>(`{ page: ${field.name}(first: 30${orderBy}) { edges { cursor } } }`);
      cursors[entityListKey(field, order)] = cursorsOf(page);
    }
  }
  return cursors;
};

const ordersOf = (field: Field): string[] => {
  const orderBy = field.args.find(({ name }) => name === 'orderBy')?.type;
  const by = isInputObjectType(orderBy) ? getNamedType(orderBy.getFields().field?.type) : undefined;
  return isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
};

const readSearches = async ({ ask, words }: Sources): Promise<Record<string, string[]>> => {
  const cursors: Record<string, string[]> = {};
  for (const text of words) {
    const { search } = await ask<{ search: Page }>(
      'query ($text: String!) { search(text: $text, first: 10) { edges { cursor } } }',
      { text },
    );
    cursors[`search:${text}`] = cursorsOf(search);
  }
  return cursors;
};

const readStatementLists = async ({ schema, ask, nodes }: Sources): Promise<Record<string, string[]>> => {
  const cursors: Record<string, string[]> = {};
  for (const [type, known] of Object.entries(nodes)) {
    const fields = statementLists(schema.getType(type) as GraphQLObjectType);
    if (fields.length === 0) continue;
    const pages = fields
      .map(({ alias, field, order }) => {
        const orderBy = order ? `, orderBy: { field: ${order} }` : '';
        return `${alias}: ${field.name}(first: 10${orderBy}) { edges { cursor } }`;
      })
      .join(' ');
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id ${pages} } } }`;
    for (let start = 0; start < known.length; start += CHUNK) {
      const ids = known.slice(start, start + CHUNK).map(({ id }) => id);
      const data = await ask<{ nodes: ({ id: string } & Record<string, Page>)[] }>(query, { ids });
      for (const node of data.nodes)
        for (const { alias, field, order } of fields)
          cursors[statementListKey(type, field, node.id, order)] = cursorsOf(node[alias] as Page);
    }
  }
  return cursors;
};

/** The lists of statements of a type, in each of their orders. */
const statementLists = (type: GraphQLObjectType) =>
  Object.values(isObjectType(type) ? type.getFields() : {})
    .filter((field) => hasArgument(field, 'first') && !isEntityList(field))
    .flatMap((field) =>
      [undefined, ...ordersOf(field)].map((order) => ({ field, order, alias: `${field.name}${order ?? ''}` })),
    );
