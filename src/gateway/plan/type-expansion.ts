import {
  type FieldDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { argumentsOf } from '../compose/directive-arguments.ts';

/** How the planner sees the fields of a supergraph, read from the directives of the `join` specification. */
export interface TypeExpansion {
  /**
   * The types that the planner resolves a field for, one by one. For most fields of an interface, these are all object types
   * that implement it, since not every subgraph that has the interface resolves the field.
   */
  typesFor(type: GraphQLCompositeType, field: string): readonly GraphQLCompositeType[];
  /** The subgraphs that resolve a field, by their names in `join__Graph`. */
  graphsFor(type: GraphQLCompositeType, field: string): ReadonlySet<string>;
}

/** Reads them from the supergraph's schema. */
export const readTypeExpansion = (supergraph: GraphQLSchema): TypeExpansion => {
  const types = new Map<string, readonly GraphQLCompositeType[]>();
  const graphs = new Map<string, ReadonlySet<string>>();
  return {
    typesFor(type, field) {
      const key = `${type.name}.${field}`;
      const known = types.get(key) ?? (isInterfaceType(type) ? typesOf(supergraph, type, field) : [type]);
      types.set(key, known);
      return known;
    },
    graphsFor(type, field) {
      const key = `${type.name}.${field}`;
      const known = graphs.get(key) ?? graphsOf(type, field);
      graphs.set(key, known);
      return known;
    },
  };
};

const typesOf = (supergraph: GraphQLSchema, type: GraphQLInterfaceType, field: string) => {
  const objects = supergraph.getPossibleTypes(type);
  const isPartial = objects.some((object) => {
    const definition = fieldOf(object, field);
    return (
      !definition ||
      joinsOf(definition).some(({ external, override, usedOverridden }) => external || override || usedOverridden)
    );
  });
  const definition = fieldOf(type, field);
  const all = argumentsOf(type.astNode?.directives, 'join__type').filter(({ isInterfaceObject }) => !isInterfaceObject);
  const isEverywhere =
    all.length <= 1 || !definition || graphsIn(definition).length === 0 || graphsIn(definition).length >= all.length;
  return isPartial || !isEverywhere ? objects : [type];
};

const graphsOf = (type: GraphQLCompositeType, field: string): ReadonlySet<string> => {
  const definition = fieldOf(type, field);
  const graphs = definition ? graphsIn(definition) : [];
  if (graphs.length > 0) return new Set(graphs);
  return new Set(argumentsOf(type.astNode?.directives, 'join__type').map(({ graph }) => String(graph)));
};

const fieldOf = (type: GraphQLCompositeType, field: string): FieldDefinitionNode | undefined =>
  isObjectType(type) || isInterfaceType(type)
    ? ((type as GraphQLObjectType).getFields()[field]?.astNode ?? undefined)
    : undefined;

const joinsOf = ({ directives }: FieldDefinitionNode) => argumentsOf(directives, 'join__field');

const graphsIn = (definition: FieldDefinitionNode): string[] =>
  joinsOf(definition).flatMap(({ graph, external }) => (graph && !external ? [String(graph)] : []));
