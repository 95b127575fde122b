import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { defineEntity } from '../fields/entity.ts';
import { addFacets } from '../fields/facets.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { yearsField } from '../values/event-values.ts';
import { allConditions, citing, dated, matchingActors, ofSource, oneOfValues, withEntity } from '../where.ts';
import { defineCorroboration } from './corroboration.ts';
import { differencesField } from './event-differences.ts';
import { EVENT_FACETS } from './event-facets.ts';
import { issuesField, participantsField } from './event-statements.ts';

export const addEvent = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Event', {
    description:
      'An event, a process or a condition. The register gives its identity, and all briefs that mention it give its facts.',
    id: (row) => row.slug,
  });
  const events = defineEventList(tools);
  builder.objectFields(events.connection, (t) => ({ years: yearsField(t, values.EventYear, '') }));
  addFacets(tools, events.connection, EVENT_FACETS);
  builder.objectFields('Event', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    otherIds: otherIdsField(t),
    curatorRef: t.exposeString('curatorRef', {
      nullable: true,
      description: "Its number in the curator's inventory, such as E01.",
    }),
    title: t.exposeString('title', { description: 'A short title in our own words.' }),
    kind: t.expose('kind', { type: values.EventKind, description: 'The kind of event.' }),
    plover: t.expose('plover', {
      type: definePlover(tools),
      nullable: true,
      description: 'Its PLOVER 2.0 coding; null if none fits.',
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
    event: lookUpField(t, 'Event', 'The event with this slug; null if there is none.'),
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

const definePlover = ({ builder }: SchemaTools) =>
  builder.objectRef<NonNullable<RowOf<'Event'>['plover']>>('Plover').implement({
    description: 'A coding in the PLOVER 2.0 ontology of political events. Codes only.',
    fields: (t) => ({
      type: t.exposeString('type', { description: 'The event type, such as CONSULT.' }),
      mode: t.exposeString('mode', {
        nullable: true,
        description: 'The mode, such as visit; null if none is given.',
      }),
      contexts: t.stringList({
        listSize: { assumedSize: GREATEST_LENGTH.contexts },
        description: 'The contexts, such as military.',
        resolve: ({ contexts }) => [...contexts],
      }),
    }),
  });

const defineEventList = (tools: SchemaTools) =>
  defineList(tools, {
    name: 'Event',
    description: 'A page of events.',
    where: tools.builder.inputType('EventWhere', {
      description:
        'Filters for events, by what all briefs together say of them, also where `brief` is given. `Brief.events` filters by what one brief says.',
      fields: (t) => ({
        kind: t.field({ type: [tools.values.EventKind], description: 'Of one of these kinds.' }),
        modality: t.field({ type: [tools.values.Modality], description: 'With one of these modalities.' }),
        disputed: t.boolean({ description: 'Whether briefs differ about them, in any aspect.' }),
        mentioned: t.boolean({ description: 'Whether a brief mentions them; both if not given.' }),
        severalPublishers: t.boolean({
          description:
            'Whether briefs of more than one publisher mention them; a brief of several publishers counts as one voice.',
        }),
        date: t.field({ type: tools.values.DateWhere, description: 'With a date that matches these windows.' }),
        participants: t.field({
          type: tools.values.ActorMatch,
          description: 'In which these actors take part, in any role.',
        }),
        brief: t.string({
          description:
            'Mentioned by the brief with this slug. The other filters still compare what all briefs together say.',
        }),
        publisher: t.string({ description: 'Mentioned by a brief that the organization with this slug published.' }),
        author: t.string({
          description: 'Mentioned by a brief that the person with this slug wrote, alone or with others.',
        }),
        catalog: t.string({
          description: 'In the register of the catalog with this key, or mentioned by a brief in it.',
        }),
        issue: t.string({ description: 'Belonging to the issue with this slug.' }),
        instrument: t.string({ description: 'That adopt, change, end or apply the instrument with this slug.' }),
        partOf: t.string({ description: 'A part of the event with this slug.' }),
        cites: t.string({ description: 'Mentioned in this passage: the ref of a sentence or a paragraph.' }),
        curatorRef: t.string({ description: "With this number in the curator's inventory." }),
      }),
    }),
    orders: {
      DATE: 'By earliest day, then latest day, then the order in the register; undated events last in either direction.',
      TITLE: 'By title.',
    },
    defaultOrder: 'DATE',
    conditions: (where, context) =>
      allConditions([
        oneOfValues('kind', where.kind),
        oneOfValues('modality', where.modality),
        oneOfValues('disputed', where.disputed),
        oneOfValues('mentioned', where.mentioned),
        oneOfValues('severalPublishers', where.severalPublishers),
        dated(where.date),
        matchingActors(context, 'participant', where.participants),
        ...ofSource<'Event'>(context, where),
        withEntity(context, 'issue', 'Issue', where.issue),
        withEntity(context, 'instrument', 'Instrument', where.instrument),
        withEntity(context, 'partOf', 'Event', where.partOf),
        citing(context, 'cites', where.cites),
        oneOfValues('curatorRef', where.curatorRef),
      ]),
  });
