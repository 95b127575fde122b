import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { NodeType } from '../model/node-types.ts';
import { addActor } from './actors/actor.ts';
import { addCountry } from './actors/country.ts';
import { addGrouping } from './actors/grouping.ts';
import { addOrganization } from './actors/organization.ts';
import { addPerson } from './actors/person.ts';
import { addClaim } from './analysis/claim.ts';
import { addFinding } from './analysis/finding.ts';
import { addForecast } from './analysis/forecast.ts';
import { addKeyPoints } from './analysis/key-points.ts';
import { addLinks } from './analysis/links.ts';
import { addMotive } from './analysis/motive.ts';
import { addOutcomes } from './analysis/outcome.ts';
import { addRecommendation } from './analysis/recommendation.ts';
import { addRelation } from './analysis/relation.ts';
import { addStance } from './analysis/stance.ts';
import { addBrief } from './briefs/brief.ts';
import { addCatalog } from './briefs/catalog.ts';
import { addChanges } from './briefs/changes.ts';
import { addParagraph } from './briefs/paragraph.ts';
import { createBuilder } from './builder.ts';
import { addEvent } from './events/event.ts';
import { addInstrument } from './events/instrument.ts';
import { addIssue } from './events/issue.ts';
import { replaceFederationResolvers } from './federation-entities.ts';
import { addLabeled } from './fields/label.ts';
import { addStatement } from './fields/statement.ts';
import { addDataset } from './root/dataset.ts';
import { addNode } from './root/node.ts';
import { definePartnerNode } from './root/partner-node.ts';
import { addSearch } from './root/search.ts';
import type { SchemaTools } from './schema-tools.ts';
import { defineValues } from './values/values.ts';

/** What adds each entity: its type with its fields, its connections, and its fields of `Query`. The compiler requires all of them. */
const entities: Record<NodeType, (tools: SchemaTools) => void> = {
  Country: addCountry,
  Organization: addOrganization,
  Person: addPerson,
  Grouping: addGrouping,
  Event: addEvent,
  Issue: addIssue,
  Brief: addBrief,
  Paragraph: addParagraph,
  Motive: addMotive,
  Stance: addStance,
  Forecast: addForecast,
  Recommendation: addRecommendation,
  Relation: addRelation,
  Catalog: addCatalog,
  Finding: addFinding,
  Instrument: addInstrument,
};

/** The name of our subgraph in a supergraph. */
export const OWN_SUBGRAPH = 'briefgraph';

/** Whether the subgraph with this name is ours. */
export const isFirstParty = (name: string): boolean => name === OWN_SUBGRAPH;

/**
 * Builds the graph as an executable schema. Its resolvers take a `GraphContext`. It returns the same schema each time, so do not
 * change it.
 */
export const buildGraph = (): GraphQLSchema =>
  buildOnce('graph', () => {
    const schema = createTools().builder.toSchema();
    schema.description = DESCRIPTION;
    return schema;
  });

/** What introspection and the SDL say about the graph. The subgraph has none: composers would drop it. */
const DESCRIPTION =
  'Policy briefs as a graph: who acts, what happens, and what the briefs claim about it. Every statement says where it comes from (`basis`) and cites the passages that support it (`citations`).';

/**
 * Builds the graph as a subgraph of Apollo Federation: with `_service`, `_entities`, and its keys in its SDL. `partnerNodes` are the
 * types of partners that implement Node: `node` looks them up too. Equal types return the same schema, so do not change it.
 */
export const buildSubgraph = (partnerNodes: readonly string[] = []): GraphQLSchema =>
  buildOnce(['subgraph', ...partnerNodes].join(' '), () =>
    replaceFederationResolvers(
      createTools(partnerNodes).builder.toSubGraphSchema({
        linkUrl: FEDERATION,
        federationDirectives: ['@cost', '@key', '@listSize', '@shareable'],
      }),
    ),
  );

/** The first version of the federation specification with `@cost` and `@listSize`. Partners may have an older one. */
const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';

/** The last schemas that were built: building one takes some 100 ms, and Pothos never frees all of its memory. */
const schemas = new LRUCache<string, GraphQLSchema>({ max: 16 });

const buildOnce = (key: string, build: () => GraphQLSchema): GraphQLSchema => {
  const schema = schemas.get(key) ?? build();
  schemas.set(key, schema);
  return schema;
};

/** A builder with all types. */
const createTools = (partnerNodes: readonly string[] = []): SchemaTools => {
  const builder = createBuilder();
  builder.queryType({ description: 'The root of all queries.' });
  const tools = { builder, values: defineValues(builder) };
  for (const add of [
    addLabeled,
    addStatement,
    addActor,
    addClaim,
    ...Object.values(entities),
    addKeyPoints,
    addLinks,
    addOutcomes,
    addChanges,
  ])
    add(tools);
  for (const type of partnerNodes) definePartnerNode(builder, type);
  addNode(tools, partnerNodes);
  addSearch(tools);
  addDataset(tools);
  return tools;
};
