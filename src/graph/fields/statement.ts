import type { FieldRef } from '@pothos/core';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { Statement } from '../../model/rows/statement.ts';
import type { Basis } from '../../model/vocabulary/statements.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import type { CitationValue } from '../reading/citation-value.ts';
import type { Values } from '../values/values.ts';
import type { EdgeValue } from './paging.ts';

/** The fields of everything that a brief states: its basis and its citations. */
interface StatementFields {
  basis: FieldRef<SchemaTypes, Basis>;
  citations: FieldRef<SchemaTypes, readonly CitationValue[]>;
}

/** The fields of a statement that is an object of its own. */
export const statementFields = <Parent extends Statement>(t: FieldsOf<Parent>, values: Values): StatementFields =>
  fieldsOf(t, values, (statement) => statement);

/** The fields of a statement that an edge carries. */
export const edgeStatementFields = <Row extends Statement, Node>(
  t: FieldsOf<EdgeValue<Row, Node>>,
  values: Values,
  greatestLength?: number,
): StatementFields => fieldsOf(t, values, ({ row }) => row, greatestLength);

const fieldsOf = <Parent>(
  t: FieldsOf<Parent>,
  { Basis }: Values,
  statementOf: (parent: Parent) => Statement,
  greatestLength?: number,
): StatementFields => ({
  basis: t.field({
    type: Basis,
    description: "Where it comes from: the text, the author's conclusion, the curator's reading, or an outside source.",
    resolve: (parent: Parent) => statementOf(parent).basis,
  }),
  citations: citationsField(t, (parent) => statementOf(parent).citations, undefined, greatestLength),
});

/** A list of citations. */
export const citationsField = <Parent>(
  t: FieldsOf<Parent>,
  read: (parent: Parent) => readonly string[],
  description = 'The passages that say so; at least one.',
  greatestLength: number = GREATEST_LENGTH.citations,
): FieldRef<SchemaTypes, readonly CitationValue[]> =>
  t.field({
    type: ['Citation'],
    listSize: { assumedSize: greatestLength },
    description,
    resolve: (parent: Parent) => read(parent).map((ref) => ({ ref })),
  });
