import type { RowOf } from '../../model/collections.ts';
import { differenceId } from '../../model/rows/event-detail-rows.ts';
import { DIFFERENCE_ASPECT } from '../../model/vocabulary/events.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { FieldsOf, ObjectFieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import type { Values } from '../values/values.ts';

type Statement = RowOf<'DifferenceStatement'>;

/** What briefs differ in about an event. */
export const differencesField = (t: FieldsOf<RowOf<'Event'>>, tools: SchemaTools) =>
  pageField(
    t,
    defineConnection<RowOf<'Difference'>, RowOf<'Difference'>>(tools.builder, {
      type: defineDifference(tools),
      name: 'EventDifferences',
      description: 'A page of what briefs differ in about an event.',
    }),
    {
      description:
        'What briefs differ in: its date, its place, the role of an actor, and its modality, in this order. Silence, a narrower date and a wider place are no difference.',
      collection: 'Difference',
      order: 'ASPECT',
      of: (event) => event.slug,
      where: (event) => [{ term: 'event', any: [event.slug] }],
      node: (row) => row,
    },
  );

const defineDifference = ({ builder, values }: SchemaTools) => {
  const Aspect = defineEnum(
    builder,
    'DifferenceAspect',
    'What briefs can differ in about an event.',
    DIFFERENCE_ASPECT,
  );
  const statements = defineConnection<Statement, RowOf<'Brief'>>(builder, {
    type: 'Brief',
    name: 'EventDifferenceStatements',
    description: 'A page of the briefs that differ from another.',
    edge: {
      description: 'What a brief states of the aspect in which it differs from another.',
      fields: (edge) => statementFields(edge, values),
    },
  });
  return builder.objectRef<RowOf<'Difference'>>('EventDifference').implement({
    description: 'An aspect of an event in which briefs exclude each other.',
    fields: (t) => ({
      aspect: t.expose('aspect', { type: Aspect, description: 'What they differ in.' }),
      actor: t.field({
        type: 'Actor',
        nullable: true,
        description: 'The actor to whom they give different roles; null in differences of other aspects.',
        resolve: ({ actor }, _args, context) => actor && loadNode(context, actor),
      }),
      statements: pageField(t, statements, {
        description:
          'What each brief states that differs from another: equal values next to each other, of these the earliest brief first.',
        collection: 'DifferenceStatement',
        order: 'VALUE',
        of: differenceId,
        otherIds: (difference, _args, context) => idsOf(context, difference),
        where: (difference) => [{ term: 'difference', any: [differenceId(difference)] }],
        node: (row, context) => load(context, 'Brief', row.brief),
      }),
    }),
  });
};

/** The ids of a difference by all names of its event and of its actor. */
const idsOf = (
  context: GraphContext,
  { event, aspect, actor }: RowOf<'Difference'>,
): MaybePromise<readonly string[]> => {
  const rows = [context.find('Event', event), actor && context.find(actor.type, actor.id)];
  return mapMaybePromise(allMaybePromises(rows as MaybePromise<{ refs?: readonly string[] } | null>[]), ([of, whose]) =>
    (of?.refs ?? [event]).flatMap((name) =>
      actor
        ? (whose?.refs ?? [actor.id]).map((id) => differenceId({ event: name, aspect, actor: { ...actor, id } }))
        : differenceId({ event: name, aspect, actor }),
    ),
  );
};

const statementFields = <Node>(t: ObjectFieldsOf<EdgeValue<Statement, Node>>, values: Values) => ({
  date: t.field({
    type: 'FuzzyDate',
    nullable: true,
    description: 'The date, according to the brief; null in differences of other aspects.',
    resolve: ({ row }) => row.date,
  }),
  place: t.field({
    type: values.Place,
    nullable: true,
    description: 'The place, according to the brief; null in differences of other aspects.',
    resolve: ({ row }) => row.place,
  }),
  role: t.field({
    type: values.ParticipantRole,
    nullable: true,
    description: "The actor's role, according to the brief; null in differences of other aspects.",
    resolve: ({ row }) => row.role,
  }),
  modality: t.field({
    type: values.Modality,
    description:
      'Whether the event happened, is planned, expected, hoped for, hypothetical or denied, according to the brief.',
    resolve: ({ row }) => row.modality,
  }),
  hedge: t.string({
    nullable: true,
    description: 'The word with which the text hedges the event.',
    resolve: ({ row }) => row.hedge,
  }),
  ...edgeStatementFields(t, values),
});
