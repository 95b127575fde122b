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
  /** What one query may cost at most; see `QUERY_TOO_COMPLEX`. */
  maxCost?: number;
}

/** The whole graph as an executable schema. Its resolvers take a `GraphContext`. */
export const buildGraph = ({ maxCost = DEFAULT_MAX_COST }: GraphOptions = {}): GraphQLSchema => {
  const builder = createBuilder(maxCost);
  builder.queryType({ description: 'Where every query begins.' });
  const parts: GraphParts = { builder, values: defineValues(builder) };
  defineActor(parts);
  defineClaim(parts);
  defineCitation(parts);
  for (const entity of Object.values(entities)) entity.define(parts);
  for (const entity of Object.values(entities)) entity.extend(parts);
  for (const domain of DOMAINS) for (const extend of extras[domain] ?? []) extend(parts);
  addNode(parts);
  addSearch(parts);
  addDataset(parts);
  return builder.toSchema();
};
