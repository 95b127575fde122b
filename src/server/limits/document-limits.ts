import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type ParseOptions,
  parse,
  type Source,
  type ValidationRule,
  validate,
} from 'graphql';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { withHint } from './hints.ts';
import type { Limits } from './limits.ts';
import { type OperationSize, operationMeasure } from './operation-size.ts';

/**
 * Refuses documents over the limits before they are validated, and removes refused documents from Yoga's cache, which would keep
 * their errors as long as the document: their stacks take up to a hundred times its size.
 */
export function limitDocuments(limits: Limits, cache: Pick<Map<string, DocumentNode>, 'delete'>): ServerPlugin {
  return {
    fast: goOn,
    onParse({ setParseFn }) {
      setParseFn((text, options) => parseDocument(text, limits, options));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => {
        const errors = checkDocument(schema, document, limits, rules);
        if (errors.length > 0) cache.delete(document.loc?.source.body ?? '');
        return errors;
      });
    },
  };
}

/** Most of introspection is one field `__schema`, as tools send it; its answer is not counted. */
const INTROSPECTION_LIMITS = { introspections: 1, introspectionAliases: 3, introspectionLists: 2 };

const CHECKS: readonly { limit: keyof OperationSize; code: string; counted: (n: number) => string }[] = [
  { limit: 'introspections', code: 'TOO_MANY_ALIASES', counted: (n) => `introspects the schema ${n} times` },
  {
    limit: 'introspectionLists',
    code: 'QUERY_TOO_DEEP',
    counted: (n) => `has ${n} lists in lists in its introspection`,
  },
  { limit: 'depth', code: 'QUERY_TOO_DEEP', counted: (n) => `is ${n} levels deep` },
  { limit: 'introspectionAliases', code: 'TOO_MANY_ALIASES', counted: (n) => `has ${n} aliases in its introspection` },
];

// More errors are of no help.
const maxErrors = 20;

/** The errors for which a text would be refused, without executing it; none if it would be executed. */
export function checkText(schema: GraphQLSchema, text: string, limits: Limits): readonly GraphQLError[] {
  try {
    return checkDocument(schema, parseDocument(text, limits), limits);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Parses a document; throws a GraphQLError if it has a syntax error, or more tokens than allowed. */
function parseDocument(source: string | Source, { tokens }: Limits, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError && /tokens\. Parsing aborted/.test(error.message))) throw error;
    const message = `The document exceeds the limit of ${tokens} tokens.`;
    throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LONG' } });
  }
}

/** The errors for which a document is refused; one that exceeds a limit is not validated. */
function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
  rules?: readonly ValidationRule[],
): readonly GraphQLError[] {
  // Not as an additional validation rule: hostile documents are made to slow down some of the standard rules.
  const errors = [...unknownOperations(schema, document), ...sizeErrors(document, limits)].slice(0, maxErrors);
  if (errors.length > 0) return errors;
  return validate(schema, document, rules, { maxErrors }).map((error) => withHint(schema, error));
}

/** Errors for operations whose root type the schema does not have; graphql-js would report them as server errors. */
function unknownOperations(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION || schema.getRootType(node.operation)) return [];
    const message = `This graph has no ${node.operation}s, only queries.`;
    return new GraphQLError(message, { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });
}

function sizeErrors(document: DocumentNode, { depth }: Limits): GraphQLError[] {
  const limits: OperationSize = { depth, ...INTROSPECTION_LIMITS };
  const measure = operationMeasure(document);
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const size = measure(operation);
    const name = operation.name ? `The operation "${operation.name.value}"` : 'The operation';
    return CHECKS.flatMap(({ limit, code, counted }) => {
      if (size[limit] <= limits[limit]) return [];
      const message = `${name} ${counted(size[limit])}; at most ${limits[limit]} are allowed.`;
      return new GraphQLError(message, { nodes: operation, extensions: { code } });
    });
  });
}
