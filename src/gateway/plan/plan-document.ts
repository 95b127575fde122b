import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
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
import { planKeyOf, planVariable } from './plan-keys.ts';
import { isSelected } from './selected.ts';
import { type Conditions, narrow, within } from './type-conditions.ts';

/**
 * An operation in the one form that is safe to plan. What the schema itself answers is left out, and so is what these
 * variables skip. Fragments are where they are spread, what is asked twice is asked once, and what no object can be is
 * not asked. The planner takes less plain operations for others: it loses parts of fields that stand twice, sends fields
 * without their selections, takes `id: title` for the id, and there are some that end the process. Null where nothing is
 * left to ask.
 */
export const planDocument = (
  { schema, document, variables, probes }: DocumentToPlan,
  operation: OperationDefinitionNode,
): DocumentNode | null => {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const root = schema.getRootType(operation.operation) as GraphQLCompositeType;
  const selectionSet = selectOnce({ schema, fragments, variables, probes, count: { fields: 0 } }, root, [
    operation.selectionSet,
  ]);
  if (selectionSet.selections.every((selection) => selection === typeField)) return null;
  const used = new Set<string>();
  const renamed = visit(selectionSet, {
    Variable: (node) => {
      used.add(node.name.value);
      return { ...node, name: nameNode(planVariable(node.name.value)) };
    },
  });
  const variableDefinitions = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => used.has(variable.name.value))
    .map(({ variable, ...definition }) => ({
      ...definition,
      variable: { ...variable, name: nameNode(planVariable(variable.name.value)) },
    }));
  const planned: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, directives: [], variableDefinitions, selectionSet: renamed }],
  };
  // Validation lets such long numbers stand for ids alone, and the planner would read them as numbers.
  return visit(planned, { IntValue: ({ value }) => (value.length > 15 ? { kind: Kind.STRING, value } : undefined) });
};

export interface DocumentToPlan {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** The values of all variables that have one. */
  variables: Readonly<Record<string, unknown>>;
  /**
   * For types that only their own subgraph knows the entities of, a field to ask it for. `node` is answered by another,
   * which believes every id: so the type's own subgraph is asked too, even where the caller wants no more than the id.
   */
  probes?: ReadonlyMap<string, string>;
}

interface Selecting extends Omit<DocumentToPlan, 'document'> {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  count: { fields: number };
}

/** How many fields a plan may be for, with fragments where they are spread: beyond this, planning takes seconds. */
export const MAX_PLANNED_FIELDS = 2000;

const tooManyFields = () =>
  callerError(
    `The query has more than ${MAX_PLANNED_FIELDS} fields where its fragments are spread; ask for less at once.`,
    'QUERY_TOO_COMPLEX',
  );

/** A field that stands in several places, and all that is selected below it. */
interface AskedOnce {
  field: FieldNode;
  below: SelectionSetNode[];
}

const selectOnce = (
  selecting: Selecting,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): SelectionSetNode => {
  const groups = new Map<string, { conditions: Conditions; fields: Map<string, AskedOnce> }>();
  const spread = new Set<string>();
  let [asksType, hasFragments] = [false, false];
  const collect = ({ selections }: SelectionSetNode, conditions: Conditions): void => {
    const name = conditions.map((type) => type.name).join();
    for (const selection of selections) {
      if (!isSelected(selection, selecting.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === '__typename') asksType = true;
        if (selection.name.value.startsWith('__')) continue;
        const group = groups.get(name) ?? { conditions, fields: new Map<string, AskedOnce>() };
        groups.set(name, group);
        const key = planKeyOf(selection);
        const asked = group.fields.get(key) ?? { field: selection, below: [] };
        group.fields.set(key, asked);
        if (selection.selectionSet) asked.below.push(selection.selectionSet);
      } else {
        hasFragments = true;
        const isInline = selection.kind === Kind.INLINE_FRAGMENT;
        const fragment = isInline ? selection : selecting.fragments.get(selection.name.value);
        // Fragments that spread each other twice would otherwise be walked over and over.
        const again = isInline ? false : spread.has(`${selection.name.value} ${name}`);
        if (!fragment || again) continue;
        if (!isInline) spread.add(`${selection.name.value} ${name}`);
        const type = fragment.typeCondition && selecting.schema.getType(fragment.typeCondition.name.value);
        const narrowed = isCompositeType(type) ? narrow(selecting.schema, parent, conditions, type) : conditions;
        if (narrowed) collect(fragment.selectionSet, narrowed);
      }
    }
  };
  for (const set of sets) collect(set, []);
  const selections: SelectionNode[] = [...groups.values()].flatMap(({ conditions, fields }) =>
    within(
      conditions,
      [...fields.values()].map((asked) => toField(selecting, conditions.at(-1) ?? parent, asked)),
    ),
  );
  // Where there are conditions, the planner asks for the type of its own accord.
  const isConditional = [...groups.values()].some(({ conditions }) => conditions.length > 0);
  const needsType =
    (isAbstractType(parent) && (asksType || (hasFragments && !isConditional))) || selections.length === 0;
  return { kind: Kind.SELECTION_SET, selections: needsType ? [typeField, ...selections] : selections };
};

const toField = (selecting: Selecting, parent: GraphQLCompositeType, { field, below }: AskedOnce): FieldNode => {
  if (++selecting.count.fields > MAX_PLANNED_FIELDS) throw tooManyFields();
  const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
  const type = definition && getNamedType(definition.type);
  const key = planKeyOf(field);
  return {
    ...field,
    alias: key === field.name.value ? undefined : nameNode(key),
    directives: [],
    selectionSet: isCompositeType(type)
      ? withProbes(selecting, parent, field, selectOnce(selecting, type, below))
      : undefined,
  };
};

/** What is selected of `node` or `nodes`, and a probe for each type that needs one. */
const withProbes = (
  { schema, probes = new Map() }: Selecting,
  parent: GraphQLCompositeType,
  { name }: FieldNode,
  set: SelectionSetNode,
): SelectionSetNode => {
  if (parent !== schema.getQueryType() || (name.value !== 'node' && name.value !== 'nodes')) return set;
  const fragments = [...probes].flatMap(([type, field]) =>
    within(
      [schema.getType(type) as GraphQLCompositeType],
      [{ kind: Kind.FIELD, alias: nameNode(PROBE_KEY), name: nameNode(field) }],
    ),
  );
  return { ...set, selections: [...set.selections, ...fragments] };
};

/** The response key of probes: no caller's, and none that a field has. */
const PROBE_KEY = '_probe';

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

const typeField: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };
