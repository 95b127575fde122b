import { relative, resolve } from 'node:path';
import { BRIEF_FORMAT } from '../model/file-formats.ts';
import type { JsonPath } from '../model/json.ts';
import { displayPath } from '../store/json/place.ts';
import { readSourceFile } from '../store/json/source-file.ts';
import type { Severity } from '../store/problem.ts';
import { findDoubts } from '../text/doubts/find-doubts.ts';
import { verifyText } from '../text/verify-text.ts';
import { openBriefText } from '../text/wording/brief-text.ts';
import { checkWording } from '../text/wording/check-wording.ts';
import { statementId } from './changes.ts';
import type { BriefState, DeskFolder } from './desk-folder.ts';
import { pathsOf } from './write-action.ts';

/** What `validate` or `verify` says of a brief, at the statement that it is about. */
export interface DeskFinding {
  /** Null if it is about the file as a whole, or about another file. */
  statement: string | null;
  /** The field of the statement or of the file; empty for all of it. */
  field: string;
  severity: Severity;
  message: string;
  source: 'VALIDATE' | 'VERIFY';
}

/** What `validate` says of the brief's file, and what `verify` says if the text is at hand. */
export const listProblems = async (desk: DeskFolder, state: BriefState): Promise<DeskFinding[]> => {
  const path = pathsOf(state).brief;
  const file = displayPath(process.cwd(), path);
  const [{ problems }, source] = await Promise.all([desk.check(), readSourceFile(path, file, BRIEF_FORMAT)]);
  const entries = entriesByLine(state, source.location);
  const found: DeskFinding[] = problems
    .filter((problem) => isSameFile(problem.file, path))
    .map(({ line, severity, message }) => ({
      statement: entries.findLast((entry) => entry.line <= line)?.id ?? null,
      field: '',
      severity,
      message,
      source: 'VALIDATE',
    }));
  const { record } = source;
  if (!record || !state.text) return found;
  const about = (path: JsonPath, message: string, severity: Severity): DeskFinding => {
    const [list, position, ...field] = path;
    const entry = typeof position === 'number' ? state.brief[String(list)]?.[position] : undefined;
    return {
      statement: entry === undefined ? null : statementId(String(list), entry),
      field: entry === undefined ? path.join('.') : field.join('.'),
      severity,
      message,
      source: 'VERIFY',
    };
  };
  const { problems: mismatches } = verifyText(state.text, record);
  found.push(...mismatches.map(({ path, message }) => about(path, message, 'error')));
  if (mismatches.some(({ problem }) => problem !== 'UNKNOWN')) return found;
  const opened = openBriefText(state.text, record);
  found.push(...checkWording(opened).map(({ path, message }) => about(path, message, 'error')));
  found.push(...findDoubts(opened).map(({ path, message }) => about(path, message, 'warning')));
  return found;
};

const isSameFile = (named: string, path: string): boolean => relative(resolve(named), path) === '';

/** Where each statement begins in the file, in the order of its lines. */
const entriesByLine = ({ brief }: BriefState, location: (path: JsonPath) => { line: number }) =>
  Object.entries(brief)
    .flatMap(([list, entries]) =>
      Array.isArray(entries) ? entries.map((entry, index) => ({ list, entry, index })) : [],
    )
    .filter(({ entry }) => typeof entry === 'object')
    .map(({ list, entry, index }) => ({ id: statementId(list, entry), line: location([list, index]).line }))
    .sort((a, b) => a.line - b.line);
