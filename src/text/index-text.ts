import type { ParagraphRecord, TextIndex } from '../model/records/text-records.ts';
import type { ParagraphKind } from '../model/vocabulary/briefs.ts';
import { type Draft, draftParagraphs, type KnownFacts } from './classify-paragraphs.ts';
import { applyKinds } from './known-kinds.ts';
import { type ParagraphRange, splitParagraphs } from './paragraphs.ts';
import { decodeText, indexCodePoints, isSkippedBy, sha256 } from './passages.ts';
import { createParagraphSplitter, isOneSentence } from './sentences/split-paragraph.ts';

type Passage = Pick<ParagraphRecord, 'start' | 'end' | 'sha256'>;

/** The known paragraph for each hash, if there is one; equal paragraphs are matched in order. */
const matchKnown = (hashes: readonly string[], known: readonly ParagraphRecord[]): (ParagraphRecord | undefined)[] => {
  const unmatched = new Map<string, ParagraphRecord[]>();
  for (const paragraph of known)
    unmatched.set(paragraph.sha256, [...(unmatched.get(paragraph.sha256) ?? []), paragraph]);
  return hashes.map((hash) => unmatched.get(hash)?.shift());
};

/** Generates ids. The numbers of known paragraphs, including removed ones, are never reused. */
const createIdGenerator = (known: readonly ParagraphRecord[]) => {
  const highest = new Map<string, number>();
  for (const { id } of known) {
    const [, series, number] = /^([a-z][a-z-]*)(\d+)$/.exec(id) ?? [];
    if (series) highest.set(series, Math.max(highest.get(series) ?? 0, Number(number)));
  }
  return (draft: Draft): string => {
    if ('id' in draft) return draft.id;
    const number = (highest.get(draft.series) ?? 0) + 1;
    highest.set(draft.series, number);
    return `${draft.series}${number}`;
  };
};

/**
 * Indexes a text: its paragraphs and sentences with offsets in code points and SHA-256 hashes.
 *
 * Keeps what a curator chose in the known index: a paragraph with an unchanged hash keeps its id, its kind, its speaker and
 * the offsets of its sentences, so that no citation changes its meaning; lines whose hash is in `skipped` stay out. All
 * other paragraphs get ids by the rules of `draftParagraphs`, with numbers after the known ones, and the kinds that are
 * known. FRONT_MATTER, HEADING and TABLE are one sentence each; bullets, numbers of items and labels of speakers are in no
 * sentence. Throws if the bytes are not UTF-8, the language is not a language tag, or the text has no
 * paragraphs.
 */
export const indexText = (bytes: Uint8Array, known: KnownFacts): TextIndex => {
  const text = decodeText(bytes);
  const codePoints = indexCodePoints(text);
  const split = createParagraphSplitter(known.language);
  const { paragraphs: knownParagraphs = [], skipped = [] } = known.index ?? {};

  const passage = (start: number, end: number): Passage => ({
    start,
    end,
    sha256: sha256(codePoints.slice(start, end) ?? ''),
  });

  const splitSentences = (paragraph: ParagraphRange, kind: ParagraphKind): Passage[] =>
    split(paragraph.text, kind).map(({ start, end }) =>
      passage(codePoints.offsetOf(paragraph.start + start), codePoints.offsetOf(paragraph.start + end)),
    );

  /**
   * The sentences of an unchanged paragraph at its new offset, with hashes of their own: a curator may have changed the
   * offsets. Null if these are not in order, or not in the paragraph.
   */
  const moveSentences = (from: ParagraphRecord, to: Passage): Passage[] | null => {
    const moved = from.sentences.map(({ start, end }) => ({
      start: start - from.start + to.start,
      end: end - from.start + to.start,
    }));
    const fits = moved.every(
      ({ start, end }, index) => start >= (moved[index - 1]?.end ?? to.start) && start < end && end <= to.end,
    );
    return fits ? moved.map(({ start, end }) => passage(start, end)) : null;
  };

  const paragraphs = splitParagraphs(text, isSkippedBy(skipped));
  if (paragraphs.length === 0) throw new Error('the text has no paragraph: every line is blank or skipped');
  const kept = matchKnown(
    paragraphs.map((paragraph) => sha256(paragraph.text)),
    knownParagraphs,
  );
  const taken = kept.flatMap((paragraph) => paragraph?.id ?? []);
  const drafts = applyKinds(draftParagraphs(paragraphs, known, kept), paragraphs, known.kinds, taken);
  const nextId = createIdGenerator(knownParagraphs);

  const indexParagraph = (
    paragraph: ParagraphRange,
    draft: Draft,
    keep: ParagraphRecord | undefined,
  ): ParagraphRecord => {
    const range = passage(codePoints.offsetOf(paragraph.start), codePoints.offsetOf(paragraph.end));
    const { id, kind } = keep ?? { id: nextId(draft), kind: draft.kind };
    // A line drafted as one sentence was never split; if a curator makes it BODY or NOTE, it must be split now.
    const mayKeepSentences = keep && !isOneSentence(kind) && !isOneSentence(draft.kind);
    return {
      id,
      kind,
      ...(keep?.speaker !== undefined && { speaker: keep.speaker }),
      ...range,
      sentences: (mayKeepSentences && moveSentences(keep, range)) || splitSentences(paragraph, kind),
    };
  };
  return {
    sha256: sha256(bytes),
    length: codePoints.length,
    ...(known.document && { document: known.document }),
    paragraphs: paragraphs.map((paragraph, position) =>
      indexParagraph(paragraph, drafts[position] as Draft, kept[position]),
    ),
    skipped: [...skipped],
  };
};
