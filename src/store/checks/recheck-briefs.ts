import { type Entry, entriesOfBrief } from '../../model/identity/entry.ts';
import type { Names } from '../../model/identity/names.ts';
import { formatNodeRef } from '../../model/node-ref.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { SourceFile } from '../files/source-file.ts';
import { errorsAmong, type Problem } from '../problem.ts';
import { CHECKS } from './all-checks.ts';
import { type ChangedBrief, findChangedBriefs } from './changed-briefs.ts';
import type { Check, CheckedFiles, CheckInput } from './check.ts';
import type { Definitions } from './definitions.ts';
import { findFileReferences } from './file-references.ts';
import { findForeignClaims } from './foreign-claims.ts';
import { recheckUnmentionedEvents } from './unmentioned-events.ts';

/**
 * What checks find after some briefs have changed in data without errors. Null if more has changed, or if what has changed may
 * be an error or concern other files; then everything is to be checked. What names of `last` mean is changed in place, but not
 * if the result is null.
 */
export const recheckBriefs = (files: DataFiles, last: CheckedFiles): CheckedFiles | null => {
  if ([...last.problems.values()].some((problems) => errorsAmong(problems).length > 0)) return null;
  const changed = findChangedBriefs(last.files, files);
  if (!changed || changed.some((brief) => isOfLedger(brief, files))) return null;
  const undo = replaceNames(changed, last);
  if (!undo) return null;
  const checked = recheck(files, last, changed);
  if (!checked) undo();
  return checked;
};

/** Whether the ledger may be about the brief at the date that it had. */
const isOfLedger = ({ before, after }: ChangedBrief, { outcomes }: DataFiles): boolean =>
  outcomes.length > 0 && before?.record?.published.edtf !== after?.record?.published.edtf;

/** Lets names mean what they mean after the change; returns how to undo it, or null if that concerns other files. */
const replaceNames = (changed: readonly ChangedBrief[], { names, foreign }: CheckedFiles): (() => void) | null => {
  const sources = new Set<unknown>(changed.map(({ before }) => before));
  const usedByOthers = new Set([...foreign].flatMap(([source, claims]) => (sources.has(source) ? [] : [...claims])));
  const done: (readonly [Entry[], Entry[]])[] = [];
  const undo = () => {
    for (const [before, after] of done.reverse()) names.replaceBrief(after, before);
  };
  for (const { folder, before, after } of changed) {
    const entriesIn = (source: SourceFile<BriefFile> | null) =>
      source?.record ? [...entriesOfBrief(folder.catalog, source.record)] : [];
    const entries = [entriesIn(before), entriesIn(after)] as const;
    const [had, has] = entries.map((list) => new Set(list.map(refOf)));
    const isUsed = [...(had ?? [])].some((ref) => !has?.has(ref) && usedByOthers.has(ref));
    if (isUsed || !names.replaceBrief(...entries)) {
      undo();
      return null;
    }
    done.push(entries);
  }
  return undo;
};

const refOf = ({ type, name }: Entry): string => formatNodeRef({ type, id: name });

const recheck = (files: DataFiles, last: CheckedFiles, changed: readonly ChangedBrief[]): CheckedFiles | null => {
  const { names } = last;
  const input = inputOf(files, names, changed);
  const changedFiles = filesOf([last.files, files], changed);
  const isOfChanged = ({ file }: Problem) => changedFiles.has(file);
  const others = new Set(changed.flatMap((brief) => mentionedOnce(brief, names)));
  const problems = new Map<Check, readonly Problem[]>();
  for (const { check, by } of CHECKS) {
    const before = last.problems.get(check) ?? [];
    if (by === 'BRIEF') {
      const found = [...check(input)];
      if (errorsAmong(found).length > 0) return null;
      problems.set(check, [...before.filter((problem) => !isOfChanged(problem)), ...found]);
    } else if (by === 'MENTIONS') {
      problems.set(check, others.size > 0 ? recheckUnmentionedEvents(before, { files, names }, others) : before);
    } else {
      if (before.some(isOfChanged) || (by === 'REFERENCES' && [...check(input)].length > 0)) return null;
      problems.set(check, before);
    }
  }
  const foreign = new Map(last.foreign);
  for (const { before } of changed) foreign.delete(before);
  for (const [source, claims] of findForeignClaims(input.references, names)) foreign.set(source, claims);
  return { files, names, foreign, problems };
};

/** Only the changed briefs, in all folders; what registers say is there, but is not checked again. */
const inputOf = (files: DataFiles, names: Names, changed: readonly ChangedBrief[]): CheckInput => {
  const sources = new Set<unknown>(changed.map(({ after }) => after));
  const folders = files.folders.map((folder) => ({
    ...folder,
    briefs: folder.briefs.filter(({ source }) => sources.has(source)),
    texts: folder.texts.filter(({ brief }) => sources.has(brief)),
  }));
  const restricted: DataFiles = {
    folders,
    actors: [],
    events: [],
    outcomes: [],
    briefs: folders.flatMap(({ briefs }) => briefs),
    texts: folders.flatMap(({ texts }) => texts),
    problems: [],
  };
  const withoutRegisters = folders.map((folder) => ({ ...folder, actors: [], events: [], outcomes: [] }));
  return {
    files: restricted,
    catalogs: { list: [], places: new Map() },
    names,
    definitions: COMPLETE,
    references: findFileReferences({ ...restricted, folders: withoutRegisters }, names),
  };
};

/** The definitions of data without errors. */
const COMPLETE: Definitions = { list: [], slugsOf: () => new Set(), isComplete: () => true, areFoldersRead: true };

/** The names of the changed files, before and after. */
const filesOf = (loads: readonly DataFiles[], changed: readonly ChangedBrief[]): ReadonlySet<string> => {
  const sources = new Set(changed.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()));
  const texts = loads.flatMap((files) => files.texts.filter(({ brief }) => brief && sources.has(brief)));
  return new Set([...sources, ...texts].map(({ file }) => file));
};

/** The events that only one of a brief's two versions mentions. */
const mentionedOnce = ({ folder, before, after }: ChangedBrief, names: Names): string[] => {
  const [had, has] = [before, after].map(
    (source) =>
      new Set(
        (source?.record?.mentions ?? []).flatMap(
          ({ event }) => names.resolve(folder.catalog.namespace, ['Event'], event)?.id ?? [],
        ),
      ),
  );
  return [...(had ?? []), ...(has ?? [])].filter((id) => had?.has(id) !== has?.has(id));
};
