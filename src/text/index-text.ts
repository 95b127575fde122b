import type { ParagraphRecord, TextIndex } from '../model/records/brief-records.ts';
import type { ParagraphKind } from '../model/vocabulary.ts';
import { type Draft, draftParagraphs, type KnownFacts } from './draft.ts';
import { type Block, sentenceSplitter, splitParagraphs, wholeAsSentence } from './paragraphs.ts';
import { countCodePoints, decodeText, sha256 } from './passages.ts';

type Passage = Pick<ParagraphRecord, 'start' | 'end' | 'sha256'>;

const isOneSentence = (kind: ParagraphKind): boolean => kind === 'FRONT_MATTER' || kind === 'HEADING';

/** For each hash the known paragraph with it, if any; known paragraphs that are alike are given out in order. */
const matchKnown = (hashes: readonly string[], known: readonly ParagraphRecord[]): (ParagraphRecord | undefined)[] => {
  const waiting = new Map<string, ParagraphRecord[]>();
  for (const paragraph of known) waiting.set(paragraph.sha256, [...(waiting.get(paragraph.sha256) ?? []), paragraph]);
  return hashes.map((hash) => waiting.get(hash)?.shift());
};

/** Hands out ids; a number once used by a known paragraph, even one that is gone, is never given to another. */
const idGiver = (known: readonly ParagraphRecord[]) => {
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
 * The index of a text: its paragraphs and sentences by offsets in code points and SHA-256 hashes.
 *
 * What a curator chose in the known index survives: a paragraph whose hash is unchanged keeps its id, its kind and the
 * cut of its sentences, so that no citation comes to mean another sentence; a line whose hash is listed in `skipped`
 * stays out. All other paragraphs are named by the rules of `draftParagraphs`, their numbers going on behind the known
 * ones. FRONT_MATTER and HEADING are one sentence each. Throws where the bytes are not UTF-8, where the language is no
 * language tag, and where there is no paragraph.
 */
export const indexText = (bytes: Uint8Array, known: KnownFacts): TextIndex => {
  const text = decodeText(bytes);
  const codePoints = countCodePoints(text);
  const split = sentenceSplitter(known.language);
  const { paragraphs: knownParagraphs = [], skipped = [] } = known.index ?? {};

  const passage = (start: number, end: number): Passage => ({
    start,
    end,
    sha256: sha256(codePoints.slice(start, end) ?? ''),
  });

  const splitBlock = (block: Block, kind: ParagraphKind): Passage[] =>
    (isOneSentence(kind) ? wholeAsSentence(block.text) : split(block.text)).map(({ start, end }) =>
      passage(codePoints.offsetOf(block.start + start), codePoints.offsetOf(block.start + end)),
    );

  /** The sentences of a known paragraph at its new place; null where its index does not fit it. */
  const moveSentences = (from: ParagraphRecord, to: Passage): Passage[] | null => {
    const moved = from.sentences.map((sentence) => ({
      ...sentence,
      start: sentence.start - from.start + to.start,
      end: sentence.end - from.start + to.start,
    }));
    const fits = ({ start, end, sha256: hash }: Passage) =>
      start >= to.start && end <= to.end && passage(start, end).sha256 === hash;
    return moved.every(fits) ? moved : null;
  };

  const blocks = splitParagraphs(text, new Set(skipped));
  if (blocks.length === 0) throw new Error('the text has no paragraph: every line is blank or skipped');
  const kept = matchKnown(
    blocks.map((block) => sha256(block.text)),
    knownParagraphs,
  );
  const drafts = draftParagraphs(blocks, known, kept);
  const giveId = idGiver(knownParagraphs);

  const indexBlock = (block: Block, draft: Draft, keep: ParagraphRecord | undefined): ParagraphRecord => {
    const place = passage(codePoints.offsetOf(block.start), codePoints.offsetOf(block.end));
    const { id, kind } = keep ?? { id: giveId(draft), kind: draft.kind };
    // A line drafted as one sentence was never cut; a curator who makes it BODY or NOTE wants it cut now.
    const mayKeepCut = keep && !isOneSentence(kind) && !isOneSentence(draft.kind);
    return { id, kind, ...place, sentences: (mayKeepCut && moveSentences(keep, place)) || splitBlock(block, kind) };
  };
  return {
    sha256: sha256(bytes),
    length: codePoints.length,
    paragraphs: blocks.map((block, position) => indexBlock(block, drafts[position] as Draft, kept[position])),
    skipped: [...skipped],
  };
};
