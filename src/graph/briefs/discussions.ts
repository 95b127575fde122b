import type { OrderOf, TermOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { defineRowConnection, pageField } from '../fields/connection.ts';
import { defineStatement } from '../fields/statement.ts';
import { load } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, ofSource, type SourceWhere } from '../where.ts';

/** Adds what briefs say of issues and of instruments, as lists on both sides. */
export const addDiscussions = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineStatement(tools, 'IssueMention', 'What a brief says of an issue.');
  builder.objectFields('IssueMention', (t) => ({
    issue: t.field({
      type: 'Issue',
      description: 'The issue.',
      resolve: (row, _args, context) => load(context, 'Issue', row.issue),
    }),
  }));
  addLists(tools, {
    of: 'Issue',
    field: 'issueMentions',
    term: 'issue',
    order: 'ISSUE',
    page: 'A page of what briefs say of issues.',
    ofBrief: 'What it says of the issues that it discusses.',
  });
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
  addLists(tools, {
    of: 'Instrument',
    field: 'instrumentMentions',
    term: 'instrument',
    order: 'INSTRUMENT',
    page: 'A page of what briefs say of instruments.',
    ofBrief: 'What it says of the laws, agreements, programmes and other instruments of policy that it discusses.',
  });
};

interface Args {
  where?: SourceWhere | null;
}

interface Lists<Type extends 'Issue' | 'Instrument'> {
  of: Type;
  /** The field of a brief. */
  field: `${Lowercase<Type>}Mentions`;
  term: TermOf<`${Type}Mention`>;
  order: OrderOf<`${Type}Mention`>;
  /** The descriptions of the connection, and of the field of a brief. */
  page: string;
  ofBrief: string;
}

/** The mentions of each issue or instrument, and those of each brief. */
const addLists = <Type extends 'Issue' | 'Instrument'>(
  { builder, values }: SchemaTools,
  { of, field, term, order, page, ofBrief }: Lists<Type>,
): void => {
  const collection = `${of}Mention` as const;
  const connection = defineRowConnection(builder, collection, page);
  builder.objectFields(of, (t) => ({
    mentions: pageField(t, connection, {
      description: 'What each brief that discusses it says of it, earliest brief first.',
      collection,
      order: 'BRIEF',
      args: { where: t.arg({ type: values.SourceWhere, description: 'All conditions have to be met.' }) },
      of: (row) => row.slug,
      where: ({ slug }, { where }: Args, context) =>
        allConditions<typeof collection>([
          [{ term, any: [slug] }],
          ...ofSource<typeof collection>(context, where ?? {}),
        ]),
      node: (row) => row,
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    [field]: pageField(t, connection, {
      description: ofBrief,
      collection,
      order,
      of: (brief) => brief.slug,
      where: (brief) => [{ term: 'brief', any: [brief.slug] }],
      node: (row) => row,
    }),
  }));
};
