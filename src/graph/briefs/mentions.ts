import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { participationsOf } from '../../model/rows/mention-rows.ts';
import { pageField } from '../fields/connection.ts';
import { quantitiesField } from '../fields/quantities.ts';
import { citationsField, defineStatement, statementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import {
  defineMentionList,
  type MentionList,
  type MentionWhere,
  mentionConditions,
  mentionsField,
} from './mention-list.ts';

/** How many issues of an event are listed beside what a brief says of it. */
const MOST_ISSUES = 20;

/** Adds what briefs say of events, and of those who take part; returns the lists of it. */
export const addMentions = (tools: SchemaTools): MentionList => {
  const { builder } = tools;
  addMention(tools);
  addParticipation(tools);
  const list = defineMentionList(tools);
  builder.objectFields('Event', (t) => ({
    mentions: pageField(t, list.connection, {
      description: 'What each brief that mentions it says of it, earliest brief first.',
      collection: 'Mention',
      order: 'BRIEF',
      args: { where: t.arg({ type: list.where, description: 'All conditions have to be met.' }) },
      of: (event) => event.slug,
      where: (event, { where }: { where?: MentionWhere | null }, context) =>
        mentionConditions([{ term: 'event', any: [event.slug] }], where, context),
      node: (row) => row,
    }),
  }));
  builder.objectFields('Paragraph', (t) => ({
    mentions: pageField(t, list.connection, {
      description: 'What its brief says in it of events, in order of date.',
      collection: 'Mention',
      order: 'DATE',
      of: (paragraph) => paragraph.key,
      where: (paragraph) => [{ term: 'cites', any: [paragraph.key] }],
      node: (row) => row,
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    mentions: mentionsField(t, list, {
      description: 'What it says of events, in order of date.',
      brief: (brief) => brief.slug,
    }),
  }));
  return list;
};

const addMention = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineStatement(tools, 'Mention', 'What a brief says of an event.');
  const MentionedIssue = defineMentionedIssue(tools);
  builder.objectFields('Mention', (t) => ({
    event: t.field({
      type: 'Event',
      description: 'The event.',
      resolve: (row, _args, context) => load(context, 'Event', row.event),
    }),
    names: t.exposeStringList('names', {
      listSize: { assumedSize: GREATEST_LENGTH.names },
      description: 'The names the text uses for it.',
    }),
    date: t.expose('date', { type: 'FuzzyDate', nullable: true, description: 'The date, according to the brief.' }),
    dateCitations: citationsField(
      t,
      (row) => row.dateCitations,
      'The passages that give the date; empty without a date.',
    ),
    place: t.expose('place', { type: values.Place, nullable: true, description: 'The place, according to the brief.' }),
    placeCitations: citationsField(
      t,
      (row) => row.placeCitations,
      'The passages that give the place; empty without a place.',
    ),
    participations: t.field({
      type: ['Participation'],
      listSize: { assumedSize: GREATEST_LENGTH.participants },
      description: 'The participants that the brief names.',
      resolve: (row) => participationsOf(row),
    }),
    mentionedIssues: t.field({
      type: [MentionedIssue],
      listSize: { assumedSize: MOST_ISSUES },
      description: `The issues that the event belongs to, according to the brief, ${MOST_ISSUES} at most; \`Event.issues(where: { accordingTo })\` has all of them.`,
      resolve: (row) => row.issues.slice(0, MOST_ISSUES),
    }),
    quantities: quantitiesField(t, values, (row) => row.quantities),
    note: t.exposeString('note', {
      nullable: true,
      description: "A curator's remark on how the text was interpreted.",
    }),
  }));
};

const addParticipation = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineStatement(tools, 'Participation', 'That an actor takes part in an event, according to a brief.');
  builder.objectFields('Participation', (t) => ({
    actor: t.field({
      type: 'Actor',
      description: 'The actor.',
      resolve: ({ actor }, _args, context) => loadNode(context, actor),
    }),
    participantRole: t.expose('role', { type: values.ParticipantRole, description: 'Its role in the event.' }),
    mention: t.expose('mention', {
      type: 'Mention',
      description: 'What the brief says of the event; its modality and its hedge are those of the participation too.',
    }),
  }));
};

const defineMentionedIssue = ({ builder, values }: SchemaTools) =>
  builder.objectRef<RowOf<'Mention'>['issues'][number]>('MentionedIssue').implement({
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
