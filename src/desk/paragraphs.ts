import { isDeepStrictEqual } from 'node:util';
import { BRIEF_FORMAT, findReferences } from '../model/file-formats.ts';
import { type JsonPath, valueAt } from '../model/json.ts';
import type { TextIndex } from '../model/records/text-records.ts';
import { keyOfEntry, LIST_KEYS, parseCitationRef, sentenceRef } from '../model/refs.ts';
import type { ParagraphKind } from '../model/vocabulary/briefs.ts';
import { SERIES } from '../text/classify-paragraphs.ts';
import type { ChangeRecord } from '../text/desk/review-records.ts';
import { decodeText, indexCodePoints } from '../text/passages.ts';
import { createParagraphSplitter, isOneSentence } from '../text/sentences/split-paragraph.ts';
import type { Plan } from './act.ts';
import { statementId } from './changes.ts';
import type { BriefState } from './desk-folder.ts';
import { toText } from './drafting.ts';
import { DeskProblem } from './problem.ts';
import { applyTextChange, type PlacedParagraph, place, shiftParagraph, type TextChange } from './text-changes.ts';

/** What is done with a paragraph: divided before a sentence, joined with the next one, given another kind, left out. */
export type GivenParagraph =
  | { action: 'SPLIT'; before: string }
  | { action: 'JOIN' | 'SKIP'; paragraph: string }
  | { action: 'KIND'; paragraph: string; kind: ParagraphKind };

/** Corrects the paragraphs of a text. Citations follow their sentences. Refuses what would leave one without a sentence. */
export const planParagraphs = (state: BriefState, version: string, given: GivenParagraph): Plan => {
  const { bytes, index, language } = toText(state);
  if (index.sha256 !== version)
    throw new DeskProblem('STALE', 'The text was changed since you have read it.', { current: index.sha256 });
  const text = decodeText(bytes);
  const points = indexCodePoints(text);
  const find = (id: string) => {
    const at = index.paragraphs.findIndex((paragraph) => paragraph.id === id);
    const paragraph = index.paragraphs[at];
    if (!paragraph) throw new DeskProblem('INVALID', `The text has no paragraph ${id}.`);
    return { at, paragraph };
  };
  const split = createParagraphSplitter(language);
  const resplit = (whole: string, paragraph: PlacedParagraph): PlacedParagraph => {
    const inside = indexCodePoints(whole);
    const sentences = split(whole, paragraph.kind).map(({ start, end }) => ({
      start: paragraph.start + inside.offsetOf(start),
      end: paragraph.start + inside.offsetOf(end),
    }));
    return { ...paragraph, sentences };
  };
  const gapBetween = (start: number, end: number) => {
    const gap = points.slice(start, end) ?? '';
    if (gap.trim() !== '') throw new DeskProblem('INVALID', 'Between them is something that belongs to neither.');
    return gap;
  };

  const plan = (): Omit<TextChange, 'file' | 'list'>[] => {
    if (given.action === 'SPLIT') {
      const ref = parseCitationRef(given.before);
      const { at, paragraph } = find(ref?.paragraph ?? given.before);
      const count = (ref?.sentence ?? 1) - 1;
      const [last, next] = [paragraph.sentences[count - 1], paragraph.sentences[count]];
      if (!last || !next) throw new DeskProblem('INVALID', 'Choose a sentence that is not the first of its paragraph.');
      const gap = gapBetween(last.end, next.start);
      const placed = place(paragraph);
      const first = { ...placed, end: last.end, sentences: placed.sentences.slice(0, count) };
      const second = {
        ...{ ...placed, id: nextId(index, paragraph.kind), start: next.start },
        sentences: placed.sentences.slice(count),
      };
      return [
        {
          ...{ key: paragraph.id, at },
          before: { paragraphs: [placed], gap: { at: last.end, text: gap }, skipped: null },
          after: {
            paragraphs: [first, shiftParagraph(second, BREAK.length - [...gap].length)],
            ...{ gap: { at: last.end, text: BREAK }, skipped: null },
          },
        },
      ];
    }
    const { at, paragraph } = find(given.paragraph);
    const none = { gap: null, skipped: null };
    if (given.action === 'KIND') {
      if (given.kind === paragraph.kind) throw new DeskProblem('INVALID', `${paragraph.id} is of this kind already.`);
      const placed = place(paragraph);
      const named = { ...placed, kind: given.kind };
      const isSame = isOneSentence(given.kind) === isOneSentence(paragraph.kind);
      const after = isSame ? named : resplit(points.slice(paragraph.start, paragraph.end) ?? '', named);
      return [
        { key: paragraph.id, at, before: { paragraphs: [placed], ...none }, after: { paragraphs: [after], ...none } },
      ];
    }
    if (given.action === 'SKIP') {
      // A line that is left out is left out wherever it stands.
      const alike = [...index.paragraphs.entries()].filter(([, { sha256 }]) => sha256 === paragraph.sha256).reverse();
      return alike.map(([place_, one], nth) => ({
        ...{ key: one.id, at: place_, before: { paragraphs: [place(one)], ...none } },
        after: { paragraphs: [], gap: null, skipped: nth === 0 ? one.sha256 : null },
      }));
    }
    const next = index.paragraphs[at + 1];
    if (!next) throw new DeskProblem('INVALID', 'It is the last paragraph.');
    const gap = gapBetween(paragraph.end, next.start);
    const space = UNSPACED.test(language) ? '' : ' ';
    const joined = { ...place(paragraph), end: next.end + space.length - [...gap].length };
    const words = `${points.slice(paragraph.start, paragraph.end)}${space}${points.slice(next.start, next.end)}`;
    return [
      {
        ...{ key: paragraph.id, at },
        before: { paragraphs: [place(paragraph), place(next)], gap: { at: paragraph.end, text: gap }, skipped: null },
        after: { paragraphs: [resplit(words, joined)], gap: { at: paragraph.end, text: space }, skipped: null },
      },
    ];
  };

  const changes = plan().map((one): TextChange => ({ file: 'text', list: 'paragraphs', ...one }));
  const done = changes.reduce((so, change) => applyTextChange(so.index, so.text, change), { index, text });
  return {
    action: 'PARAGRAPHS',
    changes: [...moveCitations(state, createMove(index, done.index, changes)), ...changes],
  };
};

const BREAK = '\n\n';

/** Languages that are written without spaces between sentences. */
const UNSPACED = /^(?:ja|zh|th)\b/;

const nextId = ({ paragraphs }: TextIndex, kind: ParagraphKind): string => {
  const numbers = paragraphs.map(({ id }) => Number(new RegExp(`^${SERIES[kind]}(\\d+)$`).exec(id)?.[1] ?? 0));
  return `${SERIES[kind]}${Math.max(0, ...numbers) + 1}`;
};

/** Where a passage has gone: the refs of what is there now. */
type Move = (ref: string) => string[];

/** Passages go where their words are; a sentence that is now a part of a longer one becomes that. */
const createMove = (before: TextIndex, after: TextIndex, changes: readonly TextChange[]): Move => {
  const touched = new Set(changes.flatMap(({ before }) => before.paragraphs.map(({ id }) => id)));
  const [{ before: from, after: to }] = changes as [TextChange];
  const shift = [...(to.gap?.text ?? '')].length - [...(from.gap?.text ?? '')].length;
  const moved = (offset: number) => (from.gap && offset > from.gap.at ? offset + shift : offset);
  return (ref) => {
    const { paragraph: id, sentence } = parseCitationRef(ref) ?? { paragraph: ref, sentence: null };
    if (!touched.has(id)) return [ref];
    const old = before.paragraphs.find((paragraph) => paragraph.id === id);
    const [start, end] = [sentence ? old?.sentences[sentence - 1] : old].flatMap((range) =>
      range ? [moved(range.start), moved(range.end)] : [],
    );
    if (start === undefined || end === undefined) return [ref];
    return after.paragraphs.flatMap((paragraph) => {
      const within = paragraph.sentences.flatMap((one, at) =>
        one.start < end && one.end > start ? [sentenceRef(paragraph.id, at)] : [],
      );
      return sentence === null && within.length === paragraph.sentences.length ? [paragraph.id] : within;
    });
  };
};

/** The changes of what cites passages that have moved. */
const moveCitations = ({ brief }: BriefState, move: Move): ChangeRecord[] => {
  const moved = structuredClone(brief) as Record<string, unknown>;
  const places = new Map<string, JsonPath>();
  for (const { targets, text, path } of findReferences(BRIEF_FORMAT.jsonSchema, brief)) {
    if (targets !== 'citation' || isDeepStrictEqual(move(text), [text])) continue;
    const isListed = typeof path.at(-1) === 'number';
    const place_ = isListed ? path.slice(0, -1) : path;
    places.set(JSON.stringify(place_), place_);
  }
  for (const path of places.values()) {
    const isOfSection = path[0] === 'sections';
    const held = valueAt(brief, path);
    const follow = (ref: string) => {
      const found = isOfSection ? move(ref).map((one) => one.replace(/\.s\d+$/, '')) : move(ref);
      if (found.length === 0 && !isOfSection) throw refused(brief, path, ref);
      return found;
    };
    const found = [...new Set([held].flat().flatMap((ref) => follow(String(ref))))];
    if (!Array.isArray(held) && found.length !== 1) throw refused(brief, path, String(held));
    const holder = valueAt(moved, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[path.at(-1) as string] = Array.isArray(held) ? found : found[0];
  }
  return Object.keys(brief).flatMap((list) => diffList(list, brief[list], moved[list]));
};

const refused = (brief: BriefState['brief'], [list, position]: JsonPath, ref: string) => {
  const entry = typeof position === 'number' ? brief[String(list)]?.[position] : undefined;
  const who = entry === undefined ? String(list) : statementId(String(list), entry);
  return new DeskProblem('INVALID', `${ref} is cited by ${who}, which would lose it. Change that first.`);
};

const diffList = (list: string, before: unknown, after: unknown): ChangeRecord[] => {
  const fields = LIST_KEYS.brief[list];
  if (isDeepStrictEqual(before, after)) return [];
  if (!fields) return [{ file: 'brief', list, key: null, before, after }];
  return (before as unknown[]).flatMap((entry, at): ChangeRecord[] => {
    const other = (after as unknown[])[at];
    const [key, now] = [keyOfEntry(entry, fields), keyOfEntry(other, fields)];
    if (isDeepStrictEqual(entry, other)) return [];
    if (key === now) return [{ file: 'brief', list, key, before: entry, after: other }];
    return [
      { file: 'brief', list, key, before: entry, after: null, at },
      { file: 'brief', list, key: now, before: null, after: other, at },
    ];
  });
};
