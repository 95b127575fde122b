import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, ofSource, type SourceWhere } from '../where.ts';

type Mention = RowOf<'InstrumentMention'>;

/** Adds what briefs say about instruments, as connections on both sides. */
export const addInstrumentMentions = ({ builder, values }: SchemaTools): void => {
  const edgeFields = <Node>(edge: ObjectFieldsOf<EdgeValue<Mention, Node>>) => ({
    names: edge.stringList({
      listSize: { assumedSize: GREATEST_LENGTH.names },
      description: 'The names the text uses for it.',
      resolve: ({ row }) => [...row.names],
    }),
    summary: edge.string({
      nullable: true,
      description: 'What the brief says about the instrument, in our own words.',
      resolve: ({ row }) => row.summary,
    }),
    note: edge.string({ nullable: true, description: "A curator's remark.", resolve: ({ row }) => row.note }),
    ...edgeStatementFields(edge, values),
  });
  const ofInstrument = defineConnection<Mention, RowOf<'Brief'>>(builder, {
    type: 'Brief',
    name: 'InstrumentMentions',
    description: 'A page of the briefs that discuss an instrument.',
    edge: { description: 'What a brief says about an instrument.', fields: edgeFields },
  });
  const ofBrief = defineConnection<Mention, RowOf<'Instrument'>>(builder, {
    type: 'Instrument',
    name: 'BriefInstruments',
    description: 'A page of the instruments that a brief discusses.',
    edge: { description: 'What a brief says about an instrument.', fields: edgeFields },
  });
  builder.objectFields('Instrument', (t) => ({
    mentions: pageField(t, ofInstrument, {
      description: 'The briefs that discuss it and what each says, earliest first.',
      collection: 'InstrumentMention',
      order: 'BRIEF',
      args: { where: t.arg({ type: values.SourceWhere, description: 'Only what these say.' }) },
      of: (instrument) => instrument.slug,
      where: (instrument, { where }: { where?: SourceWhere | null }, context) =>
        allConditions<'InstrumentMention'>([
          [{ term: 'instrument', any: [instrument.slug] }],
          ...ofSource<'InstrumentMention'>(context, where ?? {}),
        ]),
      node: (row, context) => load(context, 'Brief', row.brief),
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    instruments: pageField(t, ofBrief, {
      description: 'The laws, agreements, programmes and other instruments of policy that it discusses.',
      collection: 'InstrumentMention',
      order: 'INSTRUMENT',
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row, context) => load(context, 'Instrument', row.instrument),
    }),
  }));
};
