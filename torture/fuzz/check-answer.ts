import {
  type DocumentNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/**
 * Whether an answer has the shape of its query, read beside the query and the schema. It shares nothing with the code that
 * makes answers, and needs no `__typename`: an object of an interface has to fit one of the types that it can be.
 */

export interface Answer {
  data?: unknown;
  errors?: { message?: unknown; path?: (string | number)[]; extensions?: { code?: unknown } }[];
}

export const checkAnswer = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  status: number,
  answer: Answer,
): string[] => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || !root) return [];
  const breaches = checkErrors(answer, status);
  if (!answer.data) return breaches;
  const given: Record<string, unknown> = { ...variables };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (!(variable.name.value in given) && defaultValue && 'value' in defaultValue)
      given[variable.name.value] = defaultValue.value;
  return [...breaches, ...createChecker(schema, document, given)(answer.data, root, [operation.selectionSet])];
};

const checkErrors = ({ data, errors }: Answer, status: number): string[] => {
  const breaches: string[] = [];
  if (data === undefined && !errors) breaches.push('there is neither data nor an error');
  if (errors && (!Array.isArray(errors) || errors.length === 0)) return [...breaches, 'errors is no list of errors'];
  if (status >= 400 && data) breaches.push(`the status is ${status}, and there is data`);
  for (const { message, path, extensions } of errors ?? []) {
    if (typeof message !== 'string' || message === '') breaches.push('an error has no message');
    if (typeof extensions?.code !== 'string') breaches.push('an error has no code');
    if (data === undefined && path) breaches.push('an error has a path, and nothing was executed');
    if (data !== undefined && path && !leadsToNull(data, path))
      breaches.push(`an error is at ${path.join('.')}, where nothing is null`);
  }
  return breaches;
};

const leadsToNull = (data: unknown, path: readonly (string | number)[]): boolean => {
  let value = data;
  for (const part of path) {
    if (value === null) return true;
    if (typeof value !== 'object' || !Object.hasOwn(value as object, part)) return false;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value === null;
};

const META_FIELDS: Partial<Record<string, { type: GraphQLOutputType }>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

const createChecker = (schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) => {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const isLeftOut = (node: Parameters<typeof getDirectiveValues>[1]): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false;

  /** What is selected on a type, by response key. */
  const collect = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> => {
    const fields = new Map<string, FieldNode[]>();
    const visit = (set: SelectionSetNode) => {
      for (const node of set.selections) {
        if (isLeftOut(node)) continue;
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value;
          fields.set(key, [...(fields.get(key) ?? []), node]);
          continue;
        }
        const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const on = inner?.typeCondition && schema.getType(inner.typeCondition.name.value);
        if (inner && (!on || on === type || (isAbstractType(on) && schema.isSubType(on, type))))
          visit(inner.selectionSet);
      }
    };
    for (const set of sets) visit(set);
    return fields;
  };

  const checkObject = (
    value: unknown,
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    path = '',
  ): string[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
    const fields = collect(type, sets);
    const given = value as Record<string, unknown>;
    const extra = Object.keys(given).filter((key) => !fields.has(key));
    const missing = [...fields.keys()].filter((key) => !Object.hasOwn(given, key));
    const order =
      [...fields.keys()].join() === Object.keys(given).join() ? [] : [`${path} has its keys in another order`];
    if (extra.length > 0 || missing.length > 0)
      return [
        ...extra.map((key) => `${path}.${key} was not asked for`),
        ...missing.map((key) => `${path}.${key} is missing`),
      ];
    return [
      ...order,
      ...[...fields].flatMap(([key, nodes]) => {
        const [node] = nodes;
        const at = `${path}.${key}`;
        if (node?.name.value === '__typename') return given[key] === type.name ? [] : [`${at} is not ${type.name}`];
        const name = node?.name.value ?? '';
        const field = type.getFields()[name] ?? META_FIELDS[name];
        if (!field) return [`${type.name} has no field ${node?.name.value}`];
        return checkValue(
          given[key],
          field.type,
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          at,
        );
      }),
    ];
  };

  const checkValue = (
    value: unknown,
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    path: string,
  ): string[] => {
    if (value === null) return isNonNullType(type) ? [`${path} is null and may not be`] : [];
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      if (!Array.isArray(value)) return [`${path} is no list`];
      return value.flatMap((item, index) => checkValue(item, nullable.ofType, sets, `${path}.${index}`));
    }
    if (!isCompositeType(nullable))
      return isLeafOf(nullable.name, value, nullable) ? [] : [`${path} is no ${nullable.name}`];
    if (isObjectType(nullable)) return checkObject(value, nullable, sets, path);
    const attempts = schema.getPossibleTypes(nullable).map((possible) => checkObject(value, possible, sets, path));
    return attempts.sort((a, b) => a.length - b.length)[0] ?? [`${path} is of no type`];
  };

  return checkObject;
};

const isLeafOf = (name: string, value: unknown, type: unknown): boolean => {
  if (isEnumType(type)) return type.getValues().some((known) => known.name === value);
  if (name === 'Int') return Number.isInteger(value);
  if (name === 'Float') return typeof value === 'number';
  if (name === 'Boolean') return typeof value === 'boolean';
  if (name === 'String' || name === 'ID') return typeof value === 'string';
  return typeof value !== 'object';
};
