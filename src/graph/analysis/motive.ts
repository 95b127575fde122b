import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, matchingActors, oneOfValues } from '../where.ts';
import { claimConditions, claimWhereFields, WITHOUT_VIEW } from './claim.ts';
import { addEvidence } from './evidence.ts';

export const addMotive = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Motive', {
    description: 'Why somebody acts, according to a brief.',
    interfaces: ['Claim'],
  });
  const motives = defineList(tools, {
    name: 'Motive',
    description: 'A page of motives.',
    where: builder.inputType('MotiveWhere', {
      description: 'Filters for motives.',
      fields: (t) => ({
        actors: t.field({ type: values.ActorMatch, description: 'Of these actors.' }),
        targets: t.field({ type: values.ActorMatch, description: 'Toward these actors.' }),
        main: t.boolean({ description: 'Whether it is one of the main motives of its brief.' }),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: {
      RANK: 'By date of publication, then by rank in the brief.',
      TEXT: 'By date of publication, then by the first passage cited.',
    },
    defaultOrder: 'RANK',
    conditions: (where, context) =>
      allConditions([
        matchingActors(context, 'motiveOf', where.actors),
        matchingActors(context, 'target', where.targets),
        oneOfValues('headline', where.main),
        ...claimConditions<'Motive'>(where, context),
      ]),
  });
  builder.objectFields('Motive', (t) => ({
    rank: t.exposeInt('rank', { description: 'Its rank among the motives of its brief; 1 is the first.' }),
    main: t.exposeBoolean('headline', { description: 'Whether it is one of the main motives of its brief.' }),
    actors: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.actors },
      description: 'Whose motive it is.',
      resolve: (row, _args, context) => loadNodes(context, row.actors),
    }),
    targets: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.actors },
      description: 'The actors that it is directed at.',
      resolve: (row, _args, context) => loadNodes(context, row.targets),
    }),
    goal: t.exposeString('goal', { description: `What is wanted, in our own words. ${WITHOUT_VIEW}` }),
  }));
  addEvidence(tools);
  builder.queryFields((t) => ({
    motive: lookUpField(t, 'Motive'),
    motives: listField(t, motives, { description: 'All motives.', nullable: true }),
  }));
  builder.interfaceFields('Actor', (t) => ({
    motives: listField(t, motives, {
      description: 'Its own motives.',
      of: (actor) => [{ term: 'motiveOf', any: [actorId(actor)] }],
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    motives: listField(t, motives, {
      description: 'The motives that it states.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
};
