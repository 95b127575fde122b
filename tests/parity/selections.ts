import {
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Arguments, drawArguments } from './argument-values.ts';
import { type DrawCondition, drawAlias, type Field, fieldsOfType, nextFields, type Spot } from './choices.ts';
import type { Fault } from './faults.ts';
import type { Sources } from './filter-values.ts';
import { drawDirectives, inlineFragment, namedType, nameNode } from './nodes.ts';
import type { Step } from './routes.ts';
import { isPageOfStatements, rowsOf } from './row-counts.ts';
import { type ValueWriter, writeArguments } from './written-values.ts';

export interface SelectionOptions extends Sources {
  schema: GraphQLSchema;
  writer: ValueWriter;
  drawCondition: DrawCondition;
  /** How many levels there may be below the root. */
  depth: number;
  /** A way from the root that is gone in any case. */
  route: readonly Step[];
  /** The mistakes, each made in a field that it fits; the first at the end of the route at the latest. */
  faults: readonly Fault[];
}

export interface DrawnSelections {
  selectionSet: SelectionSetNode;
  fragments: FragmentDefinitionNode[];
}

interface Fragment {
  definition: FragmentDefinitionNode;
  type: GraphQLCompositeType;
  depth: number;
  leaves: number;
  /** Whether it can stand elsewhere: it holds no cursor of one object's list. */
  reusable: boolean;
}

/** How many values an answer may hold, about. */
const MAX_LEAVES = 800;

/** Draws what one operation selects, with the fragments that it spreads. */
export const drawSelections = (options: SelectionOptions): DrawnSelections => {
  const { schema, draw, writer, drawCondition } = options;
  const directives = (probability: number) => drawDirectives(draw, writer, probability);
  const fragments: Fragment[] = [];
  let faults = options.faults;
  let leaves = 0;
  let cursorsOfOne = 0;

  const drawSet = (spot: Spot, most: number): SelectionSetNode => {
    const selections = drawOnRoute(spot);
    const wanted = leaves > MAX_LEAVES ? 1 : Math.max(draw.between(1, most), draw.between(1, most));
    while (selections.length < wanted) {
      const selection = drawSelection({ ...spot, route: [] }, selections);
      if (!selection && selections.length > 0) break;
      selections.push(selection ?? drawTypename(spot));
    }
    // What leads on does not always come first: then a mistake in it is met after other fields of the same object.
    const [first] = selections.splice(0, spot.route.length > 0 ? 1 : 0);
    if (first) selections.splice(draw.between(0, selections.length), 0, first);
    return { kind: Kind.SELECTION_SET, selections };
  };

  const drawOnRoute = (spot: Spot): SelectionNode[] => {
    const [step, ...route] = spot.route;
    if (!step) return [];
    const type = schema.getType(step.parent) as GraphQLObjectType;
    const isLast = route.length === 0;
    // The last step was counted when it was chosen.
    if (!isLast) draw.count(`${step.parent}.${step.field}`);
    const node = drawField({ ...spot, type, route }, type.getFields()[step.field] as Field, isLast ? 1 : 0.3);
    return [type === spot.type ? node : inlineFragment(type, { kind: Kind.SELECTION_SET, selections: [node] })];
  };

  /** One more selection; null where everything that may stand here does already. */
  const drawSelection = (spot: Spot, before: readonly SelectionNode[]): SelectionNode | null => {
    const { type } = spot;
    if (draw.chance(0.05)) return drawTypename(spot);
    const known = fragments.filter((fragment) => canSpread(fragment, spot));
    if (known.length > 0 && draw.chance(0.2)) return spread(draw.pick(known), spot);
    const fragmentLikely = isUnionType(type) ? 0.85 : isAbstractType(type) ? 0.5 : type.name === 'Query' ? 0.05 : 0.1;
    if (draw.chance(fragmentLikely)) return drawFragment(spot);
    const selected = before
      .filter((node) => node.kind === Kind.FIELD)
      .filter(({ name }) => name.value !== '__typename');
    if (selected.length > 0 && draw.chance(0.1)) return drawAgain(spot, draw.pick(selected));
    const fields = nextFields(draw, spot, selected, leaves > MAX_LEAVES);
    if (fields.length === 0) return null;
    return drawField(
      spot,
      draw.pickRare(fields, ({ name }) => `${type.name}.${name}`),
    );
  };

  const drawField = (spot: Spot, field: Field, faultLikely = 0.3): FieldNode => {
    const owner = spot.nodes.length === 1 ? spot.nodes[0] : undefined;
    let args = drawArguments(options, { parent: spot.type.name, field, rows: spot.rows, owner, next: spot.route[0] });
    if (isPageOfStatements(field) && (args.after || args.before)) cursorsOfOne++;
    const fault = faults.find((fault) => fault.fits(field));
    if (fault && draw.chance(faultLikely)) {
      args = fault.spoil(args, options);
      faults = faults.filter((other) => other !== fault);
    }
    return {
      kind: Kind.FIELD,
      name: nameNode(field.name),
      ...(draw.chance(0.1) ? { alias: nameNode(drawAlias(draw, spot.type, field)) } : {}),
      arguments: writeArguments(writer, field, args),
      directives: directives(0.06),
      ...drawBelow(spot, field, args),
    };
  };

  const drawBelow = (spot: Spot, field: Field, args: Arguments): { selectionSet?: SelectionSetNode } => {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) {
      leaves += spot.rows;
      return {};
    }
    const depth = Math.max(spot.depth, spot.route.length) - 1;
    const below = { type, depth, route: spot.route, ...rowsOf(options, spot.rows, field, args) };
    return { selectionSet: drawSet(below, spot.depth > 3 ? 4 : 6) };
  };

  const drawTypename = ({ rows }: Spot): FieldNode => {
    leaves += rows;
    const alias = draw.chance(0.3) ? { alias: nameNode(draw.pick(['kind', 'type', 'typename', 'id'])) } : {};
    return { kind: Kind.FIELD, name: nameNode('__typename'), ...alias, directives: directives(0.03) };
  };

  /** The field once more: with other arguments, or under the same key so that the selections are merged. */
  const drawAgain = (spot: Spot, node: FieldNode): SelectionNode => {
    const field = fieldsOfType(spot.type).find(({ name }) => name === node.name.value);
    if (!field) return drawTypename(spot);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || draw.chance(field.args.length > 0 ? 0.4 : 0)) return drawField(spot, field);
    const below = { type, depth: spot.depth - 1, rows: spot.rows * 2, nodes: [], route: [] };
    return { ...node, directives: directives(0.06), selectionSet: drawSet(below, 3) };
  };

  const drawFragment = (spot: Spot): SelectionNode => {
    const type = drawCondition(spot);
    const before = { leaves, cursorsOfOne };
    const selectionSet = drawSet({ ...spot, type }, isAbstractType(spot.type) ? 4 : 3);
    if (!draw.chance(0.35)) {
      // Without a condition it is what stands around it that counts.
      const isPlain = type === spot.type && draw.chance(0.7);
      return { ...inlineFragment(isPlain ? undefined : type, selectionSet), directives: directives(0.08) };
    }
    const name = nameNode(`${type.name}Parts${fragments.length + 1}`);
    fragments.push({
      definition: { kind: Kind.FRAGMENT_DEFINITION, name, typeCondition: namedType(type), selectionSet },
      type,
      depth: spot.depth,
      leaves: Math.ceil((leaves - before.leaves) / spot.rows),
      reusable: cursorsOfOne === before.cursorsOfOne,
    });
    return { kind: Kind.FRAGMENT_SPREAD, name, directives: directives(0.08) };
  };

  const canSpread = (fragment: Fragment, { type, depth, rows }: Spot): boolean =>
    fragment.reusable &&
    fragment.depth <= depth &&
    leaves + fragment.leaves * rows <= MAX_LEAVES &&
    doTypesOverlap(schema, fragment.type, type);

  const spread = (fragment: Fragment, { rows }: Spot): SelectionNode => {
    leaves += fragment.leaves * rows;
    return { kind: Kind.FRAGMENT_SPREAD, name: fragment.definition.name, directives: directives(0.1) };
  };

  const type = schema.getQueryType() as GraphQLCompositeType;
  const selectionSet = drawSet({ type, depth: options.depth, rows: 1, nodes: [], route: options.route }, 3);
  return { selectionSet, fragments: fragments.map(({ definition }) => definition) };
};
