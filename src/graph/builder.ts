import SchemaBuilder, { type FieldKind } from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import RelayPlugin from '@pothos/plugin-relay';
import type { CollectionName, RowOf } from '../model/collections.ts';
import type { ActorType, ClaimType, NodeType } from '../model/node-types.ts';
import type { DateValue } from '../model/rows/statement.ts';
import type { GraphContext } from './context.ts';
import { costPlugin } from './cost/cost-plugin.ts';
import { type ConnectionValue, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './fields/paging.ts';
import { ID_DESCRIPTION } from './global-id.ts';
import type { CitationValue } from './reading/citation-value.ts';

type Rows = { [Type in NodeType]: RowOf<Type & CollectionName> };

/** The types of the graph by name. Entities refer to each other by these names, so that no domain imports another. */
export interface GraphTypes {
  Context: GraphContext;
  Objects: Rows & { Citation: CitationValue; FuzzyDate: DateValue; Outcome: RowOf<'Outcome'> };
  Interfaces: {
    Actor: Rows[ActorType];
    Claim: Rows[ClaimType];
    Labeled: Rows[NodeType];
    Statement: Rows[ClaimType];
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
        description: 'An entity with a global ID, which `node` looks up. Types of partners may implement it.',
      },
      idFieldOptions: { description: ID_DESCRIPTION },
      pageInfoTypeOptions: { description: 'The position of a page in its list.', shareable: true },
      hasNextPageFieldOptions: { description: 'Whether there are rows after this page.' },
      hasPreviousPageFieldOptions: { description: 'Whether there are rows before this page.' },
      startCursorFieldOptions: { description: 'The cursor of the first row; null on an empty page.' },
      endCursorFieldOptions: { description: 'The cursor of the last row; null on an empty page.' },
      cursorFieldOptions: { description: 'The position of this row in the list, for `after` and `before`.' },
      pageInfoFieldOptions: { description: 'The position of the page in its list.' },
      nodesOnConnection: {
        description: 'The rows of the page, without the fields of their edges.',
      },
      edgesFieldOptions: {
        description: 'The rows of the page, each with its cursor and with what is stated about it in this list.',
        nullable: { list: false, items: false },
      },
      nodeFieldOptions: { description: 'The row itself.', nullable: false },
      firstArgOptions: {
        description: `The number of rows from the start: 0 to ${MAX_PAGE_SIZE}. The default is ${DEFAULT_PAGE_SIZE}, unless \`last\` is given.`,
      },
      lastArgOptions: { description: `The number of rows from the end: 0 to ${MAX_PAGE_SIZE}.` },
      afterArgOptions: { description: 'Only rows after this cursor.' },
      beforeArgOptions: { description: 'Only rows before this cursor.' },
    },
  });
  builder.globalConnectionField('totalCount', (t) =>
    t.int({
      cost: COUNT_COST,
      description: 'The number of rows in the whole list. They are counted only if this field is selected.',
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
