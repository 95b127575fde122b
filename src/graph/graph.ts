import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { NodeType } from '../model/node-types.ts';
import { defineActor, extendActor } from './actors/actor.ts';
import { country } from './actors/country.ts';
import { grouping } from './actors/grouping.ts';
import { organization } from './actors/organization.ts';
import { person } from './actors/person.ts';
import { defineClaim, extendClaim } from './analysis/claim.ts';
import { finding } from './analysis/finding.ts';
import { forecast } from './analysis/forecast.ts';
import { addKeyPoints } from './analysis/key-points.ts';
import { addLinks } from './analysis/links.ts';
import { motive } from './analysis/motive.ts';
import { addOutcomes } from './analysis/outcome.ts';
import { recommendation } from './analysis/recommendation.ts';
import { relation } from './analysis/relation.ts';
import { stance } from './analysis/stance.ts';
import { brief } from './briefs/brief.ts';
import { catalog } from './briefs/catalog.ts';
import { defineCitation } from './briefs/citation.ts';
import { paragraph } from './briefs/paragraph.ts';
import { createBuilder } from './builder.ts';
import { DOMAINS, type Domain } from './domains.ts';
import { event } from './events/event.ts';
import { instrument } from './events/instrument.ts';
import { issue } from './events/issue.ts';
import { replaceFederationResolvers } from './federation-entities.ts';
import { addDataset } from './root/dataset.ts';
import { addNode } from './root/node.ts';
import { definePartnerNode } from './root/partner-node.ts';
import { addSearch } from './root/search.ts';
import type { EntityModule, SchemaTools } from './schema-tools.ts';
import { defineValues } from './values/values.ts';

/** The types, fields and filters of each entity. The compiler requires one for each node type. */
const entities: Record<NodeType, EntityModule> = {
  Country: country,
  Organization: organization,
  Person: person,
  Grouping: grouping,
  Event: event,
  Issue: issue,
  Brief: brief,
  Paragraph: paragraph,
  Motive: motive,
  Stance: stance,
  Forecast: forecast,
  Recommendation: recommendation,
  Relation: relation,
  Catalog: catalog,
  Finding: finding,
  Instrument: instrument,
};

/** What a domain adds besides its entities. */
const extras: Partial<Record<Domain, readonly ((tools: SchemaTools) => void)[]>> = {
  actors: [extendActor],
  analysis: [extendClaim, addKeyPoints, addLinks, addOutcomes],
};

/** The subgraph that answers `node`, `nodes`, `search` and `dataset`. It has no domain. */
export const NODE_SUBGRAPH = 'node';

/** All subgraphs of the whole graph, by their names in a supergraph. */
export const SUBGRAPHS = [...DOMAINS, NODE_SUBGRAPH] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Whether the subgraph with this name is one of ours. */
export const isFirstParty = (name: string): name is SubgraphName => (SUBGRAPHS as readonly string[]).includes(name);

export interface GraphOptions {
  /** Entities of these domains have all of their fields, others are stubs with their keys. Default: all domains. */
  domains?: readonly Domain[];
}

/**
 * Builds a graph as an executable schema. All domains make the whole graph, one domain makes a part of it, and no domain
 * makes the graph that answers `node`. Its resolvers take a `GraphContext`, and may read all data. Equal options return
 * the same schema, so do not change it.
 */
export const buildGraph = ({ domains = DOMAINS }: GraphOptions = {}): GraphQLSchema =>
  buildOnce(['graph', ...domains], () => {
    const tools = createTools();
    addDomains(tools, domains);
    if (domains.length === 0 || domains.length === DOMAINS.length) addRoot(tools);
    const schema = tools.builder.toSchema();
    schema.description = DESCRIPTION;
    return schema;
  });

/** What introspection and the SDL say about the graph as a whole. Subgraphs have none: composers would drop it. */
const DESCRIPTION =
  'Policy briefs as a graph: who acts, what happens, and what the briefs claim about it. Every statement says where it comes from (`basis`) and cites the passages that support it (`citations`).';

export interface SubgraphOptions {
  name: SubgraphName;
  /** Types of partners' subgraphs that implement Node; the `node` subgraph looks them up too. */
  partnerNodes?: readonly string[];
}

/**
 * Builds a subgraph of Apollo Federation: a graph with `_service`, `_entities`, and its keys in its SDL. Equal options
 * return the same schema, so do not change it.
 */
export const buildSubgraph = ({ name, partnerNodes = [] }: SubgraphOptions): GraphQLSchema =>
  buildOnce(['subgraph', name, ...(name === NODE_SUBGRAPH ? partnerNodes : [])], () => {
    const tools = createTools();
    addDomains(tools, name === NODE_SUBGRAPH ? [] : [name]);
    if (name === NODE_SUBGRAPH) addRoot(tools, partnerNodes);
    return replaceFederationResolvers(
      tools.builder.toSubGraphSchema({
        linkUrl: FEDERATION,
        federationDirectives: ['@cost', '@key', '@listSize', '@shareable'],
      }),
    );
  });

/** The first version of the federation specification with `@cost` and `@listSize`. Partners may have an older one. */
const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';

/** The last schemas that were built: building one takes some 100 ms, and Pothos never frees all of its memory. */
const schemas = new LRUCache<string, GraphQLSchema>({ max: 16 });

const buildOnce = (options: readonly string[], build: () => GraphQLSchema): GraphQLSchema => {
  const key = options.join(' ');
  const schema = schemas.get(key) ?? build();
  schemas.set(key, schema);
  return schema;
};

const createTools = (): SchemaTools => {
  const builder = createBuilder();
  builder.queryType({ description: 'The root of all queries.' });
  return { builder, values: defineValues(builder) };
};

/** Defines every entity, and extends the entities of these domains with their fields. */
const addDomains = (tools: SchemaTools, domains: readonly Domain[]): void => {
  for (const define of [defineActor, defineClaim, defineCitation]) define(tools);
  for (const entity of Object.values(entities)) entity.define(tools);
  for (const entity of Object.values(entities)) if (domains.includes(entity.domain)) entity.extend(tools);
  for (const domain of domains) for (const extend of extras[domain] ?? []) extend(tools);
};

const addRoot = (tools: SchemaTools, partnerNodes: readonly string[] = []): void => {
  for (const type of partnerNodes) definePartnerNode(tools.builder, type);
  addNode(tools, partnerNodes);
  addSearch(tools);
  addDataset(tools);
};
