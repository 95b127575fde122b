import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { defineRowConnection, pageField } from '../fields/connection.ts';
import { defineStatement } from '../fields/statement.ts';
import { load } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, ofSource, type SourceWhere } from '../where.ts';

/** Adds what briefs say of issues and of instruments, as lists on both sides. */
export const addDiscussions = (tools: SchemaTools): void => {
  addIssueMentions(tools);
  addInstrumentMentions(tools);
};

interface Args {
  where?: SourceWhere | null;
}

const addIssueMentions = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineStatement(tools, 'IssueMention', 'What a brief says of an issue.');
  builder.objectFields('IssueMention', (t) => ({
    issue: t.field({
      type: 'Issue',
      description: 'The issue.',
      resolve: (row, _args, context) => load(context, 'Issue', row.issue),
    }),
  }));
  const connection = defineRowConnection(builder, 'IssueMention', 'A page of what briefs say of issues.');
  builder.objectFields('Issue', (t) => ({
    mentions: pageField(t, connection, {
      description: 'What each brief that discusses it says of it, earliest brief first.',
      collection: 'IssueMention',
      order: 'BRIEF',
      args: { where: t.arg({ type: values.SourceWhere, description: 'All conditions have to be met.' }) },
      of: (issue) => issue.slug,
      where: (issue, { where }: Args, context) =>
        allConditions<'IssueMention'>([
          [{ term: 'issue', any: [issue.slug] }],
          ...ofSource<'IssueMention'>(context, where ?? {}),
        ]),
      node: (row) => row,
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    issueMentions: pageField(t, connection, {
      description: 'What it says of the issues that it discusses.',
      collection: 'IssueMention',
      order: 'ISSUE',
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row) => row,
    }),
  }));
};

const addInstrumentMentions = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineStatement(tools, 'InstrumentMention', 'What a brief says of an instrument.');
  builder.objectFields('InstrumentMention', (t) => ({
    instrument: t.field({
      type: 'Instrument',
      description: 'The instrument.',
      resolve: (row, _args, context) => load(context, 'Instrument', row.instrument),
    }),
    names: t.exposeStringList('names', {
      listSize: { assumedSize: GREATEST_LENGTH.names },
      description: 'The names the text uses for it.',
    }),
    note: t.exposeString('note', { nullable: true, description: "A curator's remark." }),
  }));
  const connection = defineRowConnection(builder, 'InstrumentMention', 'A page of what briefs say of instruments.');
  builder.objectFields('Instrument', (t) => ({
    mentions: pageField(t, connection, {
      description: 'What each brief that discusses it says of it, earliest brief first.',
      collection: 'InstrumentMention',
      order: 'BRIEF',
      args: { where: t.arg({ type: values.SourceWhere, description: 'All conditions have to be met.' }) },
      of: (instrument) => instrument.slug,
      where: (instrument, { where }: Args, context) =>
        allConditions<'InstrumentMention'>([
          [{ term: 'instrument', any: [instrument.slug] }],
          ...ofSource<'InstrumentMention'>(context, where ?? {}),
        ]),
      node: (row) => row,
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    instrumentMentions: pageField(t, connection, {
      description:
        'What it says of the laws, agreements, programmes and other instruments of policy that it discusses.',
      collection: 'InstrumentMention',
      order: 'INSTRUMENT',
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row) => row,
    }),
  }));
};
