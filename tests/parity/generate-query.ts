import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import { defaultLimits } from '../../src/server/limits/limits.ts';
import { operationMeasure } from '../../src/server/limits/operation-size.ts';
import { createConditions } from './choices.ts';
import { createDraw } from './draw.ts';
import { FAULTS, type Fault } from './faults.ts';
import type { KnownValues } from './known-values.ts';
import { nameNode } from './nodes.ts';
import { separateKeys } from './response-keys.ts';
import { createRoutes } from './routes.ts';
import { drawSelections } from './selections.ts';
import { createValueWriter, type ValueWriter } from './written-values.ts';

/** A valid query of the whole graph. */
export interface GeneratedQuery {
  /** Its number, and the mistake in it where there is one: `q7`, `q8-bad-cursor`, or `q9-many-bad-cursor` with others too. */
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

export interface QueryGeneratorOptions {
  schema: GraphQLSchema;
  values: KnownValues;
  seed: number;
  /** The share of queries that hold a mistake. */
  spoilt?: number;
}

/** How many queries hold a mistake, unless told otherwise, and how many of these hold more than one. */
const SPOILT = 0.08;
const SPOILT_TWICE = 0.4;
/** How many lead to what was hardly selected yet; what lies deep would be left out otherwise. */
const ON_ROUTE = 0.5;
/** How many levels a query may have below the fields of the root; two in three have four or more. */
const DEPTHS = [1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6];
const MAX_ATTEMPTS = 100;

/** Makes valid queries of the graph at random, the same ones for the same seed. */
export const createQueryGenerator = ({
  schema,
  values,
  seed,
  spoilt = SPOILT,
}: QueryGeneratorOptions): { next(): GeneratedQuery } => {
  const draw = createDraw(seed);
  const type = schema.getQueryType() as GraphQLCompositeType;
  const drawRoute = createRoutes(schema);
  const drawCondition = createConditions(schema, draw, values);
  let made = 0;

  const attempt = (name: string, faults: readonly Fault[]): GeneratedQuery | null => {
    const [fault] = faults;
    const writer = createValueWriter(draw);
    const route = fault ? drawRoute(draw, fault.fits) : draw.chance(ON_ROUTE) ? drawRoute(draw) : [];
    const depth = draw.pick(DEPTHS);
    const { selectionSet, fragments } = drawSelections({
      schema,
      draw,
      values,
      writer,
      drawCondition,
      faults,
      depth,
      route,
    });
    separateKeys(schema, { type, selectionSet }, fragments);
    const document = printQuery(draw.chance(0.7) ? name : undefined, { selectionSet, fragments, writer });
    if (!isWithinLimits(document)) return null;
    const many = faults.length > 1 ? 'many-' : '';
    return { name: fault ? `${name}-${many}${fault.name}` : name, document, variables: writer.values };
  };

  return {
    next() {
      const name = `q${++made}`;
      const fault = draw.chance(spoilt) ? draw.pickRare(FAULTS, (fault) => fault.name) : undefined;
      const more = fault && draw.chance(SPOILT_TWICE) ? draw.some(FAULTS, draw.between(1, 3)) : [];
      for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
        const query = attempt(name, fault ? [fault, ...more.filter((other) => other !== fault)] : []);
        if (query) {
          draw.keep();
          return query;
        }
        draw.forget();
      }
      throw new Error(`No query came of ${MAX_ATTEMPTS} attempts${fault ? ` with "${fault.name}"` : ''}.`);
    },
  };
};

interface Parts {
  selectionSet: SelectionSetNode;
  fragments: readonly FragmentDefinitionNode[];
  writer: ValueWriter;
}

const printQuery = (name: string | undefined, { selectionSet, fragments, writer }: Parts): string =>
  print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        ...(name ? { name: nameNode(name) } : {}),
        variableDefinitions: writer.definitions,
        selectionSet,
      },
      ...fragments,
    ],
  });

/** Whether a server takes the document. */
const isWithinLimits = (text: string): boolean => {
  try {
    const document = parse(text, { maxTokens: defaultLimits.tokens });
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
    return operationMeasure(document)(operation).depth <= defaultLimits.depth;
  } catch {
    // It has too many tokens.
    return false;
  }
};
