import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { ACTOR_TYPES } from '../../model/node-types.ts';
import type { AffiliationValue } from '../../model/rows/appearance-rows.ts';
import { defineRowConnection, pageField } from '../fields/connection.ts';
import { defineStatement, statementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineTypes } from '../values/enums.ts';
import { oneOfValues } from '../where.ts';
import { type MentionList, mentionsField } from './mention-list.ts';

/** Adds what briefs say of the actors that they name, and of the members of groupings. */
export const addAppearances = (tools: SchemaTools, mentions: MentionList): void => {
  const { builder } = tools;
  defineStatement(tools, 'Appearance', 'That a brief names an actor, and what it says of it.');
  const Affiliation = defineAffiliation(tools);
  builder.objectFields('Appearance', (t) => ({
    actor: t.field({
      type: 'Actor',
      description: 'The actor.',
      resolve: (row, _args, context) => loadNode(context, row.actor),
    }),
    names: t.exposeStringList('names', {
      listSize: { assumedSize: GREATEST_LENGTH.names },
      description: 'The names the text uses.',
    }),
    part: t.exposeString('part', { nullable: true, description: 'The part it plays in the text.' }),
    mentionCount: t.exposeInt('mentionCount', {
      nullable: true,
      description: 'How often the body and its headings name it, if that was counted.',
    }),
    note: t.exposeString('note', { nullable: true, description: "A curator's remark." }),
    affiliations: t.expose('affiliations', {
      type: [Affiliation],
      listSize: { assumedSize: GREATEST_LENGTH.affiliations },
      description: 'The roles of a person at organizations, according to the brief; empty for other actors.',
    }),
    mentions: mentionsField(t, mentions, {
      description: 'What the brief says of the events in which the actor takes part, in any role.',
      brief: (row) => row.brief,
      participant: (row) => row.actor.id,
    }),
  }));
  addToBrief(tools);
  addMemberships(tools);
};

const addToBrief = ({ builder }: SchemaTools): void => {
  const ActorType = defineTypes(builder, 'ActorType', 'The types of actors.', ACTOR_TYPES);
  const Where = builder.inputType('AppearanceWhere', {
    description: 'Filters for the actors that a brief names.',
    fields: (t) => ({ types: t.field({ type: [ActorType], description: 'Actors of one of these types.' }) }),
  });
  const connection = defineRowConnection(
    builder,
    'Appearance',
    'A page of what a brief says of the actors that it names.',
  );
  builder.objectFields('Brief', (t) => ({
    appearances: pageField(t, connection, {
      description:
        'The actors that it names, and what it says of each: countries, organizations, people, then groupings, each by id.',
      collection: 'Appearance',
      order: 'ACTOR',
      args: { where: t.arg({ type: Where, description: 'All conditions have to be met.' }) },
      of: (brief) => brief.slug,
      where: (brief, { where }: { where?: typeof Where.$inferInput | null }) => [
        { term: 'brief', any: [brief.slug] },
        ...oneOfValues<'Appearance'>('type', where?.types),
      ],
      node: (row) => row,
    }),
  }));
};

const defineAffiliation = ({ builder, values }: SchemaTools) =>
  builder.objectRef<AffiliationValue>('Affiliation').implement({
    description: 'The role of a person at an organization.',
    fields: (t) => ({
      organization: t.field({
        type: 'Organization',
        description: 'The organization.',
        resolve: (affiliation, _args, context) => load(context, 'Organization', affiliation.organization),
      }),
      role: t.string({
        nullable: true,
        description: 'Their role, present or past; null if the brief gives none.',
        resolve: ({ role }) => role || null,
      }),
      date: t.expose('date', { type: 'FuzzyDate', nullable: true, description: 'The date, if the text gives one.' }),
      ...statementFields(t, values),
    }),
  });

const addMemberships = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineStatement(tools, 'Membership', 'That an actor is a member of a grouping, according to a brief.');
  builder.objectFields('Membership', (t) => ({
    grouping: t.field({
      type: 'Grouping',
      description: 'The grouping.',
      resolve: (row, _args, context) => load(context, 'Grouping', row.grouping),
    }),
    member: t.field({
      type: 'Actor',
      description: 'The member.',
      resolve: (row, _args, context) => loadNode(context, row.member),
    }),
  }));
  const connection = defineRowConnection(builder, 'Membership', 'A page of the members of a grouping.');
  builder.objectFields('Grouping', (t) => ({
    memberships: pageField(t, connection, {
      description: 'Its members that briefs name, once for each brief, by member.',
      collection: 'Membership',
      order: 'MEMBER',
      of: (grouping) => grouping.slug,
      where: (grouping) => [{ term: 'grouping', any: [grouping.slug] }],
      node: (row) => row,
    }),
  }));
};
