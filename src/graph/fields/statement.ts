import type { FieldRef } from '@pothos/core';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { StatementType } from '../../model/node-types.ts';
import type { Statement } from '../../model/rows/statement.ts';
import type { Basis, Modality } from '../../model/vocabulary/statements.ts';
import type { FieldsOf, SchemaTypes, StatementRow } from '../builder.ts';
import type { CitationValue } from '../reading/citation-value.ts';
import { load, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import type { Values } from '../values/values.ts';
import { defineEntity } from './entity.ts';
import type { EdgeValue } from './paging.ts';
import { textOf } from './text.ts';

/** Adds the interface of everything that briefs state: claims, and what they say of events, actors and so on. */
export const addStatement = ({ builder, values }: SchemaTools): void => {
  builder.interfaceType('Statement', {
    description: 'Anything that a brief states: what it says, whose view it is, on what basis, and where.',
    interfaces: [builder.nodeInterfaceRef(), 'Labeled'],
    resolveType: (row) => row.__typename,
    fields: (t) => ({
      text: t.string({
        cost: 3,
        description: TEXT_DESCRIPTION,
        resolve: (row, _args, context) => textOf(row, values, context),
      }),
      brief: t.field({
        type: 'Brief',
        description: 'The brief that states it.',
        resolve: (row, _args, context) => load(context, 'Brief', briefOf(row)),
      }),
      modality: t.field({
        type: values.Modality,
        nullable: true,
        description:
          'Whether it happened, is planned, is denied and so on, according to the text; null where that is not said. Claims and mentions always have it.',
        resolve: (row) => asHeld(row).modality ?? null,
      }),
      hedge: t.string({
        nullable: true,
        description: 'The word that softens it, such as "may".',
        resolve: (row) => asHeld(row).hedge ?? null,
      }),
      attributedTo: t.field({
        type: ['Actor'],
        listSize: { assumedSize: GREATEST_LENGTH.actors },
        description: "Whose view it is; empty if it is the author's.",
        resolve: (row, _args, context) => loadNodes(context, 'attributedTo' in row ? row.attributedTo : []),
      }),
      ...statementFields(t, values),
      // Each type has its own bound, of which this is the highest.
      citations: citationsField(t, (row) => row.citations, CITATIONS, GREATEST_LENGTH.citationsOfActor),
    }),
  });
};

export const TEXT_DESCRIPTION =
  'What it says, in a sentence of our own that can stand alone. It names whose view it is, unless that is the author.';

/** The id of the brief that states it. */
const briefOf = (row: StatementRow): string => (row.__typename === 'Participation' ? row.mention.brief : row.brief);

interface Held {
  modality?: Modality | null;
  hedge?: string | null;
}

/** What holds its modality and its hedge, if it has any: of a participation, its mention. */
const asHeld = (row: StatementRow): Held => (row.__typename === 'Participation' ? row.mention : (row as Held));

/** Defines a type of statement that a brief makes, with the fields of all statements. */
export const defineStatement = ({ builder }: SchemaTools, type: StatementType, description: string): void => {
  defineEntity(builder, type, { description, interfaces: ['Statement'] });
  builder.objectFields(type as 'Mention', (t) => ({
    citations: citationsField(
      t,
      (row) => row.citations,
      CITATIONS,
      type === 'Appearance' ? GREATEST_LENGTH.citationsOfActor : GREATEST_LENGTH.citations,
    ),
  }));
};

/** The fields of everything that a brief states: its basis and its citations. */
interface StatementFields {
  basis: FieldRef<SchemaTypes, Basis>;
  citations: FieldRef<SchemaTypes, readonly CitationValue[]>;
}

/** The fields of a statement that is an object of its own. */
export const statementFields = <Parent extends Statement>(t: FieldsOf<Parent>, values: Values): StatementFields =>
  fieldsOf(t, values, (statement) => statement);

/** The fields of what an edge carries. */
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
    description: 'Whether the text says so, or who concludes it.',
    resolve: (parent: Parent) => statementOf(parent).basis,
  }),
  citations: citationsField(t, (parent) => statementOf(parent).citations),
});

const CITATIONS = 'The passages that say so; none where outside sources do.';

/** A list of citations. */
export const citationsField = <Parent>(
  t: FieldsOf<Parent>,
  read: (parent: Parent) => readonly string[],
  description = CITATIONS,
  greatestLength: number = GREATEST_LENGTH.citations,
): FieldRef<SchemaTypes, readonly CitationValue[]> =>
  t.field({
    type: ['Citation'],
    listSize: { assumedSize: greatestLength },
    description,
    resolve: (parent: Parent) => read(parent).map((ref) => ({ ref })),
  });
