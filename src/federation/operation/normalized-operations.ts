import {
  type ConstValueNode,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { normalizeOperation } from './normalize-operation.ts';
import { createConditionKey, type VariableValues } from './selections.ts';

/** An operation to execute. */
export interface OperationRequest {
  /** The API schema. */
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  /** Default values included. */
  variables: VariableValues;
}

/** Forms kept for one document: one for each operation and each combination of its `@skip` and `@include` conditions. */
const FORMS_PER_DOCUMENT = 32;

interface KnownDocument {
  conditionsOf: ReturnType<typeof createConditionKey>;
  forms: Map<string, DocumentNode | null>;
}

/**
 * Returns a function that normalizes operations, null if there is nothing to fetch. Each is normalized once, and kept as long as
 * the parsed document is: stitching keeps what it finds out about the nodes of a document.
 */
export const createNormalizer = (
  probes: ReadonlyMap<string, string>,
): ((request: OperationRequest) => DocumentNode | null) => {
  const known = new WeakMap<DocumentNode, KnownDocument>();
  return (request) => {
    const { document, operationName, variables } = request;
    const { conditionsOf, forms } = known.get(document) ?? {
      conditionsOf: createConditionKey(document),
      forms: new Map<string, DocumentNode | null>(),
    };
    known.set(document, { conditionsOf, forms });
    const key = `${operationName ?? ''} ${conditionsOf(variables)}`;
    let form = forms.get(key);
    if (form === undefined) {
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new Error('A document without the requested operation passed validation.');
      form = normalizeOperation({ ...request, probes }, operation);
      if (forms.size >= FORMS_PER_DOCUMENT) forms.clear();
      forms.set(key, form);
    }
    return form;
  };
};

/** Adds the default values of the variables that have no value, and drops values that the operation does not declare. */
export const withDefaults = (operation: OperationDefinitionNode, variables: VariableValues): VariableValues => {
  // Without a prototype, since a variable may be named `constructor`.
  const values: Record<string, unknown> = Object.create(null);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) values[name] = variables[name];
    else if (defaultValue) values[name] = jsonValueOf(defaultValue, type);
  }
  return values;
};

/** A default value as JSON would have it. An ID that is written as a number stays a string, however long it is. */
const jsonValueOf = (value: ConstValueNode, type: TypeNode): unknown => {
  if (type.kind === Kind.NON_NULL_TYPE) return jsonValueOf(value, type.type);
  const isId = type.kind === Kind.NAMED_TYPE && type.name.value === 'ID';
  return isId && value.kind === Kind.INT ? value.value : valueFromASTUntyped(value);
};
