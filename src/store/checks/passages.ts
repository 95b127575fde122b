import { formatJsonPath, type JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { formatCitationRef, isStatement, parseCitationRef } from '../../model/refs.ts';
import { findClosest } from '../json/closest.ts';
import { entriesOf } from '../json/shape.ts';
import type { SourceFile } from '../json/source-file.ts';
import type { BriefSource } from '../json/texts.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './checked-files.ts';

/** Every citation names a paragraph or a sentence in the text of its own brief. */
export const checkCitations: Check = function* ({ files, references }) {
  const countsBySource = new Map(files.briefs.map(({ source }) => [source as unknown, countSentences(source)]));
  for (const { source, path, targets, text } of references) {
    const counts = countsBySource.get(source);
    if (targets !== 'citation' || !counts) continue;
    const problem = findMistake(text, counts);
    if (problem !== null) yield source.problem(path, `"${text}" is not a passage of the text${problem}`);
  }
};

type SentenceCounts = ReadonlyMap<string, number>;

/** How many sentences each paragraph has; null if the brief has no text index. */
const countSentences = (source: BriefSource['source']): SentenceCounts | null => {
  const paragraphs = source.value?.text?.paragraphs;
  if (!paragraphs) return null;
  return new Map(
    // If the sentences of a paragraph could not be read, it may have any number of them.
    entriesOf(paragraphs).map(([, { id, sentences }]) => [id ?? '', sentences?.length ?? Number.POSITIVE_INFINITY]),
  );
};

/** Why a citation is wrong, to append to the message; null if it is right. */
const findMistake = (text: string, counts: SentenceCounts): string | null => {
  const place = parseCitationRef(text);
  if (place === null || place.brief !== null) return '; a paragraph is written as p4, and its fourth sentence as p4.s4';
  const { paragraph: id, sentence } = place;
  const count = counts.get(id);
  if (count === undefined) {
    const closest = findClosest(id, counts.keys());
    return closest
      ? `; did you mean "${formatCitationRef({ ...place, paragraph: closest })}"?`
      : `; its paragraphs are ${listShortly([...counts.keys()])}`;
  }
  return (sentence ?? 1) <= count ? null : `: ${id} has ${count} ${count === 1 ? 'sentence' : 'sentences'}`;
};

const MOST_LISTED = 8;

const listShortly = (ids: readonly string[]): string =>
  ids.length <= MOST_LISTED
    ? ids.join(', ')
    : `${ids.slice(0, MOST_LISTED).join(', ')} and ${ids.length - MOST_LISTED} more, which "briefgraph index BRIEF --text FILE --sentences" lists`;

/** No statement cites a passage that is listed as without one. */
export const checkEmptyPassages: Check = function* ({ files, references }) {
  const citing = new Map<unknown, Map<string, JsonPath>>();
  for (const { source } of files.briefs) citing.set(source, new Map());
  for (const { source, path, targets, text } of references) {
    const first = citing.get(source);
    if (targets === 'citation' && isStatement(path) && first && !first.has(text)) first.set(text, path.slice(0, -2));
  }
  for (const { source } of files.briefs) yield* checkBrief(source, citing.get(source) ?? new Map());
};

function* checkBrief(source: SourceFile<BriefFile>, citing: ReadonlyMap<string, JsonPath>) {
  for (const [index, { passage }] of entriesOf(source.value?.withoutStatement)) {
    const place = citing.get(passage ?? '');
    if (place)
      yield source.problem(
        ['withoutStatement', index, 'passage'],
        `"${passage}" is listed as without a statement, but ${formatJsonPath(place)} cites it; remove it here or there`,
      );
  }
}

/** Sections have whole paragraphs, each in one section only; key points are in paragraphs of the kind KEY_POINT. */
export const checkSections: Check = function* ({ files }) {
  for (const { source } of files.briefs) {
    yield* checkParagraphs(source);
    yield* checkKeyPoints(source);
  }
};

function* checkParagraphs(source: BriefSource['source']): Generator<Problem> {
  const owners = new Map<string, { section: number; id: string }>();
  for (const [section, { id = String(section), paragraphs }] of entriesOf(source.value?.sections))
    for (const [index, paragraph] of entriesOf(paragraphs)) {
      const path = ['sections', section, 'paragraphs', index];
      if (isSentence(paragraph))
        yield source.problem(path, `"${paragraph}" is a sentence; a section has whole paragraphs`);
      const owner = owners.get(paragraph);
      if (!owner) owners.set(paragraph, { section, id });
      else if (owner.section !== section)
        yield source.problem(path, `"${paragraph}" is already in section "${owner.id}"`);
    }
}

function* checkKeyPoints(source: BriefSource['source']): Generator<Problem> {
  const kinds = new Map(entriesOf(source.value?.text?.paragraphs).map(([, { id, kind }]) => [id, kind]));
  for (const [index, { paragraph }] of entriesOf(source.value?.keyPoints)) {
    const path = ['keyPoints', index, 'paragraph'];
    const kind = kinds.get(paragraph);
    if (paragraph !== undefined && isSentence(paragraph))
      yield source.problem(path, `"${paragraph}" is a sentence; a key point is a whole paragraph`);
    else if (kind !== undefined && kind !== 'KEY_POINT')
      yield source.problem(path, `"${paragraph}" has the kind ${kind} in the text, not KEY_POINT`);
  }
}

const isSentence = (ref: string): boolean => (parseCitationRef(ref)?.sentence ?? null) !== null;
