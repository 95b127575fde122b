import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { categoryOf } from '../../model/vocabulary/events.ts';
import { defineEntity } from '../fields/entity.ts';
import { addFacets } from '../fields/facets.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { yearsField } from '../values/event-values.ts';
import { allConditions, citing, ofEvents, ofSource, oneOfValues, withEntities } from '../where.ts';
import { defineCorroboration } from './corroboration.ts';
import { differencesField } from './event-differences.ts';
import { issuesField, participantsField } from './event-statements.ts';

export const addEvent = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Event', {
    description:
      'An event, a process or a condition. The register gives its identity, and all briefs that mention it give its facts.',
  });
  const events = defineEventList(tools);
  builder.objectFields(events.connection, (t) => ({ years: yearsField(t, values.FacetValue, '') }));
  addFacets<'Event'>(tools, events.connection, {
    ACTOR: { filter: 'participants', term: 'participant' },
    ISSUE: { filter: 'issues', term: 'issue' },
    KIND: { filter: 'kinds', term: 'kind' },
    MODALITY: { filter: 'modalities', term: 'modality' },
  });
  builder.objectFields('Event', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    otherIds: otherIdsField(t),
    title: t.exposeString('title', { description: 'A short title in our own words.' }),
    eventKind: t.expose('kind', { type: values.EventKind, description: 'The kind of event.' }),
    category: t.field({
      type: values.EventCategory,
      description: 'The category of its kind.',
      resolve: ({ kind }) => categoryOf(kind),
    }),
    modality: t.expose('modality', {
      type: values.Modality,
      nullable: true,
      description:
        'Whether it happened, is planned, expected, hoped for, hypothetical or denied, according to the latest brief; of briefs of one day, to the one with the best basis. Null if no brief mentions it.',
    }),
    modalityDisputed: t.exposeBoolean('modalityDisputed', {
      description:
        'Whether briefs exclude each other in it: a later one moves the event back, or one denies what another reports. `differences` has what they state.',
    }),
    date: t.expose('date', {
      type: 'FuzzyDate',
      nullable: true,
      description:
        "Of the dates that briefs give, the one with the best basis, then the most precise, then the latest brief's; null if none gives a date. If no brief mentions the event, the most precise date of its corroborations, with the basis CORROBORATED.",
    }),
    place: t.expose('place', {
      type: values.Place,
      nullable: true,
      description:
        "Of the places that briefs give, one with the best basis that contains no other of them, then the latest brief's; null if none gives a place. If no brief mentions the event, the first place of its corroborations, with the basis CORROBORATED.",
    }),
    partOf: t.field({
      type: 'Event',
      nullable: true,
      description: 'The event or series that it is a part of.',
      resolve: (row, _args, context) => loadIfAny(context, 'Event', row.partOf),
    }),
    parts: listField(t, events, {
      description: 'Its sub-events.',
      of: (row) => [{ term: 'partOf', any: [row.slug] }],
    }),
    corroborations: t.expose('corroborations', {
      type: [defineCorroboration(tools)],
      listSize: { assumedSize: GREATEST_LENGTH.corroborations },
      description:
        'What sources outside the briefs say. The other fields do not depend on it, except for the date and the place of an event that no brief mentions.',
    }),
    participants: participantsField(t, tools),
    issues: issuesField(t, tools),
    differences: differencesField(t, tools),
  }));
  builder.queryFields((t) => ({
    event: lookUpField(t, 'Event'),
    events: listField(t, events, { description: 'All events, in order of date.', nullable: true }),
  }));
  builder.interfaceFields('Actor', (t) => ({
    events: listField(t, events, {
      description: 'The events it takes part in, in any role.',
      of: (actor) => [{ term: 'participant', any: [actorId(actor)] }],
    }),
  }));
  builder.objectFields('Issue', (t) => ({
    events: listField(t, events, {
      description: 'The events that belong to it.',
      of: (issue) => [{ term: 'issue', any: [issue.slug] }],
    }),
  }));
};

const defineEventList = (tools: SchemaTools) =>
  defineList(tools, {
    name: 'Event',
    description: 'A page of events.',
    where: tools.builder.inputType('EventWhere', {
      description:
        'Filters for events, by what all briefs together say of them, also where `briefs` are given. `Brief.mentions` filters by what one brief says.',
      fields: (t) => ({
        kinds: t.field({ type: [tools.values.EventKind], description: 'Of one of these kinds.' }),
        categories: t.field({
          type: [tools.values.EventCategory],
          description: 'Of a kind in one of these categories.',
        }),
        modalities: t.field({ type: [tools.values.Modality], description: 'With one of these modalities.' }),
        disputed: t.boolean({ description: 'Whether briefs differ about them, in any aspect.' }),
        mentioned: t.boolean({ description: 'Whether a brief mentions them; both if not given.' }),
        severalPublishers: t.boolean({
          description:
            'Whether briefs of more than one publisher mention them; a brief of several publishers counts as one voice.',
        }),
        date: t.field({ type: tools.values.DateWhere, description: 'With a date that matches these windows.' }),
        participants: t.field({
          type: tools.values.ActorMatch,
          description:
            'In which these actors take part, in any role, according to briefs: events that no brief mentions are not found.',
        }),
        ...sourceFilters(t, 'Mentioned by'),
        briefs: t.idList({
          description:
            'Mentioned by any of these briefs. The other filters still compare what all briefs together say.',
        }),
        catalogs: t.idList({
          description: 'In the register of any of these catalogs, or mentioned by a brief in it.',
        }),
        issues: t.idList({ description: 'Belonging to any of these issues.' }),
        instruments: t.idList({ description: 'That adopt, change, end or apply any of these instruments.' }),
        partOf: t.idList({ description: 'A part of any of these events.' }),
        cites: t.stringList({ description: 'Mentioned in any of these passages: refs of sentences or paragraphs.' }),
      }),
    }),
    orders: {
      DATE: 'By earliest day, then latest day, then the order in the register; undated events last in either direction.',
      TITLE: 'By title.',
      CHANGED: 'By `changed`; events of which it is not known come first.',
    },
    defaultOrder: 'DATE',
    conditions: (where, context) =>
      allConditions([
        oneOfValues('disputed', where.disputed),
        oneOfValues('mentioned', where.mentioned),
        oneOfValues('severalPublishers', where.severalPublishers),
        ...ofEvents<'Event'>(context, where),
        ...ofSource<'Event'>(context, where),
        withEntities(context, 'partOf', ['Event'], where.partOf),
        citing(context, 'cites', where.cites),
      ]),
  });
