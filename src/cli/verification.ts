import { dirname, join } from 'node:path';
import { BRIEF_FORMAT, EVENTS_FORMAT, type FileFormat, OUTCOMES_FORMAT } from '../model/file-formats.ts';
import type { JsonPath } from '../model/json.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import { sentenceRef } from '../model/refs.ts';
import { readSourceFile, type SourceFile } from '../store/json/source-file.ts';
import { DataError, type Problem } from '../store/problem.ts';
import type { Doubt } from '../text/doubts/doubt.ts';
import { findDoubts } from '../text/doubts/find-doubts.ts';
import type { StatementFinding } from '../text/model/verify/statement-pieces.ts';
import { type EmptyPassage, findLongEmpty, findUncited, type UncitedSentences } from '../text/uncited.ts';
import { type Mismatch, verifyText } from '../text/verify-text.ts';
import { type BriefText, openBriefText } from '../text/wording/brief-text.ts';
import { checkRegister, checkWording } from '../text/wording/check-wording.ts';
import type { WordingCheck, WordingProblem } from '../text/wording/wording-problem.ts';
import type { Io } from './io.ts';
import type { AskModel, ModelCheck } from './model-verify.ts';
import { rethrowTextErrors } from './rethrow-text-errors.ts';
import { displayPath } from './settings.ts';

/** What comparing a brief with a copy of its text found. */
export interface BriefVerification {
  /** Whether there are no problems; warnings are none. */
  ok: boolean;
  brief: string;
  file: string;
  /** How many were checked. */
  passages: number;
  citations: number;
  problems: readonly (Omit<Mismatch, 'path'> & Problem)[];
  wording: readonly (Problem & { check: WordingCheck })[];
  warnings: readonly Warning[];
  /** What came of asking a model, or of reading answers; missing if neither was done. */
  model?: ModelCheck | undefined;
  /** What nothing cites, and where the file has it. */
  uncited: readonly LocatedUncited[];
  /** The longer sentences of running text that are listed as without a statement. */
  withoutStatement: readonly EmptyPassage[];
  /** Whether the text is the one that was indexed, even if the index has been changed since. */
  isSameText: boolean;
  /** Whether words were compared: in another text, they would be looked for in the wrong passages. */
  isIndexed: boolean;
}

/** What may be right; `model` found it if it has one. */
export type Warning = Problem &
  ({ check: Doubt['check'] } | { check: 'MODEL'; kind: StatementFinding['kind']; model: string });

export interface LocatedUncited extends UncitedSentences {
  /** Where the index has the sentences that are `uncited`, in their order. */
  places: readonly (Place & { ref: string })[];
}

/** Compares a brief's file, and the registers beside it, with a copy of the brief's text. */
export const verifyBrief = async (
  io: Io,
  path: string,
  text: { name: string; bytes: Uint8Array },
  askModel?: AskModel,
): Promise<BriefVerification> => {
  const file = displayPath(io, path);
  const source = await readSourceFile(path, file, BRIEF_FORMAT);
  const { record } = source;
  if (!record) throw new DataError(source.problems);
  const verified = rethrowTextErrors(file, text.name, () => verifyText(text.bytes, record));
  const problems = verified.problems.map(({ path, ...problem }) => ({
    ...problem,
    ...source.problem(path, problem.message),
  }));
  const isIndexed = problems.every(({ problem }) => problem === 'UNKNOWN');
  const opened = isIndexed ? openBriefText(text.bytes, record) : null;
  const wording = opened ? await compareWording(io, source, opened, path) : [];
  const asked = opened && askModel ? await askModel(record, path, text.bytes) : null;
  return {
    ok: problems.length + wording.length === 0,
    brief: record.slug,
    file,
    passages: verified.passages,
    citations: verified.citations,
    problems,
    wording,
    warnings: [
      ...(opened ? findDoubts(opened) : []).map(({ path, check, message }) => ({
        ...source.problem(path, message, 'warning'),
        check,
      })),
      ...(asked?.findings ?? []).map(({ path, kind, what, model }) => ({
        ...source.problem(path, describeFinding(kind, what, model), 'warning'),
        check: 'MODEL' as const,
        kind,
        model,
      })),
    ].sort(byLine),
    ...(asked && { model: asked.check }),
    uncited: locateUncited(source, record),
    withoutStatement: opened ? findLongEmpty(record, opened.passages) : [],
    isSameText: problems.every(({ ref }) => ref !== 'text'),
    isIndexed,
  };
};

const describeFinding = (kind: StatementFinding['kind'], what: string, model: string): string =>
  `${model} finds that the cited sentences ${kind === 'NOT_SAID' ? 'do not say this' : 'say something else'}: ${what}`;

const locateUncited = (source: SourceFile<BriefFile>, brief: BriefFile): LocatedUncited[] => {
  const paths = new Map(
    brief.text.paragraphs.flatMap(({ id, sentences }, paragraph) =>
      sentences.map((_, index): [string, JsonPath] => [
        sentenceRef(id, index),
        ['text', 'paragraphs', paragraph, 'sentences', index],
      ]),
    ),
  );
  return findUncited(brief).map((section) => ({
    ...section,
    places: section.uncited.map((ref) => ({ ref, ...source.location(paths.get(ref) ?? []) })),
  }));
};

type WordingFound = (Problem & { check: WordingCheck })[];

const compareWording = async (
  io: Io,
  source: SourceFile<BriefFile>,
  opened: BriefText,
  path: string,
): Promise<WordingFound> => {
  const catalog = dirname(dirname(path));
  const inRegister = async <T extends object>(name: string, format: FileFormat<T>): Promise<WordingFound> => {
    const register = await readSourceFile(join(catalog, name), displayPath(io, join(catalog, name)), format);
    // A register that is missing or wrong is a matter for `validate`.
    return register.record ? locate(register, checkRegister(opened, register.record, format.jsonSchema)) : [];
  };
  return [
    ...locate(source, checkWording(opened)),
    ...(await inRegister('events.json', EVENTS_FORMAT)),
    ...(await inRegister('outcomes.json', OUTCOMES_FORMAT)),
  ];
};

type Place = Pick<Problem, 'line' | 'column'>;

/** Problems with a file, in the order of its lines. */
const locate = (source: SourceFile<object>, problems: readonly WordingProblem[]): WordingFound =>
  problems
    .map(({ path, check, message, also = [] }) => ({
      ...source.problem(path, `${message}${describeOthers(source, also)}`),
      check,
    }))
    .sort(byLine);

const byLine = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

const MOST_OTHERS = 5;

const describeOthers = (source: SourceFile<object>, paths: readonly JsonPath[]): string => {
  if (paths.length === 0) return '';
  const places = paths.map((path) => source.location(path)).sort(byLine);
  const shown = places.slice(0, MOST_OTHERS);
  const more = paths.length > MOST_OTHERS ? ` and ${paths.length - MOST_OTHERS} more` : '';
  return ` (the same at ${shown.map(({ line, column }) => `${line}:${column}`).join(', ')}${more})`;
};
