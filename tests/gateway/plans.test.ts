import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import type { Supergraph } from '../../src/gateway/compose/supergraph.ts';
import { loadPlanner } from '../../src/gateway/plan/load-planner.ts';
import { readComposedGraph } from '../../src/gateway/report/composed-graph.ts';
import { type ExplainPlan, explainWith } from '../../src/gateway/report/explain-plan.ts';
import { PARTNER_SDL } from '../support/partner.ts';

/** The plans of typical queries are stored in `plans.txt`, so a plan that grows shows up in the diff. */

const OPERATIONS = new URL('../../src/operations/', import.meta.url);
const texts = [
  ...readdirSync(OPERATIONS)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, OPERATIONS), 'utf8')),
  readFileSync(new URL('plans.graphql', import.meta.url), 'utf8'),
];
const documents = texts.map((text) => parse(text));
const fragments = new Map(
  documents.flatMap(({ definitions }) =>
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  ),
);
const operations = documents.flatMap(({ definitions }) =>
  definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [[node.name?.value ?? '', node] as const] : [],
  ),
);

let supergraph: Supergraph;
let explain: ExplainPlan;
beforeAll(async () => {
  const partner = { name: 'library', url: 'http://library.test/graphql', sdl: PARTNER_SDL };
  ({ supergraph } = await composeSupergraph([partner]));
  explain = explainWith(await loadPlanner(supergraph.sdl), readComposedGraph(supergraph));
});

/** The operation as text, with the fragments that it spreads. */
const textOf = (operation: OperationDefinitionNode): string =>
  [operation, ...[...fragments.values()].filter(({ name }) => print(operation).includes(`...${name.value}`))]
    .map(print)
    .join('\n');

/** How often the longest path of an operation changes from one subgraph to another. */
const domainChanges = (operation: OperationDefinitionNode): number => {
  const schema = buildSchema(supergraph.apiSdl);
  const fieldsOf = ({ selections }: SelectionSetNode, type: GraphQLNamedType): [GraphQLNamedType, FieldNode][] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [[type, selection]];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      return fragment && on ? fieldsOf(fragment.selectionSet, on) : [];
    });
  const walk = (set: SelectionSetNode, type: GraphQLNamedType, current: string | null): number =>
    Math.max(
      0,
      ...fieldsOf(set, type).flatMap(([on, { name, selectionSet }]) => {
        const objects = isObjectType(on) ? [on] : isAbstractType(on) ? schema.getPossibleTypes(on) : [];
        return objects.flatMap((object) => {
          const field = object.getFields()[name.value];
          const subgraphs = supergraph.subgraphsFor(object.name, name.value);
          if (!field || subgraphs.length === 0) return [];
          return (current !== null && subgraphs.includes(current) ? [current] : subgraphs.slice(0, 1)).map(
            (subgraph) =>
              (current === null || subgraph === current ? 0 : 1) +
              (selectionSet ? walk(selectionSet, getNamedType(field.type), subgraph) : 0),
          );
        });
      }),
    );
  return walk(operation.selectionSet, schema.getQueryType() as GraphQLNamedType, null);
};

test('there are at least ten operations', () => {
  expect(operations.length).toBeGreaterThanOrEqual(10);
});

describe.each(operations)('%s', (_name, operation) => {
  test('sends each subgraph at most one request per level', () => {
    for (const level of explain(textOf(operation))) {
      const subgraphs = level.map(({ subgraph }) => subgraph);
      expect(subgraphs).toEqual([...new Set(subgraphs)]);
    }
  });

  test('has no more levels than its longest path has changes of subgraph, plus one', () => {
    expect(explain(textOf(operation)).length).toBeLessThanOrEqual(1 + domainChanges(operation));
  });
});

test("node(id:) reaches a partner's fields in two levels", () => {
  const levels = (name: string) => {
    const operation = operations.find(([other]) => other === name)?.[1] as OperationDefinitionNode;
    return explain(textOf(operation)).map((level) => level.map(({ subgraph }) => subgraph).sort());
  };
  expect(levels('PartnerNode')).toEqual([['node'], ['library']]);
  expect(levels('NodeWithPartnerFields')).toEqual([['node'], ['actors', 'events', 'library']]);
});

test('the plans are the stored ones', async () => {
  const stored = operations.map(([name, operation]) => {
    const levels = explain(textOf(operation)).map((level, index) =>
      level.map(({ subgraph, path }) => `  ${index + 1} ${subgraph}${path ? ` at ${path}` : ''}`).sort(),
    );
    return `${name}\n${levels.flat().join('\n')}\n`;
  });
  await expect(stored.join('\n')).toMatchFileSnapshot('plans.txt');
});
