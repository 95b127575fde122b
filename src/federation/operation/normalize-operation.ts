import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { callerError } from '../../graph/errors.ts';
import { type Fragments, fragmentsOf, isIncluded, type VariableValues } from './selections.ts';
import { addCondition, inFragments, type TypeConditions } from './type-conditions.ts';
import { uniqueKeyOf, uniqueVariable } from './unique-keys.ts';

export interface NormalizeOptions {
  /** The API schema. */
  schema: GraphQLSchema;
  document: DocumentNode;
  /** Default values included. */
  variables: VariableValues;
  /** Fields to add to `node` and `nodes`, by type; see `probesOf`. */
  probes?: ReadonlyMap<string, string>;
}

/**
 * Rewrites an operation into the one form that stitching handles reliably: fields merged, fragments inlined, skipped
 * selections, impossible fragments and introspection removed, aliases and variables renamed. In other forms, stitching loses a
 * field that is once skipped and once not, and takes `code: name` for the code. Null if nothing is left to fetch.
 */
export const normalizeOperation = (
  { schema, document, variables, probes }: NormalizeOptions,
  operation: OperationDefinitionNode,
): DocumentNode | null => {
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation) as GraphQLCompositeType;
  const selectionSet = mergeSelectionSets({ schema, fragments, variables, probes, count: { fields: 0 } }, root, [
    operation.selectionSet,
  ]);
  if (selectionSet.selections.every((selection) => selection === typenameField)) return null;
  const used = new Set<string>();
  const renamed = visit(selectionSet, {
    Variable: (node) => {
      used.add(node.name.value);
      return { ...node, name: nameNode(uniqueVariable(node.name.value)) };
    },
  });
  const variableDefinitions = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => used.has(variable.name.value))
    .map(({ variable, ...definition }) => ({
      ...definition,
      variable: { ...variable, name: nameNode(uniqueVariable(variable.name.value)) },
    }));
  const normalized: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, directives: [], variableDefinitions, selectionSet: renamed }],
  };
  // Validation allows integers this long only as IDs, and a partner may read them as numbers, which would lose digits.
  return visit(normalized, { IntValue: ({ value }) => (value.length > 15 ? { kind: Kind.STRING, value } : undefined) });
};

interface Normalization extends Omit<NormalizeOptions, 'document'> {
  fragments: Fragments;
  count: { fields: number };
}

/** Fields that an operation may have, with its fragments inlined: more would block the server. */
export const MAX_FIELDS = 1500;

const tooManyFields = () =>
  callerError(
    `The query has more than ${MAX_FIELDS} fields with its fragments inlined; ask for less at once.`,
    'QUERY_TOO_COMPLEX',
  );

/** A field that is selected once or several times, and all of its selection sets. */
interface MergedField {
  field: FieldNode;
  selectionSets: SelectionSetNode[];
}

const mergeSelectionSets = (
  normalization: Normalization,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): SelectionSetNode => {
  const groups = new Map<string, { conditions: TypeConditions; fields: Map<string, MergedField> }>();
  const spread = new Set<string>();
  let [hasTypename, hasFragments] = [false, false];
  const collect = ({ selections }: SelectionSetNode, conditions: TypeConditions): void => {
    const groupName = conditions.map((type) => type.name).join();
    for (const selection of selections) {
      if (!isIncluded(selection, normalization.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === '__typename') hasTypename = true;
        if (selection.name.value.startsWith('__')) continue;
        const group = groups.get(groupName) ?? { conditions, fields: new Map<string, MergedField>() };
        groups.set(groupName, group);
        const key = uniqueKeyOf(selection);
        const merged = group.fields.get(key) ?? { field: selection, selectionSets: [] };
        group.fields.set(key, merged);
        if (selection.selectionSet) merged.selectionSets.push(selection.selectionSet);
      } else {
        hasFragments = true;
        const isInline = selection.kind === Kind.INLINE_FRAGMENT;
        const fragment = isInline ? selection : normalization.fragments.get(selection.name.value);
        // Once is enough: fragments that spread each other twice would take exponential time.
        const isRepeated = !isInline && spread.has(`${selection.name.value} ${groupName}`);
        if (!fragment || isRepeated) continue;
        if (!isInline) spread.add(`${selection.name.value} ${groupName}`);
        const type = fragment.typeCondition && normalization.schema.getType(fragment.typeCondition.name.value);
        const narrowed = isCompositeType(type)
          ? addCondition(normalization.schema, parent, conditions, type)
          : conditions;
        if (narrowed) collect(fragment.selectionSet, narrowed);
      }
    }
  };
  for (const set of sets) collect(set, []);
  const selections: SelectionNode[] = [...groups.values()].flatMap(({ conditions, fields }) =>
    inFragments(
      conditions,
      [...fields.values()].map((merged) => toField(normalization, conditions.at(-1) ?? parent, merged)),
    ),
  );
  // With type conditions, stitching adds __typename itself.
  const isConditional = [...groups.values()].some(({ conditions }) => conditions.length > 0);
  const needsTypename =
    (isAbstractType(parent) && (hasTypename || (hasFragments && !isConditional))) || selections.length === 0;
  return { kind: Kind.SELECTION_SET, selections: needsTypename ? [typenameField, ...selections] : selections };
};

const toField = (
  normalization: Normalization,
  parent: GraphQLCompositeType,
  { field, selectionSets }: MergedField,
): FieldNode => {
  if (++normalization.count.fields > MAX_FIELDS) throw tooManyFields();
  const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
  const type = definition && getNamedType(definition.type);
  const key = uniqueKeyOf(field);
  return {
    ...field,
    alias: key === field.name.value ? undefined : nameNode(key),
    directives: [],
    selectionSet: isCompositeType(type)
      ? withProbes(normalization, parent, field, mergeSelectionSets(normalization, type, selectionSets))
      : undefined,
  };
};

/** Adds the probes to the selection set of `node` or `nodes`. */
const withProbes = (
  { schema, probes = new Map() }: Normalization,
  parent: GraphQLCompositeType,
  { name }: FieldNode,
  set: SelectionSetNode,
): SelectionSetNode => {
  if (parent !== schema.getQueryType() || (name.value !== 'node' && name.value !== 'nodes')) return set;
  const fragments = [...probes].flatMap(([type, field]) =>
    inFragments(
      [schema.getType(type) as GraphQLCompositeType],
      [{ kind: Kind.FIELD, alias: nameNode(`${PROBE_KEY}_${type}`), name: nameNode(field) }],
    ),
  );
  return { ...set, selections: [...set.selections, ...fragments] };
};

/**
 * What the response keys of probes begin with; no field has such a name. Each type has a key of its own, since fields of
 * different types, such as `String!` and `Int`, may not share one.
 */
const PROBE_KEY = '_probe';

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

const typenameField: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };
