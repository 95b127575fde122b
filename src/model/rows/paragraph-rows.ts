import type { ActorType } from '../node-types.ts';
import { formatCitationRef, type NodeRef, parseCitationRef } from '../refs.ts';
import type { ParagraphKind } from '../vocabulary/briefs.ts';
import { defineCollection, single } from './collection.ts';
import type { BriefSource } from './derivation.ts';
import { append } from './lists.ts';

/** The rows of the paragraphs of texts. */

/** `asan-2024-12-05:p4`, the ref of a paragraph and its id in the collection. */
export const paragraphKey = (brief: string, paragraph: string): string =>
  formatCitationRef({ brief, paragraph, sentence: null });

export interface SentenceValue {
  start: number;
  end: number;
  sha256: string;
}

export interface ParagraphRow {
  __typename: 'Paragraph';
  /** `asan-2024-12-05:p4` */
  key: string;
  brief: string;
  paragraph: string;
  kind: ParagraphKind;
  speaker: NodeRef<ActorType> | null;
  /** The id of the section that contains it; null for front matter. */
  section: string | null;
  /** Offsets in Unicode code points, end exclusive. */
  start: number;
  end: number;
  sha256: string;
  sentences: readonly SentenceValue[];
  textSha256: string;
  /** Its words; null unless the licence of the brief allows them to be served. */
  text: string | null;
  /** Why it, or a sentence of it, holds no statement. Sentences count from 1; null is the whole paragraph. */
  withoutStatement: readonly { sentence: number | null; reason: string }[];
}

const paragraphRows = ({ slug, record, text, actor }: BriefSource): ParagraphRow[] => {
  const sectionOf = new Map(
    record.sections.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph, id])),
  );
  const codePoints = text === undefined ? undefined : [...text];
  const empty = new Map<string, { sentence: number | null; reason: string }[]>();
  for (const { passage, reason } of record.withoutStatement) {
    const { paragraph = passage, sentence = null } = parseCitationRef(passage) ?? {};
    append(empty, paragraph, { sentence, reason });
  }
  return record.text.paragraphs.map(({ id, kind, speaker, start, end, sha256, sentences }) => ({
    __typename: 'Paragraph',
    key: paragraphKey(slug, id),
    brief: slug,
    paragraph: id,
    kind,
    speaker: speaker === undefined ? null : actor(speaker),
    section: sectionOf.get(id) ?? null,
    start,
    end,
    sha256,
    sentences,
    textSha256: record.text.sha256,
    text: codePoints?.slice(start, end).join('') ?? null,
    withoutStatement: empty.get(id) ?? [],
  }));
};

export const paragraphs = defineCollection<ParagraphRow>()({
  derive: { from: 'BRIEFS', rows: paragraphRows },
  id: (row) => row.key,
  terms: { brief: single((row) => row.brief) },
  orders: {
    TEXT: { shape: 'sns', parts: ['brief', 'start', 'paragraph'], key: (row) => [row.brief, row.start, row.paragraph] },
  },
});
