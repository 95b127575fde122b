import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Adds to an error of validation how this schema says it, for mistakes that are often made. */
export const withHint = (schema: GraphQLSchema, error: GraphQLError): GraphQLError => {
  const hint = hintFor(schema, error.message);
  return hint === null ? error : new GraphQLError(`${error.message} ${hint}`, { ...error, nodes: error.nodes });
};

const hintFor = (schema: GraphQLSchema, message: string): string | null => {
  const [, field, parent] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (field && parent) return hintForField(schema, field, parent);
  const [, argument, owner, ownerField] = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/.exec(message) ?? [];
  if (argument && owner && ownerField) return hintForArgument(argumentsOf(schema, owner, ownerField), argument);
  if (/^Expected value of type "ActorMatch"/.test(message))
    return 'Actors are matched by { any: ["CN"] } or { all: ["CN", "KR"] }.';
  return null;
};

/** `{ events { title } }`: the fields of what is listed are below `nodes`. */
const hintForField = (schema: GraphQLSchema, field: string, parent: string): string | null => {
  const nodes = fieldsOf(schema, parent)?.nodes;
  if (!parent.endsWith('Connection') || !nodes) return null;
  const node = getNamedType(nodes.type).name;
  const isOfNode = fieldsOf(schema, node)?.[field] !== undefined;
  return isOfNode ? `It is a field of ${node}: nodes { ${field} }.` : 'What is listed is in "nodes".';
};

/** `events(filter: …)` and `event(slug: …)`. */
const hintForArgument = (allowed: readonly GraphQLArgument[], argument: string): string | null => {
  const names = allowed.map(({ name }) => name);
  if (names.includes('ref') && /^(slug|id|code|key|name)$/i.test(argument))
    return 'Give "ref", which takes a slug, an id or a code.';
  if (/^(limit|take|size|perPage|pageSize)$/i.test(argument) && names.includes('first'))
    return 'Give "first" or "last".';
  if (/^(offset|skip|page|cursor)$/i.test(argument) && names.includes('after'))
    return 'Pages begin after a cursor: give "after" with "pageInfo.endCursor" of the page before.';
  if (/^(sort|order|sortBy)$/i.test(argument) && names.includes('orderBy')) return 'Give "orderBy".';
  const where = allowed.find(({ name }) => name === 'where');
  return where ? `Conditions are in "where", of the type ${where.type}.` : null;
};

const fieldsOf = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined;
};

const argumentsOf = (schema: GraphQLSchema, parent: string, field: string): readonly GraphQLArgument[] =>
  fieldsOf(schema, parent)?.[field]?.args ?? [];
