import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { toGlobalId } from '../../src/graph/global-id.ts';
import { identify } from '../../src/model/identity/identify.ts';
import { ACTOR_TYPES, CLAIM_TYPES, type NodeType, pluralOf, REGISTER_TYPES } from '../../src/model/node-types.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { pathOfEntry } from '../../src/views/entry-address.ts';
import { filterOptions } from '../../src/views/filter-options.ts';
import { names as pageNames } from '../../src/views/names.ts';
import { queriesAt, views } from '../../src/views/views.ts';
import { connectionFields, entityQuery, nodeTypes, selectPage } from './whole-selections.ts';

/** What a graph over some catalogs can be asked: each question has a title by which answers are compared. */
export interface Question {
  title: string;
  query: string;
  variables?: object | undefined;
}

/** All names of all entities of catalogs, whether their entries are loaded or not; the countries are those of the fixtures. */
export const allNames = (data: readonly CatalogData[]): { type: NodeType; name: string }[] => {
  const names = identify(data);
  const briefs = data.flatMap(({ catalog: { namespace }, briefs }) =>
    briefs.map((brief) => ({ brief, qualify: (slug: string) => (namespace === null ? slug : `${namespace}/${slug}`) })),
  );
  return [
    ...REGISTER_TYPES.flatMap((type) =>
      names.clustersOf(type).flatMap((cluster) => cluster.names.map((name) => ({ type, name }))),
    ),
    ...['NO', 'DK'].map((name) => ({ type: 'Country' as const, name })),
    ...briefs.flatMap(({ brief, qualify }) => [
      { type: 'Brief' as const, name: qualify(brief.slug) },
      ...brief.text.paragraphs.map(({ id }) => ({ type: 'Paragraph' as const, name: `${qualify(brief.slug)}:${id}` })),
      ...CLAIM_TYPES.flatMap((type) => brief[pluralOf(type)].map(({ slug }) => ({ type, name: qualify(slug) }))),
    ]),
  ].sort((a, b) => (`${a.type}:${a.name}` < `${b.type}:${b.name}` ? -1 : 1));
};

type NameIndex = ReturnType<typeof allNames>;

/** Each entity by each of its names, with all of its fields. */
export const entityQuestions = (schema: GraphQLSchema, names: NameIndex): Question[] => {
  const queries = new Map(nodeTypes(schema).map((type) => [type, entityQuery(schema, type)]));
  return names.map(({ type, name }) => ({
    title: `${type}:${name}`,
    query: queries.get(type) ?? '',
    variables: { id: toGlobalId({ type, id: name }) },
  }));
};

/** The id of each entity by each of its slugs. */
export const slugQuestions = (schema: GraphQLSchema, names: NameIndex): Question[] => {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return names.flatMap(({ type, name }) => {
    const field = type.toLowerCase();
    if (!fields[field]?.args.some((argument) => argument.name === 'ref')) return [];
    return {
      title: `${field}(ref: ${name})`,
      query: `query ($slug: ID!) { ${field}(ref: $slug) { id } }`,
      variables: { slug: name },
    };
  });
};

/** Which types the value of a filter may name, by the name of the filter. */
const NAMED_IN_FILTERS: Record<string, readonly NodeType[]> = {
  briefs: ['Brief'],
  publishers: ['Organization'],
  authors: ['Person'],
  issues: ['Issue'],
  instruments: ['Instrument'],
  jurisdictions: ['Organization', 'Grouping'],
  answers: ['Issue', 'Motive', 'Stance'],
  statedBy: ['Brief'],
  about: ['Event', 'Instrument', 'Issue', ...ACTOR_TYPES],
  of: ['Event', 'Forecast', 'Recommendation'],
};

/** Each list with each filter by each name that the filter may have: the ids of what it finds. */
export const filterQuestions = (schema: GraphQLSchema, names: NameIndex): Question[] =>
  rootLists(schema).flatMap(({ field, node, hasEntities, where }) =>
    Object.values(where).flatMap((filter) => {
      const type = String(filter.type);
      const targets = type === 'ActorMatch' ? ACTOR_TYPES : (NAMED_IN_FILTERS[filter.name] ?? []);
      const own = filter.name === 'partOf' ? [node as NodeType] : targets;
      return names
        .filter((named) => own.includes(named.type as never))
        .map((named) => {
          const value =
            type === 'ActorMatch'
              ? { any: [named.name] }
              : type === '[ID!]'
                ? [toGlobalId({ type: named.type, id: named.name })]
                : named.name;
          return {
            title: `${field} where ${filter.name} is ${named.type}:${named.name}`,
            query: `query ($value: ${type}) { ${field}(where: { ${filter.name}: $value }, first: 100) { edges { cursor ${hasEntities ? 'node { id }' : ''} } } }`,
            variables: { value },
          };
        });
    }),
  );

/** The lists at the root, with their filters and orders. */
export const rootLists = (schema: GraphQLSchema) =>
  connectionFields(schema)
    .filter(({ type }) => type === 'Query')
    .map(({ field, node, hasEntities, orders }) => {
      const args = schema.getQueryType()?.getFields()[field]?.args ?? [];
      const where = getNamedType(args.find((arg) => arg.name === 'where')?.type);
      return {
        field,
        node,
        hasEntities,
        where: isInputObjectType(where) ? where.getFields() : {},
        orders,
        page: selectPage(schema, 'Query', field),
      };
    });

/** The queries of all pages of the explorer: each view with and without each brief, a search, and the entry of each name. */
export const pageQuestions = (names: NameIndex): Question[] => {
  const briefs = names.filter(({ type }) => type === 'Brief').map(({ name }) => name);
  const addresses = [
    ...views.flatMap(({ path }) => [path, ...briefs.map((brief) => `${path}?brief=${brief}`)]),
    ...['sound', 'the', 'quota'].map((word) => `/search?q=${word}`),
    ...names.map(({ type, name }) => pathOfEntry(`${type}:${name}`)),
  ];
  const ofPages = addresses.flatMap((address) =>
    (queriesAt(new URL(address, 'http://graph.test')) ?? []).map(({ document, variables }) => ({
      title: address,
      query: document,
      variables: variables as object,
    })),
  );
  return [
    ...ofPages,
    {
      title: 'names of what an address narrows to',
      query: pageNames.document,
      variables: pageNames.variables(new URLSearchParams({ actor: 'KR', author: 'dong-gyu-lee', issue: 'nothing' })),
    },
    ...['', ...briefs].map((brief) => ({
      title: `filter options of ${brief || 'all'}`,
      query: filterOptions.document,
      variables: filterOptions.variables(new URLSearchParams(brief ? { brief } : {})),
    })),
  ];
};

/** The example operations, each with the variables with which it finds something in the three catalogs. */
export const exampleQuestions = async (names: NameIndex): Promise<Question[]> => {
  const each = (type: NodeType, variable: string) =>
    names.filter((named) => named.type === type).map(({ name }) => ({ [variable]: name }));
  const variables: Record<string, object[]> = {
    BriefAtAGlance: each('Brief', 'slug'),
    Timeline: [
      { participants: ['NOR'], from: '2023', to: '2025' },
      { participants: ['DNK'], from: '2023', to: '2025' },
    ],
    MotivesAndEvidence: [{ actors: ['NOR', 'DNK', 'coast-group'] }],
    FromAdviceToTheText: each('Brief', 'brief'),
    StancesOnAnIssue: each('Issue', 'slug'),
    EventAsBriefsTellIt: each('Event', 'slug'),
    Search: [{ text: 'sound' }, { text: 'quotas' }],
  };
  const examples = await readExampleOperations(new URL('../../src/operations', import.meta.url).pathname);
  return examples.flatMap(({ name, document }) => {
    const given = variables[name];
    if (!given) throw new Error(`Say here with which variables ${name} finds something.`);
    return given.map((values) => ({
      title: `${name} ${JSON.stringify(values)}`,
      query: document,
      variables: values,
    }));
  });
};
