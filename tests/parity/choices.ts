import {
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';
import type { Draw } from './draw.ts';
import type { KnownValues } from './known-values.ts';
import type { Step } from './routes.ts';
import { lengthOf } from './row-counts.ts';

export type Field = GraphQLField<unknown, unknown>;

/** Where a selection set stands. */
export interface Spot {
  type: GraphQLCompositeType;
  /** How many levels of fields it may hold. */
  depth: number;
  /** How many objects it is read on, about. */
  rows: number;
  /** The nodes that it may be read on, where they are known. */
  nodes: readonly string[];
  /** What has to be selected here and below. */
  route: readonly Step[];
}

/** Of how many objects a selection may be read, about. */
const MAX_ROWS = 120;

const fields = new WeakMap<GraphQLCompositeType, Field[]>();

export const fieldsOfType = (type: GraphQLCompositeType): Field[] => {
  const known = fields.get(type) ?? (isUnionType(type) ? [] : Object.values(type.getFields()));
  fields.set(type, known);
  return known;
};

const isConnection = ({ name }: { name: string }): boolean => name.endsWith('Connection');

const leaves = new WeakMap<Field, boolean>();

const isLeaf = (field: Field): boolean => {
  const known = leaves.get(field) ?? !isCompositeType(getNamedType(field.type));
  leaves.set(field, known);
  return known;
};

/** The fields that may be selected next, mostly such as are not there yet; first of all those that lead on. */
export const nextFields = (draw: Draw, spot: Spot, before: readonly FieldNode[], isFull: boolean): Field[] => {
  const { type, depth, rows } = spot;
  const fields = fieldsOfType(type).filter(({ name }) => before.every((node) => node.name.value !== name));
  const leaves = fields.filter(isLeaf);
  const isSmall = (field: Field) => rows * lengthOf(field) <= MAX_ROWS;
  const leading = isFull || depth <= 0 ? [] : fields.filter((field) => !isLeaf(field) && isSmall(field));
  if (leading.length === 0 || (leaves.length > 0 && !draw.chance(before.length === 0 ? 0.8 : 0.3))) return leaves;
  const pages = leading.filter(({ name }) => isConnection(type) && ['nodes', 'edges'].includes(name));
  if (pages.length > 0 && draw.chance(0.9)) return pages;
  // A page needs a level for its rows, and one for what they hold.
  return depth > 1 || draw.chance(0.1) ? leading : leading.filter((field) => !isConnection(getNamedType(field.type)));
};

/** Draws the type of a fragment that is allowed at this position. */
export type DrawCondition = (spot: Spot) => GraphQLCompositeType;

export const createConditions = (schema: GraphQLSchema, draw: Draw, values: KnownValues): DrawCondition => {
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );
  const overlapping = new Map(
    composites.map((type) => [type, composites.filter((other) => doTypesOverlap(schema, type, other))]),
  );
  const typeOfNode = new Map(
    Object.entries(values.nodes).flatMap(([type, nodes]) => nodes.map(({ id }) => [id, type] as const)),
  );

  return ({ type, nodes }) => {
    const all = overlapping.get(type) ?? [];
    const known = all.filter(({ name }) => nodes.some((id) => typeOfNode.get(id) === name));
    if (isAbstractType(type) && known.length > 0 && draw.chance(0.7)) return draw.pick(known);
    const objects = all.filter((other) => !isAbstractType(other));
    const likely = isAbstractType(type) && draw.chance(0.7) ? objects : all;
    return draw.pickRare(likely, ({ name }) => `... on ${name} in ${type.name}`);
  };
};

/** Another name for a field, at times that of another field of the type. */
export const drawAlias = (draw: Draw, type: GraphQLCompositeType, { name }: Field): string =>
  draw.pick([`my_${name}`, `${name}Here`, draw.pick(fieldsOfType(type)).name]);
