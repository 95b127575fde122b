import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { quantitiesField } from '../fields/quantities.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { citationsField, edgeStatementFields, statementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { yearsField } from '../values/event-values.ts';
import type { Values } from '../values/values.ts';
import { allConditions, matchingActors, ofSource, type SourceWhere } from '../where.ts';
import { defineMentionedEvents, type MentionedEvents, mentionedEventsField } from './mentioned-events.ts';

type Mention = RowOf<'Mention'>;

/** How many issues of an event are listed beside what a brief says of it. */
const MOST_ISSUES = 20;

/** Adds what briefs say about events and issues, as connections on both sides; returns the lists of the events of a brief. */
export const addMentions = (tools: SchemaTools): MentionedEvents => {
  const { builder, values } = tools;
  const types = { Participant: defineMentionedParticipant(tools), Issue: defineMentionedIssue(tools) };
  const ofEvent = defineConnection<Mention, RowOf<'Brief'>>(builder, {
    type: 'Brief',
    name: 'EventMentions',
    description: 'A page of the briefs that mention an event.',
    edge: {
      description: 'What a brief says about an event.',
      fields: (edge) => mentionFields(edge, values, types),
    },
  });
  const ofBrief = defineConnection<Mention, RowOf<'Event'>>(builder, {
    type: 'Event',
    name: 'BriefEvents',
    description: 'A page of the events that a brief mentions.',
    edge: {
      description: 'What a brief says about an event.',
      fields: (edge) => mentionFields(edge, values, types),
    },
  });
  builder.objectFields(ofBrief, (t) => ({ years: yearsField(t, values.EventYear, ', according to the brief') }));
  const mentionedEvents = defineMentionedEvents(tools, ofBrief);
  const issueFields = <Node>(edge: ObjectFieldsOf<EdgeValue<RowOf<'IssueMention'>, Node>>) => ({
    summary: edge.string({
      description: 'What the brief says about the issue, in our own words.',
      resolve: ({ row }) => row.summary,
    }),
    ...edgeStatementFields(edge, values),
  });
  const ofIssue = defineConnection<RowOf<'IssueMention'>, RowOf<'Brief'>>(builder, {
    type: 'Brief',
    name: 'IssueMentions',
    description: 'A page of the briefs that discuss an issue.',
    edge: { description: 'What a brief says about an issue.', fields: issueFields },
  });
  const issues = defineConnection<RowOf<'IssueMention'>, RowOf<'Issue'>>(builder, {
    type: 'Issue',
    name: 'BriefIssues',
    description: 'A page of the issues that a brief discusses.',
    edge: { description: 'What a brief says about an issue.', fields: issueFields },
  });
  const MentionWhere = builder.inputType('MentionWhere', {
    description: 'Filters for what briefs say of an event.',
    fields: (t) => ({
      ...sourceFilters(t, 'Said by'),
      participants: t.field({ type: values.ActorMatch, description: 'That have these actors take part, in any role.' }),
    }),
  });
  builder.objectFields('Event', (t) => ({
    mentions: pageField(t, ofEvent, {
      description: 'The briefs that mention it and what each says, earliest first.',
      collection: 'Mention',
      order: 'BRIEF',
      args: { where: t.arg({ type: MentionWhere, description: 'Only what meets all of these conditions.' }) },
      of: (event) => event.slug,
      where: (event, { where }: { where?: typeof MentionWhere.$inferInput | null }, context) =>
        allConditions<'Mention'>([
          [{ term: 'event', any: [event.slug] }],
          ...ofSource<'Mention'>(context, where ?? {}),
          matchingActors<'Mention'>(context, 'participant', where?.participants),
        ]),
      node: (row, context) => load(context, 'Brief', row.brief),
    }),
  }));
  builder.objectFields('Paragraph', (t) => ({
    events: pageField(t, ofBrief, {
      description: 'The events that its brief mentions in it, and what the brief says about each, in order of date.',
      collection: 'Mention',
      order: 'DATE',
      of: (paragraph) => paragraph.key,
      where: (paragraph) => [{ term: 'cites', any: [paragraph.key] }],
      node: (row, context) => load(context, 'Event', row.event),
    }),
  }));
  builder.objectFields('Issue', (t) => ({
    mentions: pageField(t, ofIssue, {
      description: 'The briefs that discuss it and what each says, earliest first.',
      collection: 'IssueMention',
      order: 'BRIEF',
      args: { where: t.arg({ type: values.SourceWhere, description: 'Only what these say.' }) },
      of: (issue) => issue.slug,
      where: (issue, { where }: { where?: SourceWhere | null }, context) =>
        allConditions<'IssueMention'>([
          [{ term: 'issue', any: [issue.slug] }],
          ...ofSource<'IssueMention'>(context, where ?? {}),
        ]),
      node: (row, context) => load(context, 'Brief', row.brief),
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    events: mentionedEventsField(t, mentionedEvents, {
      description: 'The events that it mentions and what it says about each, in order of date.',
      brief: (brief) => brief.slug,
    }),
    issues: pageField(t, issues, {
      description: 'The issues that it discusses.',
      collection: 'IssueMention',
      order: 'ISSUE',
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row, context) => load(context, 'Issue', row.issue),
    }),
  }));
  return mentionedEvents;
};

const defineMentionedParticipant = ({ builder, values }: SchemaTools) =>
  builder.objectRef<Mention['participants'][number]>('MentionedParticipant').implement({
    description: 'An actor in an event, according to one brief.',
    fields: (t) => ({
      actor: t.field({
        type: 'Actor',
        description: 'The actor.',
        resolve: ({ actor }, _args, context) => loadNode(context, actor),
      }),
      role: t.expose('role', { type: values.ParticipantRole, description: 'Its role in the event.' }),
      ...statementFields(t, values),
    }),
  });

const defineMentionedIssue = ({ builder, values }: SchemaTools) =>
  builder.objectRef<Mention['issues'][number]>('MentionedIssue').implement({
    description: 'An issue that an event belongs to, according to one brief.',
    fields: (t) => ({
      issue: t.field({
        type: 'Issue',
        description: 'The issue.',
        resolve: ({ issue }, _args, context) => load(context, 'Issue', issue),
      }),
      ...statementFields(t, values),
    }),
  });

interface MentionedTypes {
  Participant: ReturnType<typeof defineMentionedParticipant>;
  Issue: ReturnType<typeof defineMentionedIssue>;
}

const mentionFields = <Node>(
  t: ObjectFieldsOf<EdgeValue<Mention, Node>>,
  values: Values,
  { Participant, Issue }: MentionedTypes,
) => ({
  names: t.stringList({
    listSize: { assumedSize: GREATEST_LENGTH.names },
    description: 'The names the text uses for it.',
    resolve: ({ row }) => [...row.names],
  }),
  summary: t.string({
    nullable: true,
    description: 'What the brief says about it, in our own words.',
    resolve: ({ row }) => row.summary,
  }),
  modality: t.field({
    type: values.Modality,
    description:
      'Whether it happened, is planned, expected, hoped for, hypothetical or denied, according to the brief.',
    resolve: ({ row }) => row.modality,
  }),
  hedge: t.string({
    nullable: true,
    description: 'The word with which the text hedges it.',
    resolve: ({ row }) => row.hedge,
  }),
  date: t.field({
    type: 'FuzzyDate',
    nullable: true,
    description: 'The date, according to the brief.',
    resolve: ({ row }) => row.date,
  }),
  dateCitations: citationsField(
    t,
    ({ row }) => row.dateCitations,
    'The passages that give the date; empty without a date.',
  ),
  place: t.field({
    type: values.Place,
    nullable: true,
    description: 'The place, according to the brief.',
    resolve: ({ row }) => row.place,
  }),
  placeCitations: citationsField(
    t,
    ({ row }) => row.placeCitations,
    'The passages that give the place; empty without a place.',
  ),
  participants: t.field({
    type: [Participant],
    listSize: { assumedSize: GREATEST_LENGTH.participants },
    description: 'The participants that the brief names.',
    resolve: ({ row }) => [...row.participants],
  }),
  issues: t.field({
    type: [Issue],
    listSize: { assumedSize: MOST_ISSUES },
    description: `The issues that the event belongs to, according to the brief, ${MOST_ISSUES} at most; \`Event.issues(brief:)\` has all of them.`,
    resolve: ({ row }) => row.issues.slice(0, MOST_ISSUES),
  }),
  quantities: quantitiesField(t, values, ({ row }) => row.quantities),
  note: t.string({
    nullable: true,
    description: "A curator's remark on how the text was interpreted.",
    resolve: ({ row }) => row.note,
  }),
  ...edgeStatementFields(t, values),
});
