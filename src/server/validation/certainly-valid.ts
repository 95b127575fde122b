import {
  assertValidSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { checkDefinitions, type Fragments, type Uses } from './definitions.ts';
import { canMerge } from './merged-fields.ts';
import { fragmentsBelow } from './reachable-fragments.ts';
import { areVariablesFine } from './variable-uses.ts';

/**
 * Whether a document is valid for certain, by the rules that graphql-js has for queries. It takes a tenth of the time of
 * `validate`, since it says nothing about what is wrong: false means that `validate` has to look.
 */
export function isCertainlyValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  assertValidSchema(schema);
  const sorted = sortDefinitions(document);
  if (!sorted) return false;
  const { operations, fragments } = sorted;
  const checked = checkDefinitions(schema, operations, fragments);
  if (!checked) return false;
  const { usesOf, unmerged } = checked;
  const used = new Set<string>();
  for (const operation of operations) {
    const below = fragmentsBelow(usesOf.get(operation) as Uses, fragments, usesOf);
    if (!below || !areVariablesFine(schema, operation, [operation, ...below], usesOf)) return false;
    for (const { name } of below) used.add(name.value);
  }
  return used.size === fragments.size && canMerge(schema, fragments, unmerged);
}

/**
 * Tokens of a document, for each operation and once more. graphql-js refuses documents with more uses of fragments and
 * variables than 50,000, each counted for every operation.
 */
const MAX_TOKENS = 40_000;

/** The queries and fragments of a document; undefined if it has something else, or names that are not unique. */
function sortDefinitions({ definitions, tokenCount = MAX_TOKENS }: DocumentNode) {
  const operations: OperationDefinitionNode[] = [];
  const fragments: Map<string, FragmentDefinitionNode> = new Map();
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      if (fragments.has(node.name.value)) return undefined;
      fragments.set(node.name.value, node);
    } else if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== OperationTypeNode.QUERY) return undefined;
    else operations.push(node);
  }
  if ((operations.length + 1) * tokenCount > MAX_TOKENS) return undefined;
  const names = new Set(operations.map(({ name }) => name?.value));
  const isUnique = names.size === operations.length && (operations.length === 1 || !names.has(undefined));
  return isUnique ? { operations, fragments: fragments as Fragments } : undefined;
}
