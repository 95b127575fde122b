import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { ActorType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import { type AffiliationValue, actorMentionTerm } from '../../model/rows/actor-mention-rows.ts';
import type { FieldsOf, ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields, statementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { type MentionedEvents, mentionedEventsField } from './mentioned-events.ts';

type Edge<Type extends ActorType> = EdgeValue<RowOf<'ActorMention'>, RowOf<Type>>;

/** Adds the actors that a brief names, with what it says about each. */
export const addActorMentions = (tools: SchemaTools, mentionedEvents: MentionedEvents): void => {
  const { builder, values } = tools;
  const Affiliation = defineAffiliation(tools);

  /** A field of `Brief` for the actors of one type; `more` adds fields to their edges. */
  const named = <Type extends ActorType>(
    t: FieldsOf<RowOf<'Brief'>>,
    type: Type,
    field: string,
    more: (edge: ObjectFieldsOf<Edge<Type>>) => object = () => ({}),
  ) =>
    pageField(
      t,
      defineConnection<RowOf<'ActorMention'>, RowOf<Type>>(builder, {
        type,
        name: `Brief${field[0]?.toUpperCase()}${field.slice(1)}`,
        description: `A page of the ${field} that a brief names.`,
        edge: {
          description: `What a brief says about one of the ${field} it names.`,
          fields: (edge) => ({
            names: edge.stringList({
              listSize: { assumedSize: GREATEST_LENGTH.names },
              description: 'The names the text uses.',
              resolve: ({ row }) => [...row.names],
            }),
            part: edge.string({
              nullable: true,
              description: 'The part it plays in the text.',
              resolve: ({ row }) => row.part,
            }),
            mentionCount: edge.int({
              nullable: true,
              description: 'How often the body and its headings name it, if that was counted.',
              resolve: ({ row }) => row.mentionCount,
            }),
            note: edge.string({ nullable: true, description: "A curator's remark.", resolve: ({ row }) => row.note }),
            events: mentionedEventsField(edge as FieldsOf<Edge<Type>>, mentionedEvents, {
              description: 'The events in which it takes part, in any role, according to the brief.',
              brief: ({ row }) => row.brief,
              participant: ({ row }) => row.actor.id,
            }),
            ...edgeStatementFields(edge, values, GREATEST_LENGTH.citationsOfActor),
            ...more(edge),
          }),
        },
      }),
      {
        description: `The ${field} it names.`,
        collection: 'ActorMention',
        order: 'ACTOR',
        of: (brief) => brief.slug,
        where: (brief) => [{ term: 'briefAndType', any: [actorMentionTerm(brief.slug, type)] }],
        node: (row, context) => loadNode(context, row.actor as NodeRef<Type>),
      },
    );

  builder.objectFields('Brief', (t) => ({
    countries: named(t, 'Country', 'countries'),
    organizations: named(t, 'Organization', 'organizations'),
    people: named(t, 'Person', 'people', (edge) => ({
      affiliations: edge.field({
        type: [Affiliation],
        listSize: { assumedSize: GREATEST_LENGTH.affiliations },
        description: 'Their roles at organizations, according to the brief.',
        resolve: ({ row }) => [...row.affiliations],
      }),
    })),
    groupings: named(t, 'Grouping', 'groupings'),
  }));

  addMembers(tools);
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
      role: t.exposeString('role', {
        description: 'Their role, present or past; empty if the brief gives none.',
      }),
      date: t.expose('date', { type: 'FuzzyDate', nullable: true, description: 'The date, if the text gives one.' }),
      ...statementFields(t, values),
    }),
  });

/** Adds the members of a grouping, each with the brief that names it. */
const addMembers = ({ builder, values }: SchemaTools): void => {
  const connection = defineConnection<RowOf<'Membership'>, RowOf<ActorType>>(builder, {
    type: 'Actor',
    name: 'GroupingMembers',
    description: 'A page of the members of a grouping.',
    edge: {
      description: 'A member of a grouping, according to a brief.',
      fields: (edge) => ({
        brief: edge.field({
          type: 'Brief',
          description: 'The brief that says so.',
          resolve: ({ row }, _args, context) => load(context, 'Brief', row.brief),
        }),
        ...edgeStatementFields(edge, values),
      }),
    },
  });
  builder.objectFields('Grouping', (t) => ({
    members: pageField(t, connection, {
      description: 'Its members that briefs name.',
      collection: 'Membership',
      order: 'MEMBER',
      of: (grouping) => grouping.slug,
      where: (grouping) => [{ term: 'grouping', any: [grouping.slug] }],
      node: (row, context) => loadNode(context, row.member),
    }),
  }));
};
