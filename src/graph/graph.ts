import type { GraphQLSchema } from 'graphql';
import type { NodeType } from '../model/reference.ts';
import { defineActor, extendActor } from './actors/actor.ts';
import { country } from './actors/country.ts';
import { grouping } from './actors/grouping.ts';
import { organization } from './actors/organization.ts';
import { person } from './actors/person.ts';
import { defineClaim, extendClaim } from './analysis/claim.ts';
import { forecast } from './analysis/forecast.ts';
import { addKeyPoints } from './analysis/key-points.ts';
import { addLinks } from './analysis/links.ts';
import { motive } from './analysis/motive.ts';
import { recommendation } from './analysis/recommendation.ts';
import { relation } from './analysis/relation.ts';
import { stance } from './analysis/stance.ts';
import { brief } from './briefs/brief.ts';
import { defineCitation } from './briefs/citation.ts';
import { paragraph } from './briefs/paragraph.ts';
import { createBuilder, DEFAULT_MAX_COST } from './builder.ts';
import { event } from './events/event.ts';
import { issue } from './events/issue.ts';
import { DOMAINS, type Domain, type EntityGraph, type GraphParts } from './parts.ts';
import { addDataset } from './root/dataset.ts';
import { addNode } from './root/node.ts';
import { addSearch } from './root/search.ts';
import { defineValues } from './values/values.ts';

/** Every entity's part of a graph. The compiler asks for a line here when the model has a new node type. */
const entities: Record<NodeType, EntityGraph> = {
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
};

/** What a domain adds beside its entities. */
const extras: Partial<Record<Domain, readonly ((parts: GraphParts) => void)[]>> = {
  actors: [extendActor],
  analysis: [extendClaim, addKeyPoints, addLinks],
};

export interface GraphOptions {
  /** The domains whose entities have all of their fields; the others are stubs with their keys. All, if not given. */
  domains?: readonly Domain[];
  /** What one query may cost at most; see `QUERY_TOO_COMPLEX`. */
  maxCost?: number;
}

/**
 * A graph as an executable schema: all domains make the whole graph, one makes a subgraph of it, and none makes the
 * one that answers `node`. Its resolvers take a `GraphContext`, and may read everything whatever it defines.
 */
export const buildGraph = ({ domains = DOMAINS, maxCost = DEFAULT_MAX_COST }: GraphOptions = {}): GraphQLSchema => {
  const builder = createBuilder(maxCost);
  builder.queryType({ description: 'Where every query begins.' });
  const parts: GraphParts = { builder, values: defineValues(builder) };
  for (const define of [defineActor, defineClaim, defineCitation]) define(parts);
  for (const entity of Object.values(entities)) entity.define(parts);
  for (const entity of Object.values(entities)) if (domains.includes(entity.domain)) entity.extend(parts);
  for (const domain of domains) for (const extend of extras[domain] ?? []) extend(parts);
  if (domains.length === 0 || domains.length === DOMAINS.length)
    for (const add of [addNode, addSearch, addDataset]) add(parts);
  return builder.toSchema();
};
