import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { JURISDICTION_TYPES } from '../../model/node-types.ts';
import { INSTRUMENT_KIND, type InstrumentKind } from '../../model/vocabulary/instruments.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { loadIfAny, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum, type EnumOf } from '../values/enums.ts';
import { allConditions, ofSource, oneOfValues, withEntities } from '../where.ts';
import { addEventInstruments } from './event-instruments.ts';

export const addInstrument = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Instrument', {
    description:
      'An instrument of policy: a law, a treaty, a programme, a tax, or a part of one. The register gives its identity; briefs say what happens to it.',
  });
  const Kind = defineEnum(builder, 'InstrumentKind', 'The kind of instrument.', INSTRUMENT_KIND);
  const instruments = defineInstrumentList(tools, Kind);
  builder.objectFields('Instrument', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    otherIds: otherIdsField(t),
    title: t.exposeString('title', { description: 'Its title, or a short one in our own words.' }),
    instrumentKind: t.expose('kind', { type: Kind, description: 'The kind of instrument.' }),
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
    instrument: lookUpField(t, 'Instrument'),
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
        kinds: t.field({ type: [Kind], description: 'Of one of these kinds.' }),
        jurisdictions: t.idList({ description: 'Of any of these countries, organizations and groupings.' }),
        partOf: t.idList({ description: 'A part of any of these instruments.' }),
        ...sourceFilters(t, 'Discussed by'),
        catalogs: t.idList({
          description: 'In the register of any of these catalogs, or discussed by a brief in it.',
        }),
      }),
    }),
    orders: { TITLE: 'By title.' },
    defaultOrder: 'TITLE',
    conditions: ({ kinds, jurisdictions, partOf, ...source }, context) =>
      allConditions([
        oneOfValues('kind', kinds),
        withEntities(context, 'jurisdiction', JURISDICTION_TYPES, jurisdictions),
        withEntities(context, 'partOf', ['Instrument'], partOf),
        ...ofSource<'Instrument'>(context, source),
      ]),
  });
