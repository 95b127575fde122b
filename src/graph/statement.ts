import type { FieldRef } from '@pothos/core';
import type { Statement } from '../model/rows/define-collection.ts';
import type { Basis } from '../model/vocabulary.ts';
import type { FieldsOf, SchemaTypes } from './builder.ts';
import type { CitationValue } from './citation-value.ts';
import type { EdgeValue } from './paging.ts';
import type { Values } from './values/values.ts';

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
): StatementFields => fieldsOf(t, values, ({ row }) => row);

const fieldsOf = <Parent>(
  t: FieldsOf<Parent>,
  { Basis }: Values,
  statementOf: (parent: Parent) => Statement,
): StatementFields => ({
  basis: t.field({
    type: Basis,
    description: "Where it comes from: the text, the author's conclusion, the curator's reading, or an outside source.",
    resolve: (parent: Parent) => statementOf(parent).basis,
  }),
  citations: citationsField(t, (parent) => statementOf(parent).citations),
});

/** A list of citations. */
export const citationsField = <Parent>(
  t: FieldsOf<Parent>,
  read: (parent: Parent) => readonly string[],
  description = 'The passages that say so; at least one.',
): FieldRef<SchemaTypes, readonly CitationValue[]> =>
  t.field({
    type: ['Citation'],
    description,
    resolve: (parent: Parent) => read(parent).map((ref) => ({ ref })),
  });
