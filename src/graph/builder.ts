import SchemaBuilder, { type FieldKind } from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import RelayPlugin from '@pothos/plugin-relay';
import type { CollectionName, RowOf } from '../model/collections.ts';
import type { ActorType, ClaimType, NodeType, StatementType } from '../model/node-types.ts';
import type { ParticipationValue } from '../model/rows/mention-rows.ts';
import type { DateValue } from '../model/rows/statement.ts';
import type { GraphContext } from './context.ts';
import { costPlugin } from './cost/cost-plugin.ts';
import { type ConnectionValue, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './fields/paging.ts';
import { ID_DESCRIPTION } from './global-id.ts';
import type { CitationValue } from './reading/citation-value.ts';

type Rows = { [Type in NodeType]: RowOf<Type & CollectionName> };
type StatementRows = { [Type in Exclude<StatementType, 'Participation'>]: RowOf<Type> } & {
  Participation: ParticipationValue;
};

/** The value of a statement: of claims, and of what briefs say of entities. */
export type StatementRow = Rows[ClaimType] | StatementRows[StatementType];

/** The value of anything with a global id. */
export type GlobalRow = Rows[NodeType] | StatementRows[StatementType] | RowOf<'Outcome'>;

/** The types of the graph by name. Entities refer to each other by these names, so that no domain imports another. */
export interface GraphTypes {
  Context: GraphContext;
  Objects: Rows &
    StatementRows & {
      Outcome: RowOf<'Outcome'>;
      Change: RowOf<'Change'>;
      Citation: CitationValue;
      FuzzyDate: DateValue;
    };
  Interfaces: {
    Actor: Rows[ActorType];
    Claim: Rows[ClaimType];
    Labeled: GlobalRow;
    Statement: StatementRow;
  };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    PartialDate: { Input: { first: string; last: string }; Output: string };
  };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Connection: Pick<ConnectionValue<unknown, unknown>, 'count'>;
}

/** Creates the builder of one graph. Each graph has its own, so that two graphs never share a type. */
export const createBuilder = () => {
  const builder = new SchemaBuilder<GraphTypes>({
    // The first one sees the fields after all others, and wraps what they wrapped.
    plugins: [costPlugin, RelayPlugin, DirectivesPlugin, FederationPlugin],
    defaultFieldNullability: false,
    relay: {
      cursorType: 'String',
      nodeQueryOptions: false,
      nodesQueryOptions: false,
      nodeTypeOptions: {
        description: 'Anything with a global ID, by which `node` finds it. Types of partners may implement it.',
      },
      idFieldOptions: { description: ID_DESCRIPTION },
      pageInfoTypeOptions: { description: 'The position of a page in its list.', shareable: true },
      hasNextPageFieldOptions: { description: 'Whether there are rows after this page.' },
      hasPreviousPageFieldOptions: { description: 'Whether there are rows before this page.' },
      startCursorFieldOptions: { description: 'The cursor of the first row; null on an empty page.' },
      endCursorFieldOptions: { description: 'The cursor of the last row; null on an empty page.' },
      cursorFieldOptions: { description: 'Its place in the list, for `after` and `before`.' },
      pageInfoFieldOptions: { description: 'Where it is in the list.' },
      nodesOnConnection: {
        description: 'Its rows.',
      },
      edgesFieldOptions: {
        description: 'Its rows, each with its cursor.',
        nullable: { list: false, items: false },
      },
      nodeFieldOptions: { description: 'The row.', nullable: false },
      firstArgOptions: {
        description: `Rows from the start: 0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} without \`last\`.`,
      },
      lastArgOptions: { description: `Rows from the end: 0 to ${MAX_PAGE_SIZE}.` },
      afterArgOptions: { description: 'After this cursor.' },
      beforeArgOptions: { description: 'Before this cursor.' },
    },
  });
  builder.globalConnectionField('totalCount', (t) =>
    t.int({
      cost: COUNT_COST,
      description: 'How many rows the whole list has.',
      resolve: (connection) => connection.count(),
    }),
  );
  return builder;
};

/** The cost of counting the rows of a list. */
export const COUNT_COST = 10;

export type Builder = ReturnType<typeof createBuilder>;

/** The schema types behind the builder. */
export type SchemaTypes = Builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/** The builders of fields with this parent: for objects, and for any type (`Query` and interfaces too). */
export type ObjectFieldsOf<Parent> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Parent>;
export type FieldsOf<Parent> = PothosSchemaTypes.RootFieldBuilder<SchemaTypes, Parent, FieldKind>;
