import {
  type ASTVisitor,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import type { Supergraph } from '../compose/supergraph.ts';

export interface OwnOperationsOptions {
  supergraph: Pick<Supergraph, 'subgraphsFor'>;
  /** What clients see. */
  api: GraphQLSchema;
  /** The whole graph without partners. */
  whole: GraphQLSchema;
}

/**
 * Returns a function that finds out whether the whole graph in this process answers a valid document as the federation would:
 * if our own subgraph resolves each of its fields. A partner may have them too, such as the keys of entities that it extends.
 */
export const createOwnOperations = ({ supergraph, api, whole }: OwnOperationsOptions) => {
  const known = new WeakMap<DocumentNode, boolean>();
  const areInputsAlike = readsAlike(whole, api);

  const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType): string[] =>
    (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]).map(({ name }) => name);

  /** Whether a type has the same object types in both schemas. */
  const isAlike = (type: GraphQLCompositeType): boolean => {
    const served = api.getType(type.name);
    return isCompositeType(served) && objectsOf(api, served).sort().join() === objectsOf(whole, type).sort().join();
  };

  const isOwn = (document: DocumentNode): boolean => {
    if (!areInputsAlike || validate(whole, document, undefined, { maxErrors: 1 }).length > 0) return false;
    const info = new TypeInfo(whole);
    let isOurs = true;
    /** The object types that selections may be on, of each field around them. */
    const around: string[][] = [];
    const enter = () => {
      const type = getNamedType(info.getType());
      isOurs &&= !isAbstractType(type) || isAlike(type);
      around.push(isCompositeType(type) ? objectsOf(whole, type) : []);
    };
    const scope = { enter, leave: () => void around.pop() };
    const check: ASTVisitor = {
      OperationDefinition: scope,
      FragmentDefinition: scope,
      Field: {
        enter({ name: { value: field } }) {
          const parent = info.getParentType();
          const objects = parent ? objectsOf(whole, parent).filter((type) => around.at(-1)?.includes(type)) : [];
          isOurs &&= objects.every(
            (type) => field === '__typename' || supergraph.subgraphsFor(type, field).some(isFirstParty),
          );
          enter();
        },
        leave: scope.leave,
      },
    };
    visit(document, visitWithTypeInfo(info, check));
    return isOurs;
  };

  return (document: DocumentNode): boolean => {
    let own = known.get(document);
    if (own === undefined) {
      own = isOwn(document);
      known.set(document, own);
    }
    return own;
  };
};

/** Changes of arguments, input types and enums, which only show when values are read. */
const INPUT_CHANGES =
  /^(?:VALUE_.*_ENUM|(?:OPTIONAL|REQUIRED)_INPUT_FIELD_ADDED|ARG_DEFAULT_VALUE_CHANGE|FIELD_(?:REMOVED|CHANGED_KIND))$/;

/** Whether the values that the whole graph reads mean the same in the other schema. */
const readsAlike = (whole: GraphQLSchema, api: GraphQLSchema): boolean =>
  [...findBreakingChanges(whole, api), ...findDangerousChanges(whole, api)].every(
    ({ type }) => !INPUT_CHANGES.test(type),
  );
