import {
  buildSchema,
  extendSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import { withSpecifiedLocations } from '../../server/server.ts';
import { declareCost } from './declare-cost.ts';

interface ApiSchemaSources {
  /** The whole graph. */
  graph: GraphQLSchema;
  /** The schema of the supergraph, in which partners may declare costs, unless the composer has dropped them. */
  supergraph: GraphQLSchema;
  /** The names of the subgraphs that resolve a field of an object type. */
  subgraphsFor(type: string, field: string): readonly string[];
}

/**
 * Builds the API schema: the part of the supergraph that clients see. Scalars validate values and our own fields have costs
 * as in the whole graph, since SDL keeps neither. The description of the schema and the specifications of scalars come
 * from there too, since composers drop both.
 */
export const buildApiSchema = (
  apiSdl: string,
  { graph, supergraph, subgraphsFor }: ApiSchemaSources,
): GraphQLSchema => {
  const schema = withPlaceholders(buildSchema(apiSdl));
  schema.description = graph.description;
  for (const type of Object.values(schema.getTypeMap())) {
    const original = graph.getType(type.name);
    // Composers may take those of a partner.
    if (original) type.description = original.description;
    if (isScalarType(type) && isScalarType(original))
      Object.assign(type, {
        parseValue: original.parseValue,
        parseLiteral: original.parseLiteral,
        specifiedByURL: original.specifiedByURL ?? type.specifiedByURL,
      });
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const [originals, joined] = [fieldsOf(original), fieldsOf(supergraph.getType(type.name))];
    for (const [name, field] of Object.entries(type.getFields())) {
      // A field of the same name in somebody else's supergraph is not ours.
      const ours = originals[name];
      const isOurs =
        ours &&
        signatureOf(ours) === signatureOf(field) &&
        (isInterfaceType(type) || subgraphsFor(type.name, name).some(isFirstParty));
      if (isOurs) Object.assign(field, { extensions: ours.extensions, description: ours.description });
      else declareCost(field, joined[name]);
    }
  }
  return withSpecifiedLocations(schema);
};

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};

/** Its type and its arguments, in any order. */
const signatureOf = ({ args, type }: GraphQLField<unknown, unknown>): string =>
  `${args
    .map((arg) => `${arg.name}: ${arg.type}`)
    .sort()
    .join()} ${type}`;

/** Adds an object type for each interface without one: a subgraph may return an interface whose types it does not know. */
const withPlaceholders = (schema: GraphQLSchema): GraphQLSchema => {
  const unimplemented = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLInterfaceType => isInterfaceType(type) && schema.getPossibleTypes(type).length === 0,
  );
  if (unimplemented.length === 0) return schema;
  return extendSchema(schema, parse(unimplemented.map(printPlaceholder).join('\n')));
};

const printPlaceholder = (type: GraphQLInterfaceType): string => {
  const fields = Object.values(type.getFields()).map(printField);
  const interfaces = [type, ...type.getInterfaces()].map(({ name }) => name).join(' & ');
  return `"Any ${type.name}: no subgraph declares a type that implements it." type Any${type.name} implements ${interfaces} { ${fields.join(' ')} }`;
};

/** A field as SDL, without its description, such as `publications(first: Int): [Publication!]`. */
export const printField = ({ name, args, type }: GraphQLField<unknown, unknown>): string => {
  const argumentList = args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
  return `${name}${argumentList && `(${argumentList})`}: ${type}`;
};
