import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type ParseOptions,
  parse,
  type Source,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import type { Limits } from './limits.ts';
import { type OperationSize, operationMeasure } from './operation-size.ts';
import { isCertainlyValid } from './validation/certainly-valid.ts';

const checks: readonly { limit: keyof OperationSize; code: string; counted: (n: number) => string }[] = [
  { limit: 'nameLength', code: 'QUERY_TOO_LONG', counted: (n) => `has a name of ${n} characters` },
  { limit: 'introspections', code: 'TOO_MANY_ALIASES', counted: (n) => `introspects the schema ${n} times` },
  {
    limit: 'introspectionLists',
    code: 'QUERY_TOO_DEEP',
    counted: (n) => `has ${n} lists in lists in its introspection`,
  },
  { limit: 'depth', code: 'QUERY_TOO_DEEP', counted: (n) => `is ${n} levels deep` },
  { limit: 'aliases', code: 'TOO_MANY_ALIASES', counted: (n) => `has ${n} aliases` },
  { limit: 'introspectionAliases', code: 'TOO_MANY_ALIASES', counted: (n) => `has ${n} aliases in its introspection` },
  { limit: 'rootFields', code: 'TOO_MANY_ROOT_FIELDS', counted: (n) => `has ${n} root fields` },
  { limit: 'directives', code: 'TOO_MANY_DIRECTIVES', counted: (n) => `has ${n} directives` },
];

// More errors are of no help, and all of them are cached with the document.
const maxErrors = 20;

/** Parses a document; throws a GraphQLError if it has a syntax error, or more tokens than allowed. */
export function parseDocument(source: string | Source, limits: Limits, options?: ParseOptions): DocumentNode {
  const text = typeof source === 'string' ? source : source.body;
  // The place of each error is found by counting lines.
  if (hasMoreLines(text, limits.lines)) throw tooManyLines(limits);
  try {
    return parse(source, { ...options, maxTokens: limits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError && /tokens\. Parsing aborted/.test(error.message) ? tooLong(limits) : error;
  }
}

/** The errors for which a document is refused; one that exceeds a limit is not validated. */
export function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
  rules?: readonly ValidationRule[],
): readonly GraphQLError[] {
  // Not as an additional validation rule: hostile documents are made to slow down some of the standard rules.
  const errors = [...unknownOperations(schema, document), ...documentErrors(document, limits)].slice(0, maxErrors);
  return errors.length > 0 ? errors : validate(schema, document, rules, { maxErrors });
}

/** Whether `checkDocument` certainly finds no errors in a document; false if it has to look. */
export function isCertainlyFine(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
  rules?: readonly ValidationRule[],
): boolean {
  const isWithinLimits =
    unknownOperations(schema, document).length === 0 && documentErrors(document, limits).length === 0;
  return isWithinLimits && hasUsualRules(rules) && isCertainlyValid(schema, document);
}

/** Whether these are the rules of graphql-js, which are the default. */
function hasUsualRules(rules: readonly ValidationRule[] = specifiedRules): boolean {
  return rules.length === specifiedRules.length && rules.every((rule, index) => rule === specifiedRules[index]);
}

/** The errors for which a text would be refused, without executing it; none if it would be executed. */
export function checkText(schema: GraphQLSchema, text: string, limits: Limits): readonly GraphQLError[] {
  try {
    return checkDocument(schema, parseDocument(text, limits), limits);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Errors for operations whose root type the schema does not have; graphql-js would report them as server errors. */
function unknownOperations(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION || schema.getRootType(node.operation)) return [];
    const message = `This graph has no ${node.operation}s, only queries.`;
    return new GraphQLError(message, { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });
}

function documentErrors(document: DocumentNode, limits: Limits): GraphQLError[] {
  const measure = operationMeasure(document);
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const size = measure(operation);
    const name = operation.name ? `The operation "${operation.name.value}"` : 'The operation';
    return checks.flatMap(({ limit, code, counted }) => {
      if (size[limit] <= limits[limit]) return [];
      const message = `${name} ${counted(size[limit])}; at most ${limits[limit]} are allowed.`;
      return new GraphQLError(message, { nodes: operation, extensions: { code } });
    });
  });
}

/** Whether a text has more than so many lines. */
function hasMoreLines(text: string, most: number): boolean {
  let lines = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code === 10 || code === 13) && ++lines > most) return true;
  }
  return false;
}

function tooManyLines({ lines }: Limits): GraphQLError {
  const message = `The document exceeds the limit of ${lines} lines.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LONG' } });
}

function tooLong({ tokens }: Limits): GraphQLError {
  const message = `The document exceeds the limit of ${tokens} tokens.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LONG' } });
}
