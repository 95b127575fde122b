import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { INSTRUMENT_KIND, type InstrumentKind } from '../../model/vocabulary/instruments.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { loadIfAny, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum, type EnumOf } from '../values/enums.ts';
import { allConditions, ofActor, ofSource, oneOfValues, withEntity } from '../where.ts';
import { addEventInstruments } from './event-instruments.ts';

export const addInstrument = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Instrument', {
    description:
      'An instrument of policy: a law, a treaty, a programme, a tax, or a part of one. The register gives its identity; briefs say what happens to it.',
    id: (row) => row.slug,
  });
  const Kind = defineEnum(builder, 'InstrumentKind', 'The kind of instrument.', INSTRUMENT_KIND);
  const instruments = defineInstrumentList(tools, Kind);
  builder.objectFields('Instrument', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    otherIds: otherIdsField(t),
    title: t.exposeString('title', { description: 'Its title, or a short one in our own words.' }),
    kind: t.expose('kind', { type: Kind, description: 'The kind of instrument.' }),
    jurisdiction: t.field({
      type: 'Actor',
      nullable: true,
      description: 'Whose instrument it is: a country, an organization or a grouping; null if none is given.',
      resolve: ({ jurisdiction }, _args, context) => jurisdiction && loadNode(context, jurisdiction),
    }),
    partOf: t.field({
      type: 'Instrument',
      nullable: true,
      description: 'The instrument that it is a part of, such as the law that has the article.',
      resolve: (row, _args, context) => loadIfAny(context, 'Instrument', row.partOf),
    }),
    parts: listField(t, instruments, {
      description: 'The instruments that are parts of it.',
      of: (row) => [{ term: 'partOf', any: [row.slug] }],
    }),
    aliases: t.exposeStringList('aliases', {
      listSize: { assumedSize: GREATEST_LENGTH.aliases },
      description: 'Its other names.',
    }),
    externalIds: t.exposeStringList('externalIds', {
      listSize: { assumedSize: GREATEST_LENGTH.sameAs },
      description: 'Its ids elsewhere: `celex:…`, `doi:…`, `wikidata:…`, or a web address such as that of ELI.',
    }),
  }));
  addEventInstruments(tools);
  builder.queryFields((t) => ({
    instrument: lookUpField(t, 'Instrument', 'The instrument with this slug; null if there is none.'),
    instruments: listField(t, instruments, { description: 'All instruments.', nullable: true }),
  }));
};

const defineInstrumentList = (tools: SchemaTools, Kind: EnumOf<InstrumentKind>) =>
  defineList(tools, {
    name: 'Instrument',
    description: 'A page of instruments.',
    where: tools.builder.inputType('InstrumentWhere', {
      description: 'Filters for instruments.',
      fields: (t) => ({
        kind: t.field({ type: [Kind], description: 'Of one of these kinds.' }),
        jurisdiction: t.string({
          description: 'Of this country, organization or grouping: a code of a country, or a slug.',
        }),
        partOf: t.string({ description: 'A part of the instrument with this slug.' }),
        brief: t.string({ description: 'Discussed by the brief with this slug.' }),
        publisher: t.string({ description: 'Discussed by a brief that the organization with this slug published.' }),
        author: t.string({
          description: 'Discussed by a brief that the person with this slug wrote, alone or with others.',
        }),
        catalog: t.string({
          description: 'In the register of the catalog with this key, or discussed by a brief in it.',
        }),
      }),
    }),
    orders: { TITLE: 'By title.' },
    defaultOrder: 'TITLE',
    conditions: ({ kind, jurisdiction, partOf, ...source }, context) =>
      allConditions([
        oneOfValues('kind', kind),
        ofActor(context, 'jurisdiction', jurisdiction),
        withEntity(context, 'partOf', 'Instrument', partOf),
        ...ofSource<'Instrument'>(context, source),
      ]),
  });
