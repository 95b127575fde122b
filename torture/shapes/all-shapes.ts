import type { GraphQLSchema } from 'graphql';
import { documentShapes } from './documents.ts';
import { entityShapes } from './entities.ts';
import { broadShapes, listShapes } from './lists.ts';
import { broadPlanShapes, planShapes } from './plans.ts';
import { requestShapes, viewShapes } from './requests.ts';
import type { Shape } from './shape.ts';
import { filterShapes, valueShapes } from './values.ts';

/** All shapes for a server with this schema. */
export const allShapes = (schema: GraphQLSchema, isSubgraph: boolean): Shape[] => [
  ...listShapes(schema),
  ...broadShapes(schema),
  ...documentShapes(schema),
  ...filterShapes(schema),
  ...valueShapes(schema),
  ...entityShapes(schema),
  ...planShapes(schema),
  ...broadPlanShapes(schema),
  ...requestShapes(),
  ...(isSubgraph ? [] : viewShapes()),
];
