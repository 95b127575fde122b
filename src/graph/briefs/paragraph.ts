import { formatCitationRef } from '../../model/citation-ref.ts';
import { PARAGRAPH_KIND } from '../../model/vocabulary.ts';
import { defineEntity } from '../entity.ts';
import { load } from '../load.ts';
import type { EntityGraph } from '../parts.ts';
import { citationsField } from '../statement.ts';
import { defineEnum } from '../values/enums.ts';

export const paragraph: EntityGraph = {
  domain: 'briefs',

  define({ builder }) {
    defineEntity(builder, 'Paragraph', {
      description: "A paragraph of a brief's text, by its place and its hash.",
      id: (row) => row.key,
    });
  },

  extend({ builder }) {
    const Kind = defineEnum(builder, 'ParagraphKind', 'What part of a text a paragraph is.', PARAGRAPH_KIND);
    builder.objectFields('Paragraph', (t) => ({
      ref: t.exposeString('key', { description: 'Its ref, by which it can be cited, such as asan-2024-12-05:p4.' }),
      label: t.exposeString('paragraph', { description: 'Its id within the brief, such as p4.' }),
      brief: t.field({
        type: 'Brief',
        description: 'The brief it belongs to.',
        resolve: (row, _args, context) => load(context, 'Brief', row.brief),
      }),
      kind: t.expose('kind', { type: Kind, description: 'What part of the text it is.' }),
      start: t.exposeInt('start', { description: 'Where it begins: Unicode code points from the start of the text.' }),
      end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
      sha256: t.exposeString('sha256', { description: 'The SHA-256 of the paragraph in UTF-8.' }),
      sentences: citationsField(
        t,
        (row) =>
          row.sentences.map((_sentence, index) =>
            formatCitationRef({ brief: row.brief, paragraph: row.paragraph, sentence: index + 1 }),
          ),
        'Its sentences in order.',
      ),
      text: t.exposeString('text', {
        nullable: true,
        description: "Its words; null where the brief's licence does not allow to serve them.",
      }),
    }));
  },
};
