import { isDeepStrictEqual } from 'node:util';
import type { ZodType } from 'zod';
import { CERTAIN_SCORE } from '../curate/duplicates/find-duplicates.ts';
import { findLikely } from '../curate/likely-same.ts';
import { findSlugHolders } from '../curate/slug-holders.ts';
import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT } from '../model/file-formats.ts';
import { isRegisterType, type NodeType, pluralOf, REGISTER_TYPES } from '../model/node-types.ts';
import { actorsFile } from '../model/records/actor-records.ts';
import { briefFile } from '../model/records/brief-records.ts';
import { eventsFile } from '../model/records/event-records.ts';
import { keyOfEntry, LIST_KEYS } from '../model/refs.ts';
import type { RegisterRecord } from '../model/registers/register.ts';
import { findClosest } from '../store/json/closest.ts';
import type { Addition } from '../text/desk/additions.ts';
import { AcceptanceError, planAcceptance } from '../text/desk/plan-acceptance.ts';
import type { ChangeRecord, DecisionRecord } from '../text/desk/review-records.ts';
import { createReferrer } from '../text/draft/draft-brief.ts';
import type { DraftFile, ProposalRecord } from '../text/draft/draft-records.ts';
import type { Known, Plan } from './act.ts';
import type { BriefState } from './desk-folder.ts';
import { DeskProblem, pointerTo } from './problem.ts';

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

/** What a decision changes: entries of the brief's file and of the registers, and the decision itself. */
export const planDecision = (
  state: BriefState,
  known: Known,
  given: GivenDecision,
): Plan & { decided: DecisionRecord } => {
  const proposal = findProposal(state.draft, given.proposal);
  const before = state.review.decisions.find((decision) => decision.proposal === proposal.id) ?? null;
  if (before?.written !== undefined)
    throw new AcceptanceError(`it was accepted before, as ${before.written}; edit that, or undo it`);
  if (given.decision === 'reject') {
    const decided: DecisionRecord = { proposal: proposal.id, decision: 'REJECTED' };
    return { action: 'REJECT', changes: [remember(before, decided)], decided };
  }
  const { fields = {}, suggested = false } = given;
  const context = {
    ...state,
    draft: state.draft as DraftFile,
    namespace: known.namespace,
    isTaken: takenIn(state, known),
  };
  const { additions, written, notes } = planAcceptance(proposal, { fields, isSuggestionTaken: suggested }, context);
  for (const addition of additions) checkEntry(addition);
  if (fields.slug === undefined) refuseDuplicates(known, additions);
  const changed = Object.keys(fields).filter(
    (field) =>
      field in proposal.fields &&
      !proposal.open.includes(field) &&
      !isDeepStrictEqual(fields[field], proposal.fields[field]),
  );
  const decided: DecisionRecord = {
    proposal: proposal.id,
    decision: changed.length > 0 ? 'EDITED' : 'ACCEPTED',
    written,
    ...(changed.length > 0 && { changed }),
  };
  return {
    action: 'ACCEPT',
    changes: [...additions.map((addition) => toChange(addition, state)), remember(before, decided)],
    notes,
    decided,
  };
};

/** The proposal whose id begins so. */
export const findProposal = (draft: DraftFile | null, id: string): ProposalRecord => {
  const found = (draft?.proposals ?? []).filter((proposal) => proposal.id.startsWith(id));
  const [first] = found;
  if (!first || id === '') throw new AcceptanceError(`no proposal has the id ${id}`);
  if (found.length > 1) throw new AcceptanceError(`${found.length} proposals have ids that begin with ${id}`);
  return first;
};

const remember = (before: DecisionRecord | null, after: DecisionRecord): ChangeRecord => ({
  file: 'review',
  list: 'decisions',
  key: after.proposal,
  before,
  after,
});

/** Whether a slug is taken in the registers, or in the brief's list of its type. */
export const takenIn =
  ({ brief }: BriefState, { registers, namespace }: Known) =>
  (type: NodeType, slug: string): boolean =>
    isRegisterType(type)
      ? findSlugHolders(registers, type, namespace).has(slug)
      : ((brief[pluralOf(type)] ?? []) as { slug?: string }[]).some((entry) => entry.slug === slug);

/** What adds an entry. Throws an AcceptanceError if an entry has its key. */
export const toChange = ({ file, list, entry, instead }: Addition, state: BriefState): ChangeRecord => {
  const fields = LIST_KEYS[file][list] ?? [];
  const key = keyOfEntry(entry, fields);
  if (instead) return { file, list, key, before: instead, after: withoutEmptyLists(entry) };
  if (file === 'brief' && (state.brief[list] ?? []).some((other) => keyOfEntry(other, fields) === key))
    throw new AcceptanceError(`${list} "${key}" is there already`, [...fields]);
  const at = placeOf(state, list, entry);
  return { file, list, key, before: null, after: withoutEmptyLists(entry), ...(at !== undefined && { at }) };
};

/** An empty list says no more than none; `citations` and the like would be refused by the schema. */
export const withoutEmptyLists = (entry: Addition['entry']): Addition['entry'] =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

const SHAPES = { brief: briefFile.shape, actors: actorsFile.shape, events: eventsFile.shape };

const FORMATS = { brief: BRIEF_FORMAT, actors: ACTORS_FORMAT, events: EVENTS_FORMAT };

const describeUnknown = (field: string, known: readonly string[]): string => {
  const meant = findClosest(field, known);
  return `${field}: there is no such field${meant === null ? '' : `; did you mean "${meant}"?`}`;
};

/** Checks a new entry by the schema of its list; references are checked with all data. Throws a DeskProblem. */
export const checkEntry = ({ file, list, entry }: Addition): void => {
  const shape: Readonly<Record<string, ZodType | undefined>> = SHAPES[file];
  const error = shape[list]?.safeParse([entry]).error;
  if (!shape[list]) throw new DeskProblem('INVALID', `The file has no list "${list}".`);
  if (!error) return;
  const known = Object.keys(FORMATS[file].jsonSchema.properties?.[list]?.items?.properties ?? {});
  const errors = error.issues.flatMap((issue) => {
    const [, ...path] = issue.path;
    if (issue.code === 'unrecognized_keys' && path.length === 0)
      return issue.keys.map((key) => ({ pointer: `/fields${pointerTo([key])}`, detail: describeUnknown(key, known) }));
    const detail = path.length > 0 ? `${path.join('.')}: ${issue.message}` : issue.message;
    return [{ pointer: `/fields${pointerTo(path)}`, detail }];
  });
  throw new DeskProblem('INVALID', errors.map(({ detail }) => detail).join('; '), { errors });
};

/** A new actor that has the name of an entry is that entry, unless a person gives it a slug of its own. */
const refuseDuplicates = (known: Known, additions: readonly Addition[]): void => {
  for (const { file, list, entry } of additions) {
    const type = REGISTER_TYPES.find((other) => pluralOf(other) === list);
    if (file !== 'actors' || !type || known.own < 0) continue;
    const likely = findLikely(known, known.own, type, entry as unknown as RegisterRecord);
    const certain = likely.find(({ score }) => score >= CERTAIN_SCORE);
    if (!certain) continue;
    const { ref, title, score } = certain;
    throw new DeskProblem(
      'INVALID',
      `it is likely the same as ${ref}, ${title} (${score.toFixed(2)}); give actor=${ref} to refer to that, or a slug for a new entry.`,
      {
        errors: ['actor', 'slug'].map((field) => ({ pointer: `/fields/${field}`, detail: `the same as ${ref}?` })),
        current: [{ ref: createReferrer(known.namespace)(ref), title }],
      },
    );
  }
};

/** Sections are in the order of the text; all else is where the file has its like. */
const placeOf = ({ brief, draft }: BriefState, list: string, entry: Addition['entry']): number | undefined => {
  if (list !== 'sections' || !draft) return undefined;
  const order = new Map(draft.text.paragraphs.map(({ id }, index) => [id, index]));
  const startOf = (section: { paragraphs?: unknown }) =>
    order.get(String((section.paragraphs as string[] | undefined)?.[0])) ?? 0;
  const held = (brief.sections ?? []) as { paragraphs?: unknown }[];
  const next = held.findIndex((section) => startOf(section) > startOf(entry));
  return next < 0 ? held.length : next;
};
