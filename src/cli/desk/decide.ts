import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ZodType } from 'zod';
import { CERTAIN_SCORE } from '../../curate/duplicates/find-duplicates.ts';
import { insertEntry, type Lists, updateRegister } from '../../curate/register-files.ts';
import { pluralOf, REGISTER_TYPES } from '../../model/node-types.ts';
import { actorsFile } from '../../model/records/actor-records.ts';
import { briefFile } from '../../model/records/brief-records.ts';
import { eventsFile } from '../../model/records/event-records.ts';
import { keyOfEntry, LIST_KEYS } from '../../model/refs.ts';
import type { RegisterRecord } from '../../model/registers/register.ts';
import { openDataFile } from '../../store/json/source-file.ts';
import { FileChangedError, PlannedFiles } from '../../store/json/text-files.ts';
import { formatProblem, type Problem } from '../../store/problem.ts';
import type { Addition } from '../../text/desk/additions.ts';
import { AcceptanceError, planAcceptance } from '../../text/desk/plan-acceptance.ts';
import { type DecisionRecord, REVIEW_FORMAT, type ReviewFile } from '../../text/desk/review-records.ts';
import type { ProposalRecord } from '../../text/draft/draft-records.ts';
import { openBrief } from '../brief-draft.ts';
import { readPlanned } from '../check-planned.ts';
import { findLikely } from '../likely-same.ts';
import type { Desk } from './open-desk.ts';

/** A decision as a person gives it. */
export interface GivenDecision {
  /** The id of the proposal, or its first characters. */
  proposal: string;
  decision: 'accept' | 'reject';
  /** Fields that are added to the proposal's or replace them; null removes one. */
  fields?: Readonly<Record<string, unknown>> | undefined;
  /** Takes the suggested wording of fields that only a person can write. */
  suggested?: boolean | undefined;
}

/** What came of a decision. */
export interface Decided {
  proposal: ProposalRecord;
  decision: DecisionRecord;
  notes: readonly string[];
}

const FILES = { actors: 'actors.json', events: 'events.json' } as const;
const SHAPES = { brief: briefFile.shape, actors: actorsFile.shape, events: eventsFile.shape };

/**
 * Makes a decision: writes what an accepted proposal adds, then remembers the decision. Returns the desk as it is after that.
 * Throws an AcceptanceError if something is missing or not allowed; nothing is written then.
 */
export const decide = async (desk: Desk, given: GivenDecision): Promise<{ desk: Desk; decided: Decided }> => {
  const proposal = findProposal(desk, given.proposal);
  const before = desk.review.decisions.find((decision) => decision.proposal === proposal.id);
  if (before?.written !== undefined)
    throw new AcceptanceError(`it was accepted before, as ${before.written}; edit that in the file`);
  const { decision, notes, additions } =
    given.decision === 'reject' ? rejection(proposal) : acceptance(desk, proposal, given);
  for (const addition of additions) checkAddition(addition);
  if (given.fields?.slug === undefined) refuseDuplicates(desk, additions);
  const written = await writeAll(desk, additions, decision);
  const next = withAdditions({ ...desk, ...written }, additions);
  return { desk: next, decided: { proposal, decision, notes } };
};

/**
 * Writes the additions, those to registers first, and then the decision, if the data has no new errors with them. Somebody else may
 * write at the same time: that is not a fault of the program.
 */
const writeAll = async (
  desk: Desk,
  additions: readonly Addition[],
  decision: DecisionRecord,
): Promise<{ review: ReviewFile; problems: readonly Problem[] }> => {
  const { folder, briefFile, reviewFile, draft } = desk;
  const files = new PlannedFiles();
  const insert = ({ file, list, entry }: Addition, lists: Lists, at?: number) => {
    const fields = LIST_KEYS[file][list] ?? [];
    if (!insertEntry(lists, list, withoutEmptyLists(entry), fields, at))
      throw new AcceptanceError(`${list} "${keyOfEntry(entry, fields)}" is there already`);
  };
  for (const addition of additions) {
    const { file, list, entry } = addition;
    if (file === 'brief') {
      const db = await openBrief(join(folder, briefFile), { files });
      await db.update((brief) => insert(addition, brief as Lists, placeOf({ draft, brief }, list, entry)));
    } else await updateRegister(folder, FILES[file], files, (register) => insert(addition, register));
  }
  const review = await openDataFile(join(folder, reviewFile), REVIEW_FORMAT, {
    files,
    ifNone: { brief: draft.brief, decisions: [] },
  });
  await review.update(({ decisions }) => {
    const earlier = decisions.findIndex((other) => other.proposal === decision.proposal);
    if (earlier >= 0) decisions.splice(earlier, 1);
    decisions.push(decision);
  });
  const { checked, errors } = await readPlanned(desk.folders, files, desk.problems, desk.reader);
  if (errors[0])
    throw new AcceptanceError(`the data would have an error, so nothing was written: ${formatProblem(errors[0])}`);
  try {
    await files.commit();
  } catch (error) {
    throw error instanceof FileChangedError ? new AcceptanceError(error.message) : error;
  }
  return { review: review.data, problems: checked.problems };
};

/** A new actor that has the name of an entry is that entry, unless a person gives it a slug of its own. */
const refuseDuplicates = ({ known, own }: Desk, additions: readonly Addition[]): void => {
  for (const { file, list, entry } of additions) {
    const type = REGISTER_TYPES.find((other) => pluralOf(other) === list);
    if (file !== 'actors' || !type || own < 0) continue;
    const likely = findLikely(known, own, type, entry as unknown as RegisterRecord);
    const certain = likely.find(({ score }) => score >= CERTAIN_SCORE);
    if (!certain) continue;
    const { ref, title, score } = certain;
    throw new AcceptanceError(
      `it is likely the same as ${ref}, ${title} (${score.toFixed(2)}); give actor=${ref} to refer to that, or a slug for a new entry`,
    );
  }
};

/** An empty list says no more than none; `citations` and the like would be refused by the schema. */
const withoutEmptyLists = (entry: Addition['entry']): Addition['entry'] =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

/** Sections are in the order of the text; all else is where the file has its like. */
const placeOf = (
  { brief, draft }: Pick<Desk, 'brief' | 'draft'>,
  list: string,
  entry: Addition['entry'],
): number | undefined => {
  if (list !== 'sections') return undefined;
  const order = new Map(draft.text.paragraphs.map(({ id }, index) => [id, index]));
  const startOf = (section: { paragraphs?: unknown }) =>
    order.get(String((section.paragraphs as string[] | undefined)?.[0])) ?? 0;
  const held = (brief.sections ?? []) as { paragraphs?: unknown }[];
  const next = held.findIndex((section) => startOf(section) > startOf(entry));
  return next < 0 ? held.length : next;
};

/** The proposal whose id begins so. */
export const findProposal = ({ draft }: Pick<Desk, 'draft'>, id: string): ProposalRecord => {
  const found = draft.proposals.filter((proposal) => proposal.id.startsWith(id));
  const [first] = found;
  if (!first || id === '') throw new AcceptanceError(`no proposal has the id ${id}`);
  if (found.length > 1) throw new AcceptanceError(`${found.length} proposals have ids that begin with ${id}`);
  return first;
};

const rejection = ({ id }: ProposalRecord) => ({
  decision: { proposal: id, decision: 'REJECTED' } satisfies DecisionRecord,
  notes: [],
  additions: [],
});

const acceptance = (desk: Desk, proposal: ProposalRecord, { fields = {}, suggested = false }: GivenDecision) => {
  const { additions, written, notes } = planAcceptance(proposal, { fields, isSuggestionTaken: suggested }, desk);
  const changed = Object.keys(fields).filter(
    (field) =>
      field in proposal.fields &&
      !proposal.open.includes(field) &&
      !isDeepStrictEqual(fields[field], proposal.fields[field]),
  );
  const decision: DecisionRecord = {
    proposal: proposal.id,
    decision: changed.length > 0 ? 'EDITED' : 'ACCEPTED',
    written,
    ...(changed.length > 0 && { changed }),
  };
  return { decision, notes, additions };
};

/** Checks a new entry by the schema of its list; references are for `validate`. */
const checkAddition = ({ file, list, entry }: Addition): void => {
  const shape: Readonly<Record<string, ZodType | undefined>> = SHAPES[file];
  const error = shape[list]?.safeParse([entry]).error;
  if (error) throw new AcceptanceError(error.issues.map(describeIssue).join('; '));
};

/** What is wrong with a field of an entry, the only one of its list. */
const describeIssue = ({ path: [, ...path], message }: { path: PropertyKey[]; message: string }): string =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message;

/** The desk with what was written. */
const withAdditions = (desk: Desk, additions: readonly Addition[]): Desk => {
  const brief = { ...desk.brief };
  for (const { file, list, entry } of additions)
    if (file === 'brief') {
      const held = (brief[list] ?? []) as unknown[];
      brief[list] = held.toSpliced(placeOf({ ...desk, brief }, list, entry) ?? held.length, 0, entry);
    }
  const slugs = new Set(additions.map(({ list, entry }) => `${list}:${entry.slug}`));
  return {
    ...desk,
    brief,
    isTaken: (type, slug) => slugs.has(`${pluralOf(type)}:${slug}`) || desk.isTaken(type, slug),
  };
};
