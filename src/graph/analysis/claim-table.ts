import type { ObjectRef } from '@pothos/core';
import type { ClaimType } from '../../model/node-types.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import { COUNT_COST, type SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { pageCost, resolvePage } from '../fields/connection.ts';
import type { EntityList } from '../fields/list.ts';
import type { SchemaTools } from '../schema-tools.ts';
import type { EnumOf } from '../values/enums.ts';
import { oneOfValues } from '../where.ts';
import {
  conditionOf,
  defineGroups,
  type Group,
  type GroupsInput,
  MOST_GROUPS,
  nodeOfGroup,
  valuesOf,
} from './claim-groups.ts';

/** A table of claims: how many there are in each pair of two groups. */

type Conditions = readonly Condition<'Claim'>[];
type Counts = MaybePromise<readonly (readonly number[])[]>;

interface Table {
  rows: readonly Group[];
  columns: readonly Group[];
  /** The conditions of the claims that are counted. */
  counted: Conditions;
  /** The counts of all cells, by row and column. They are counted together, once the first is asked for. */
  counts(): Counts;
}

/** A row or a column, by its place among these. */
interface Line {
  table: Table;
  isRow: boolean;
  index: number;
}

interface Cell {
  table: Table;
  row: number;
  column: number;
}

/** What choosing the rows and the columns costs: each compares 100 values with the claims. */
const TABLE_COST = 500;

/** Adds the table of claims to `Query`. `claims` is the list of all claims, and `Type` the enum of their types. */
export const addClaimTable = <Where>(
  tools: SchemaTools,
  claims: EntityList<'Claim', Where>,
  Type: EnumOf<Uppercase<ClaimType>>,
): void => {
  const { builder } = tools;
  const Groups = defineGroups(builder);
  const Table = defineTable(tools, claims, Type);
  builder.queryFields((t) => ({
    claimTable: t.field({
      type: Table,
      nullable: true,
      cost: TABLE_COST,
      description: 'How many claims there are in each pair of two groups, such as an institute and an issue.',
      args: {
        rows: t.arg({ type: Groups, required: true, description: 'What the rows are.' }),
        columns: t.arg({ type: Groups, required: true, description: 'What the columns are.' }),
        where: t.arg({ type: claims.where, description: 'All conditions have to be met.' }),
        types: t.arg({
          type: [Type],
          description:
            'Count only claims of these types. The rows and the columns do not depend on it, so that one sees which of them have none.',
        }),
      },
      resolve: (_root: object, { rows, columns, where, types }: TableArgs<Where>, context: GraphContext) => {
        const filtered = where ? claims.conditions(where, context) : [];
        return mapMaybePromise(filtered, (conditions) => {
          const groups = [rows, columns].map((input) => valuesOf(context, input, conditions));
          return mapMaybePromise(allMaybePromises(groups), ([inRows = [], inColumns = []]) =>
            toTable(context, inRows, inColumns, [...conditions, ...oneOfValues<'Claim'>('type', types)]),
          );
        });
      },
    } as never),
  }));
};

interface TableArgs<Where> {
  rows: GroupsInput;
  columns: GroupsInput;
  where?: Where | null;
  types?: readonly Uppercase<ClaimType>[] | null;
}

const toTable = (
  context: GraphContext,
  rows: readonly Group[],
  columns: readonly Group[],
  counted: Conditions,
): Table => {
  let counts: Counts | undefined;
  return {
    rows,
    columns,
    counted,
    counts: () => {
      counts ??= context.snapshot.countPairs('Claim', counted, rows.map(conditionOf), columns.map(conditionOf));
      return counts;
    },
  };
};

const defineTable = <Where>(
  tools: SchemaTools,
  claims: EntityList<'Claim', Where>,
  Type: EnumOf<Uppercase<ClaimType>>,
) => {
  const { builder } = tools;
  const Cell = builder.objectRef<Cell>('ClaimTableCell').implement({
    description: 'The claims that are in the group of a row and in that of a column.',
    fields: (t) => ({
      count: t.int({
        description: 'How many there are.',
        resolve: ({ table, row, column }) => mapMaybePromise(table.counts(), (counts) => counts[row]?.[column] ?? 0),
      }),
      claims: t.field({
        type: claims.connection,
        description: 'The claims, by date of publication, then by the first passage cited.',
        args: t.arg.connectionArgs(),
        ...pageCost,
        resolve: ({ table, row, column }, args, context) =>
          resolvePage(context, 'Claim', {
            where: [...table.counted, ...groupConditions(table, row, column)],
            order: 'TEXT',
            args,
            node: (one) => one,
          }),
      }),
    }),
  });
  const Group = defineGroup(tools, Type, Cell);
  return builder.objectRef<Table>('ClaimTable').implement({
    description: 'How many claims there are in each pair of two groups.',
    fields: (t) => ({
      columns: t.field({
        type: [Group],
        listSize: { assumedSize: MOST_GROUPS },
        description: 'Its columns.',
        resolve: (table) => table.columns.map((_, index) => ({ table, isRow: false, index })),
      }),
      rows: t.field({
        type: [Group],
        listSize: { assumedSize: MOST_GROUPS },
        description: 'Its rows.',
        resolve: (table) => table.rows.map((_, index) => ({ table, isRow: true, index })),
      }),
    }),
  });
};

const groupConditions = ({ rows, columns }: Table, row: number, column: number): Conditions => [
  conditionOf(rows[row] as Group),
  conditionOf(columns[column] as Group),
];

const groupOf = ({ table, isRow, index }: Line): Group => (isRow ? table.rows : table.columns)[index] as Group;

const defineGroup = (
  { builder }: SchemaTools,
  Type: EnumOf<Uppercase<ClaimType>>,
  Cell: ObjectRef<SchemaTypes, Cell>,
) =>
  builder.objectRef<Line>('ClaimGroup').implement({
    description: 'A row or a column of a table: the claims that have something in common.',
    fields: (t) => ({
      node: t.field({
        type: 'Labeled',
        nullable: true,
        description:
          'What they have in common: an actor, an issue, an instrument or a brief; null if that is their type.',
        resolve: (line, _args, context) => nodeOfGroup(context, groupOf(line)) as never,
      }),
      type: t.field({
        type: Type,
        nullable: true,
        description: 'Their type; null if they have something else in common.',
        resolve: (line) => {
          const { by, value } = groupOf(line);
          return by === 'TYPE' ? (value as Uppercase<ClaimType>) : null;
        },
      }),
      count: t.int({
        cost: COUNT_COST,
        description: 'How many of them are counted, in all cells and outside of the table.',
        resolve: (line, _args, context) =>
          context.snapshot.count('Claim', [...line.table.counted, conditionOf(groupOf(line))]),
      }),
      cells: t.field({
        type: [Cell],
        listSize: { assumedSize: MOST_GROUPS },
        description: 'Its cells: of a row one for each column, of a column one for each row.',
        resolve: ({ table, isRow, index }) =>
          isRow
            ? table.columns.map((_, column) => ({ table, row: index, column }))
            : table.rows.map((_, row) => ({ table, row, column: index })),
      }),
    }),
  });
