import type { InputShapeFromFields } from '@pothos/core';
import type { CollectionName, TermOf } from '../../model/collections.ts';
import { CLAIM_TYPES, type ClaimType, NODE_TYPES } from '../../model/node-types.ts';
import { CLAIM_RECORDS } from '../../model/records/claim-records.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { Builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { addFacets } from '../fields/facets.ts';
import { defineList, listField } from '../fields/list.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { citationsField } from '../fields/statement.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum, type EnumOf } from '../values/enums.ts';
import { allConditions, citing, matchingActors, ofSource, oneOfValues, withEntities, withNodes } from '../where.ts';
import { addClaimTable } from './claim-table.ts';
import { outcomeConditions, outcomeWhereFields } from './outcome-filters.ts';

/** Describes the part of a claim that has its content alone. */
export const WITHOUT_VIEW = 'To show it alone, use `text`, which says whose view it is and whether it is denied.';

/** The filters that all types of claims share, as input fields. */
export const claimWhereFields = (t: WhereFields, { values }: SchemaTools) => ({
  ...sourceFilters(t, 'Stated by'),
  bases: t.field({ type: [values.Basis], description: 'With one of these bases.' }),
  modalities: t.field({ type: [values.Modality], description: 'With one of these modalities.' }),
  attributedTo: t.field({ type: values.ActorMatch, description: 'Attributed to these actors.' }),
  attributed: t.boolean({ description: "Whether it is somebody else's view, not the author's." }),
  extents: t.field({
    type: [values.Extent],
    description: 'Shared by so many of those whose view or behaviour it is: one of these extents.',
  }),
  cites: t.stringList({ description: 'That cite any of these passages: refs of sentences or paragraphs.' }),
});

type CommonClaimWhere = InputShapeFromFields<ReturnType<typeof claimWhereFields>>;

type WhereFields = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

/** The same filters as conditions, for a collection with the terms of claims. */
export const claimConditions = <Name extends CollectionName>(
  where: CommonClaimWhere,
  context: GraphContext,
): readonly MaybePromise<readonly Condition<Name>[]>[] => {
  const term = (name: TermOf<'Claim'>) => name as unknown as TermOf<Name>;
  return [
    ...ofSource<Name>(context, where),
    oneOfValues(term('basis'), where.bases),
    oneOfValues(term('modality'), where.modalities),
    matchingActors(context, term('attributedTo'), where.attributedTo),
    oneOfValues(term('attributed'), where.attributed),
    oneOfValues(term('extent'), where.extents),
    citing(context, term('cites'), where.cites),
  ];
};

/** Adds the interface of claims, and the list of all claims. */
export const addClaim = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  builder.interfaceType('Claim', {
    description: 'What a brief claims, such as a motive or a recommendation.',
    interfaces: [builder.nodeInterfaceRef(), 'Labeled', 'Statement'],
    resolveType: (row) => row.__typename,
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'Its readable id.' }),
      citations: citationsField(t, (row) => row.citations),
      asOf: t.expose('asOf', {
        type: 'FuzzyDate',
        description: 'The date of the claim: the date of publication of its brief.',
      }),
      extent: t.expose('extent', {
        type: values.Extent,
        nullable: true,
        description:
          'How many of those in `attributedTo` share it, or if that is empty, of its holders, its actors or the actors that it is about; null if the text does not say.',
      }),
      note: t.exposeString('note', {
        nullable: true,
        description: "A curator's remark on how the text was interpreted.",
      }),
    }),
  });

  const Type = defineEnum(builder, 'ClaimType', 'The types of claims.', describeClaimTypes());
  const claims = defineClaimList(tools, Type);
  addClaimTable(tools, claims, Type);
  addFacets<'Claim'>(tools, claims.connection, {
    TYPE: { filter: 'types', term: 'type' },
    PUBLISHER: { filter: 'publishers', term: 'publisher' },
    ACTOR: { filter: 'concerns', term: 'concerns' },
    ISSUE: { filter: 'issues', term: 'issue' },
  });
  builder.queryFields((t) => ({
    claims: listField(t, claims, {
      description: 'All claims of all types, in the order of the texts.',
      nullable: true,
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    claims: listField(t, claims, {
      description: 'Everything that it claims, in the order of its text.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
  for (const type of ['Event', 'Issue', 'Instrument'] as const)
    builder.objectFields(type as 'Event', (t) => ({
      claims: listField(t, claims, {
        description:
          'The claims about it, of all types: motives that it is evidence for, stances on it, findings and recommendations about it or in answer to it, and claims that their brief links to it.',
        of: ({ slug }) => [{ term: 'about', any: [`${type}:${slug}`] }],
      }),
    }));
  builder.objectFields('Paragraph', (t) => ({
    claims: listField(t, claims, {
      description: 'The claims that cite it or a sentence of it.',
      of: (paragraph) => [{ term: 'cites', any: [paragraph.key] }],
    }),
  }));
};

/** The values of the enum: each type in capitals, with the description of its record. */
const describeClaimTypes = () =>
  Object.fromEntries(CLAIM_TYPES.map((type) => [type.toUpperCase(), CLAIM_RECORDS[type].description])) as Record<
    Uppercase<ClaimType>,
    string
  >;

const defineClaimList = (tools: SchemaTools, Type: EnumOf<Uppercase<ClaimType>>) => {
  const { builder, values } = tools;
  return defineList(tools, {
    name: 'Claim',
    description: 'A page of claims.',
    where: builder.inputType('ClaimWhere', {
      description: 'Filters for claims.',
      fields: (t) => ({
        types: t.field({ type: [Type], description: 'Of one of these types.' }),
        about: t.idList({
          description:
            'About any of these: as evidence for a motive, as what a stance, a finding or a recommendation is about, as what a recommendation answers, or by a link that the brief of the claim states.',
        }),
        involving: t.field({ type: values.ActorMatch, description: 'That name these actors in any field.' }),
        concerns: t.field({
          type: values.ActorMatch,
          description:
            'Whose motives, forecasts or stances they are, to whom they are addressed, between whom they are relations, or on whom they are findings. Unlike `involving`, not toward whom these act, and not the authors and publishers whose stances their briefs state.',
        }),
        issues: t.idList({ description: 'About any of these issues.' }),
        instruments: t.idList({ description: 'About any of these instruments.' }),
        ...outcomeWhereFields(t, tools),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: {
      TEXT: 'By date of publication, then by the first passage cited.',
      CHANGED: 'By `changed`; claims of which it is not known come first.',
    },
    defaultOrder: 'TEXT',
    conditions: (where, context) =>
      allConditions([
        oneOfValues('type', where.types),
        withNodes(context, 'about', NODE_TYPES, where.about),
        matchingActors(context, 'actor', where.involving),
        matchingActors(context, 'concerns', where.concerns),
        withEntities(context, 'issue', ['Issue'], where.issues),
        withEntities(context, 'instrument', ['Instrument'], where.instruments),
        outcomeConditions<'Claim'>(where),
        ...claimConditions<'Claim'>(where, context),
      ]),
  });
};
