import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { formatCitationRef } from '../../model/refs.ts';
import { PARAGRAPH_KIND } from '../../model/vocabulary/briefs.ts';
import { defineEntity } from '../fields/entity.ts';
import { citationsField } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';

export const addParagraph = ({ builder }: SchemaTools): void => {
  defineEntity(builder, 'Paragraph', {
    description: "A paragraph of a brief's text, with its offsets and its hash.",
  });
  const Kind = defineEnum(builder, 'ParagraphKind', 'The part of a text that a paragraph belongs to.', PARAGRAPH_KIND);
  builder.objectFields('Paragraph', (t) => ({
    ref: t.exposeString('key', { description: 'The ref that cites it, such as asan-2024-12-05:p4.' }),
    label: t.exposeString('paragraph', { description: 'Its id within the brief, such as p4.' }),
    brief: t.field({
      type: 'Brief',
      description: 'The brief it belongs to.',
      resolve: (row, _args, context) => load(context, 'Brief', row.brief),
    }),
    paragraphKind: t.expose('kind', { type: Kind, description: 'The part of the text that it belongs to.' }),
    speaker: t.field({
      type: 'Actor',
      nullable: true,
      description: 'Who says it, in an interview or a transcript; null if it is the text itself that speaks.',
      resolve: ({ speaker }, _args, context) => speaker && loadNode(context, speaker),
    }),
    start: t.exposeInt('start', { description: 'Its start, in Unicode code points from the start of the text.' }),
    end: t.exposeInt('end', { description: 'Its end, exclusive.' }),
    sha256: t.exposeString('sha256', { description: 'The SHA-256 of the paragraph in UTF-8.' }),
    sentences: citationsField(
      t,
      (row) =>
        row.sentences.map((_sentence, index) =>
          formatCitationRef({ brief: row.brief, paragraph: row.paragraph, sentence: index + 1 }),
        ),
      'Its sentences in order.',
      GREATEST_LENGTH.sentences,
    ),
    quote: t.exposeString('text', {
      nullable: true,
      description: 'Its words; null if the licence of the brief does not allow them to be served.',
    }),
  }));
};
