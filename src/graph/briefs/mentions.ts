import type { RowOf } from '../../model/collections.ts';
import type { ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../connection.ts';
import { load, loadNode } from '../load.ts';
import type { EdgeValue } from '../paging.ts';
import type { GraphParts } from '../parts.ts';
import { citationsField, edgeStatementFields, statementFields } from '../statement.ts';
import type { Values } from '../values/values.ts';
import { underEntity } from '../where.ts';

type Mention = RowOf<'Mention'>;

/** What briefs say of events and issues: one connection from either side. */
export const addMentions = (parts: GraphParts): void => {
  const { builder, values } = parts;
  const Participant = defineMentionedParticipant(parts);
  const ofEvent = defineConnection<Mention, RowOf<'Brief'>>(builder, {
    type: 'Brief',
    name: 'EventMentions',
    description: 'A page of the briefs that mention an event.',
    edge: { description: "One brief's word on an event.", fields: (edge) => mentionFields(edge, values, Participant) },
  });
  const ofBrief = defineConnection<Mention, RowOf<'Event'>>(builder, {
    type: 'Event',
    name: 'BriefEvents',
    description: 'A page of the events that a brief mentions.',
    edge: { description: "A brief's word on one event.", fields: (edge) => mentionFields(edge, values, Participant) },
  });
  const issueFields = <Node>(edge: ObjectFieldsOf<EdgeValue<RowOf<'IssueMention'>, Node>>) => ({
    summary: edge.string({
      description: 'What the brief says of the issue, in our own words.',
      resolve: ({ row }) => row.summary,
    }),
    ...edgeStatementFields(edge, values),
  });
  const ofIssue = defineConnection<RowOf<'IssueMention'>, RowOf<'Brief'>>(builder, {
    type: 'Brief',
    name: 'IssueMentions',
    description: 'A page of the briefs that speak of an issue.',
    edge: { description: "One brief's word on an issue.", fields: issueFields },
  });
  const issues = defineConnection<RowOf<'IssueMention'>, RowOf<'Issue'>>(builder, {
    type: 'Issue',
    name: 'BriefIssues',
    description: 'A page of the issues that a brief speaks of.',
    edge: { description: "A brief's word on one issue.", fields: issueFields },
  });
  builder.objectFields('Event', (t) => ({
    mentions: pageField(t, ofEvent, {
      description: 'The briefs that mention it and what each says, earliest first.',
      collection: 'Mention',
      order: 'BRIEF',
      of: (event) => event.slug,
      where: (event) => [{ term: 'event', any: [event.slug] }],
      narrowedBy: {
        args: { brief: t.arg.string({ description: 'Only what the brief with this slug says.' }) },
        where: ({ brief }: { brief?: string | null }, context) => underEntity(context, 'brief', 'Brief', brief),
      },
      node: (row, context) => load(context, 'Brief', row.brief),
    }),
  }));
  builder.objectFields('Issue', (t) => ({
    mentions: pageField(t, ofIssue, {
      description: 'The briefs that speak of it and what each says, earliest first.',
      collection: 'IssueMention',
      order: 'BRIEF',
      of: (issue) => issue.slug,
      where: (issue) => [{ term: 'issue', any: [issue.slug] }],
      node: (row, context) => load(context, 'Brief', row.brief),
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    events: pageField(t, ofBrief, {
      description: 'The events it mentions and what it says of each, in order of date.',
      collection: 'Mention',
      order: 'EVENT',
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row, context) => load(context, 'Event', row.event),
    }),
    issues: pageField(t, issues, {
      description: 'The issues it speaks of.',
      collection: 'IssueMention',
      order: 'ISSUE',
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row, context) => load(context, 'Issue', row.issue),
    }),
  }));
};

const defineMentionedParticipant = ({ builder, values }: GraphParts) =>
  builder.objectRef<Mention['participants'][number]>('MentionedParticipant').implement({
    description: 'An actor in an event, as one brief tells it.',
    fields: (t) => ({
      actor: t.field({
        type: 'Actor',
        description: 'The actor.',
        resolve: ({ actor }, _args, context) => loadNode(context, actor),
      }),
      role: t.expose('role', { type: values.ParticipantRole, description: 'What it does there.' }),
      ...statementFields(t, values),
    }),
  });

const mentionFields = <Node>(
  t: ObjectFieldsOf<EdgeValue<Mention, Node>>,
  values: Values,
  Participant: ReturnType<typeof defineMentionedParticipant>,
) => ({
  names: t.stringList({ description: 'The names the text uses for it.', resolve: ({ row }) => [...row.names] }),
  summary: t.string({
    nullable: true,
    description: 'What the brief says of it, in our own words.',
    resolve: ({ row }) => row.summary,
  }),
  modality: t.field({
    type: values.Modality,
    description: 'How real it is, as the brief tells it.',
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
    description: 'When, as the brief tells it.',
    resolve: ({ row }) => row.date,
  }),
  dateCitations: citationsField(
    t,
    ({ row }) => row.dateCitations,
    'The passages that give the date; none where there is no date.',
  ),
  place: t.field({
    type: values.Place,
    nullable: true,
    description: 'Where, as the brief tells it.',
    resolve: ({ row }) => row.place,
  }),
  placeCitations: citationsField(
    t,
    ({ row }) => row.placeCitations,
    'The passages that give the place; none where there is no place.',
  ),
  participants: t.field({
    type: [Participant],
    description: 'The actors that the brief names in it.',
    resolve: ({ row }) => [...row.participants],
  }),
  note: t.string({
    nullable: true,
    description: "A curator's remark on how the text was read.",
    resolve: ({ row }) => row.note,
  }),
  ...edgeStatementFields(t, values),
});
