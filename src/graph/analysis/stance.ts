import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { STANCE_OBJECT_TYPES } from '../../model/node-types.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { POLARITY } from '../../model/vocabulary/claims.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadNode, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, matchingActors, oneOfValues, withNodes } from '../where.ts';
import { claimConditions, claimWhereFields, WITHOUT_VIEW } from './claim.ts';

export const addStance = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Stance', {
    description: 'How somebody sees something, according to a brief.',
    interfaces: ['Claim'],
  });
  const PolarityEnum = defineEnum(builder, 'Polarity', 'How the holder of a stance sees its object.', POLARITY);
  const stances = defineList(tools, {
    name: 'Stance',
    description: 'A page of stances.',
    where: builder.inputType('StanceWhere', {
      description: 'Filters for stances.',
      fields: (t) => ({
        holders: t.field({ type: values.ActorMatch, description: 'Held by these actors.' }),
        about: t.idList({ description: 'About any of these: see `object`.' }),
        polarities: t.field({ type: [PolarityEnum], description: 'With one of these polarities.' }),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: { TEXT: 'By date of publication, then by the first passage cited.' },
    defaultOrder: 'TEXT',
    conditions: (where, context) =>
      allConditions([
        matchingActors(context, 'holder', where.holders),
        withNodes(context, 'object', STANCE_OBJECT_TYPES, where.about),
        oneOfValues('polarity', where.polarities),
        ...claimConditions<'Stance'>(where, context),
      ]),
  });
  builder.objectFields('Stance', (t) => ({
    holders: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.actors },
      description:
        "Who holds it. The brief's own evaluations are held by its authors, or by its publishers if the text names no author.",
      resolve: (row, _args, context) => loadNodes(context, row.holders),
    }),
    object: t.field({
      type: 'Labeled',
      nullable: true,
      description:
        'What it is about: an actor, an event, an issue, an instrument, a relation or a forecast; null if the graph has none of these for it: see `topic`.',
      resolve: (row, _args, context) => (row.object ? loadNode(context, row.object) : null),
    }),
    topic: t.exposeString('topic', {
      nullable: true,
      description: 'What it is about, as text, if `object` is null or broader.',
    }),
    polarity: t.expose('polarity', { type: PolarityEnum, description: 'How its holder sees it.' }),
    summary: t.exposeString('summary', { description: `The stance, in our own words. ${WITHOUT_VIEW}` }),
  }));
  builder.queryFields((t) => ({
    stance: lookUpField(t, 'Stance'),
    stances: listField(t, stances, { description: 'All stances.', nullable: true }),
  }));
  builder.interfaceFields('Actor', (t) => ({
    stances: listField(t, stances, {
      description: 'The stances that it holds.',
      of: (actor) => [{ term: 'holder', any: [actorId(actor)] }],
    }),
  }));
  builder.objectFields('Issue', (t) => ({
    stances: listField(t, stances, {
      description: 'The stances on it.',
      of: (issue) => [{ term: 'object', any: [`Issue:${issue.slug}`] }],
    }),
  }));
  builder.objectFields('Instrument', (t) => ({
    stances: listField(t, stances, {
      description: 'The stances on it.',
      of: (instrument) => [{ term: 'object', any: [`Instrument:${instrument.slug}`] }],
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    stances: listField(t, stances, {
      description: 'The stances that it states.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
};
