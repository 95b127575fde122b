import type { ObjectRef } from '@pothos/core';
import type { SectionValue } from '../../model/rows/brief-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { addKeys } from '../federation-entities.ts';
import type { CitationValue } from '../reading/citation-value.ts';
import { load } from '../reading/load.ts';
import { findPassage, type Passage } from '../reading/passage.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** The passage of a citation. The data was checked, so it exists. */
const passageOf = (context: GraphContext, citation: CitationValue): MaybePromise<Passage> => {
  citation.passage ??= mapMaybePromise(findPassage(context, citation.ref), (passage) => {
    if (passage === null) throw new Error(`"${citation.ref}" is cited but does not exist.`);
    return passage;
  });
  return citation.passage;
};

/** The words of the passage, if they may be served. */
const quote = ({ paragraph, span }: Passage): string | null =>
  paragraph.text === null
    ? null
    : [...paragraph.text].slice(span.start - paragraph.start, span.end - paragraph.start).join('');

/** Why it holds no statement, by itself or with its whole paragraph. */
const reasonOf = ({ paragraph, sentence }: Passage): string | null =>
  paragraph.withoutStatement.find((empty) => empty.sentence === null || empty.sentence === sentence)?.reason ?? null;

/** Adds the type. It is not a Node; its key is its ref, so that partners can cite too. */
export const addCitation = ({ builder }: SchemaTools, Section: ObjectRef<SchemaTypes, SectionValue>): void => {
  addKeys(builder, 'Citation', ['ref'], ({ ref }, context) =>
    mapMaybePromise(
      findPassage(context, String(ref)),
      (passage) => passage && { __typename: 'Citation', ref: String(ref) },
    ),
  );
  builder.objectType('Citation', {
    description: 'A passage of a brief: a paragraph or a sentence in one version of its text.',
    fields: (t) => ({
      ref: t.exposeString('ref', {
        description: 'Its key: brief, paragraph and sentence, such as asan-2024-12-05:p4.s4.',
      }),
      brief: t.field({
        type: 'Brief',
        description: 'The brief cited.',
        resolve: (citation, _args, context) =>
          mapMaybePromise(passageOf(context, citation), ({ paragraph }) => load(context, 'Brief', paragraph.brief)),
      }),
      section: t.field({
        type: Section,
        nullable: true,
        description: 'The section that contains it; null in front matter.',
        resolve: (citation, _args, context) =>
          mapMaybePromise(passageOf(context, citation), ({ paragraph }) =>
            mapMaybePromise(
              load(context, 'Brief', paragraph.brief),
              ({ sections }) => sections.find(({ id }) => id === paragraph.section) ?? null,
            ),
          ),
      }),
      paragraph: t.field({
        type: 'Paragraph',
        description: 'The paragraph cited.',
        resolve: (citation, _args, context) =>
          mapMaybePromise(passageOf(context, citation), ({ paragraph }) => paragraph),
      }),
      sentence: t.int({
        nullable: true,
        description: 'The number of the sentence in its paragraph, from 1; null if the whole paragraph is cited.',
        resolve: (citation, _args, context) =>
          mapMaybePromise(passageOf(context, citation), ({ sentence }) => sentence),
      }),
      start: t.int({
        description: 'The start of the passage, in Unicode code points from the start of the text.',
        resolve: (citation, _args, context) => mapMaybePromise(passageOf(context, citation), ({ span }) => span.start),
      }),
      end: t.int({
        description: 'The end of the passage, exclusive.',
        resolve: (citation, _args, context) => mapMaybePromise(passageOf(context, citation), ({ span }) => span.end),
      }),
      textSha256: t.string({
        description: 'The SHA-256 of the text file.',
        resolve: (citation, _args, context) =>
          mapMaybePromise(passageOf(context, citation), ({ paragraph }) => paragraph.textSha256),
      }),
      quoteSha256: t.string({
        description: 'The SHA-256 of the passage in UTF-8, to verify a copy of the text.',
        resolve: (citation, _args, context) => mapMaybePromise(passageOf(context, citation), ({ span }) => span.sha256),
      }),
      whyNoStatement: t.string({
        nullable: true,
        description:
          'Why it holds no statement, in the words of a curator; null if statements cite it, or if no reason is given.',
        resolve: (citation, _args, context) => mapMaybePromise(passageOf(context, citation), reasonOf),
      }),
      quote: t.string({
        nullable: true,
        // It is cut out of its paragraph.
        cost: 3,
        description: 'The passage itself; null if the licence of the brief does not allow it to be served.',
        resolve: (citation, _args, context) => mapMaybePromise(passageOf(context, citation), quote),
      }),
    }),
  });
};
