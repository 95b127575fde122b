import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What the GraphQL specification asks of an answer, checked by reading it beside the operation. */

interface GivenError {
  message: unknown;
  path?: readonly (string | number)[];
}

/** All that the specification forbids in an answer; `__typename` must be selected on every interface and union. */
export const findBreaches = (
  schema: GraphQLSchema,
  document: DocumentNode,
  answer: { data?: unknown; errors?: readonly GivenError[] | undefined },
): string[] => {
  const breaches: string[] = [];
  const nulls: string[] = [];
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const fieldsOf = (type: GraphQLObjectType, set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const on = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies = !on || on === type || (isAbstractType(on) && schema.isSubType(on, type));
      return fragment && applies ? fieldsOf(type, fragment.selectionSet) : [];
    });

  const check = (
    value: unknown,
    type: GraphQLOutputType,
    set: SelectionSetNode | undefined,
    path: (string | number)[],
  ) => {
    const at = path.join('.');
    if (value === undefined) breaches.push(`${at} is missing`);
    else if (value === null) {
      nulls.push(JSON.stringify(path));
      if (isNonNullType(type)) breaches.push(`${at} is null and may not be`);
    } else {
      const nullable = getNullableType(type);
      if (isListType(nullable)) {
        if (!Array.isArray(value)) breaches.push(`${at} is not a list`);
        else for (const [index, item] of value.entries()) check(item, nullable.ofType, set, [...path, index]);
      } else if (isLeafType(nullable)) {
        if (typeof value === 'object') breaches.push(`${at} is no ${nullable.name}`);
      } else checkObject(value as Record<string, unknown>, nullable as GraphQLObjectType, set, path);
    }
  };
  const checkObject = (
    value: Record<string, unknown>,
    type: GraphQLOutputType,
    set: SelectionSetNode | undefined,
    path: (string | number)[],
  ) => {
    const runtime = isObjectType(type) ? type : schema.getType(String(value.__typename));
    if (!isObjectType(runtime) || !set) {
      breaches.push(`${path.join('.')} is of no type that it can be`);
      return;
    }
    const asked = fieldsOf(runtime, set);
    const keys = new Set(asked.map(({ alias, name }) => (alias ?? name).value));
    for (const key of Object.keys(value))
      if (!keys.has(key)) breaches.push(`${[...path, key].join('.')} was not asked for`);
    for (const { alias, name, selectionSet } of asked) {
      const key = (alias ?? name).value;
      const field = runtime.getFields()[name.value];
      if (field) check(value[key], field.type, selectionSet, [...path, key]);
    }
  };

  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation?.kind === Kind.OPERATION_DEFINITION && root && answer.data)
    checkObject(answer.data as Record<string, unknown>, root, operation.selectionSet, []);
  if (answer.data === null) nulls.push('[]');
  for (const { message, path } of answer.errors ?? []) {
    if (typeof message !== 'string') breaches.push('an error has no message');
    const explains = path?.some((_part, index) => nulls.includes(JSON.stringify(path.slice(0, index + 1))));
    if (!explains && !(path && nulls.includes('[]')))
      breaches.push(`an error is at ${path?.join('.')}, where nothing is null`);
  }
  return breaches;
};
