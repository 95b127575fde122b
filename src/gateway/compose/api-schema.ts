import {
  buildSchema,
  extendSchema,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { signatureOf } from './signature.ts';

/**
 * The schema that callers of a gateway see. Its scalars check values as those of the graph do, and its fields cost
 * what they cost there; a composer keeps neither.
 */
export const buildApiSchema = (sdl: string, graph: GraphQLSchema): GraphQLSchema => {
  const schema = withStandIns(buildSchema(sdl));
  for (const type of Object.values(schema.getTypeMap())) {
    const original = graph.getType(type.name);
    if (isScalarType(type) && isScalarType(original))
      Object.assign(type, { parseValue: original.parseValue, parseLiteral: original.parseLiteral });
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const originals = isObjectType(original) || isInterfaceType(original) ? original.getFields() : {};
    for (const [name, field] of Object.entries(type.getFields()))
      field.extensions = originals[name]?.extensions ?? field.extensions;
  }
  return schema;
};

/** With a type for each interface that none implements: a subgraph may know objects of it and not their types. */
const withStandIns = (schema: GraphQLSchema): GraphQLSchema => {
  const without = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLInterfaceType => isInterfaceType(type) && schema.getPossibleTypes(type).length === 0,
  );
  return without.length === 0 ? schema : extendSchema(schema, parse(without.map(standInFor).join('\n')));
};

const standInFor = (type: GraphQLInterfaceType): string => {
  const fields = Object.values(type.getFields()).map(signatureOf);
  const interfaces = [type, ...type.getInterfaces()].map(({ name }) => name).join(' & ');
  return `"Any ${type.name}: no subgraph tells its type." type Any${type.name} implements ${interfaces} { ${fields.join(' ')} }`;
};
