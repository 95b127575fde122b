import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType, isScalarType } from 'graphql';

/**
 * The schema that callers of a gateway see. Its scalars check values as those of the graph do, and its fields cost
 * what they cost there; a composer keeps neither.
 */
export const buildApiSchema = (sdl: string, graph: GraphQLSchema): GraphQLSchema => {
  const schema = buildSchema(sdl);
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
