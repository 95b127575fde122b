import type { RowOf } from '../../model/collections.ts';
import { differenceId } from '../../model/rows/event-detail-rows.ts';
import { participationsOf } from '../../model/rows/mention-rows.ts';
import { statementId } from '../../model/rows/statement-id.ts';
import { DIFFERENCE_ASPECT } from '../../model/vocabulary/events.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { FieldsOf, ObjectFieldsOf, StatementRow } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import type { Values } from '../values/values.ts';

type DifferenceStatement = RowOf<'DifferenceStatement'>;

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
  const statements = defineConnection<DifferenceStatement, StatementRow>(builder, {
    type: 'Statement',
    name: 'EventDifferenceStatements',
    description: 'A page of the statements that differ from those of other briefs.',
    edge: {
      description: 'A statement, and what it says of the aspect in which it differs from another.',
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
          'What each brief states that differs from another, as a mention of the event or, where roles differ, as a participation: equal values next to each other, of these the earliest brief first.',
        collection: 'DifferenceStatement',
        order: 'VALUE',
        of: differenceId,
        otherIds: (difference, _args, context) => idsOf(context, difference),
        where: (difference) => [{ term: 'difference', any: [differenceId(difference)] }],
        node: (row, context) => statementOf(row, context),
      }),
    }),
  });
};

/** The mention that differs, or of differences between roles, the participation. */
const statementOf = (
  { brief, entry, role, difference: { actor } }: DifferenceStatement,
  context: GraphContext,
): MaybePromise<StatementRow> =>
  mapMaybePromise(load(context, 'Mention', statementId(brief, entry)), (mention) => {
    if (!actor) return mention;
    return participationsOf(mention).find((one) => one.actor.id === actor.id && one.role === role) as StatementRow;
  });

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

const statementFields = <Node>(t: ObjectFieldsOf<EdgeValue<DifferenceStatement, Node>>, values: Values) => ({
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
  ...edgeStatementFields(t, values),
});
