import { CLAIM_TYPES, pluralOf } from '../model/node-types.ts';
import { keyOfEntry, LIST_KEYS, mintSlug } from '../model/refs.ts';
import type { Addition } from '../text/desk/additions.ts';
import { AcceptanceError } from '../text/desk/plan-acceptance.ts';
import type { ChangeRecord, SignOffRecord } from '../text/desk/review-records.ts';

import type { Plan } from './act.ts';
import { invertChanges, type StatementId, versionOf } from './changes.ts';
import { checkEntry, toChange, withoutEmptyLists } from './decide.ts';
import type { BriefState } from './desk-folder.ts';
import { DeskProblem } from './problem.ts';

type Entry = Addition['entry'];

/** Which statement is meant, in the version that was read. */
export interface ReadStatement {
  id: StatementId;
  version: string;
}

/** The statement as the file has it. Throws a DeskProblem if there is none, or if it is not the one that was read. */
const findStatement = ({ brief }: BriefState, { id, version }: ReadStatement) => {
  const list = id.slice(0, id.indexOf('/'));
  const key = id.slice(list.length + 1);
  const fields = LIST_KEYS.brief[list];
  const entry = fields && (brief[list] ?? []).find((other) => keyOfEntry(other, fields) === key);
  if (!entry)
    throw new DeskProblem('STALE', `The brief has no ${list} "${key}"; somebody may have removed it.`, {
      current: null,
    });
  if (versionOf(entry) !== version)
    throw new DeskProblem('STALE', `${list} "${key}" was changed since you have read it.`, {
      current: { id, version: versionOf(entry), entry },
    });
  return { list, key, entry: entry as Entry };
};

/** An entry of the brief's file as a person gives it: a claim without a slug gets one of its words. */
export const planAddition = (state: BriefState, list: string, fields: Entry): Plan => {
  const addition = toAddition(state, list, fields, new Set());
  return { action: 'ADD', changes: [toChange(addition, state)] };
};

const toAddition = (state: BriefState, list: string, fields: Entry, minted: Set<string>): Addition => {
  const entry = withoutEmptyLists(withSlug(state, list, fields, minted));
  const addition: Addition = { file: 'brief', list, entry };
  checkEntry(addition);
  return addition;
};

/** What an entry says, in few words. */
export const wordingOf = ({ term, title, summary, action, goal }: Entry): string =>
  String(term ?? title ?? summary ?? action ?? goal ?? '');

const withSlug = ({ brief }: BriefState, list: string, fields: Entry, minted: Set<string>): Entry => {
  const words = wordingOf(fields);
  if (!LIST_KEYS.brief[list]?.includes('slug') || typeof fields.slug === 'string' || words === '') return fields;
  const taken = new Set(((brief[list] ?? []) as Entry[]).map(({ slug }) => slug));
  const type = CLAIM_TYPES.find((claim) => pluralOf(claim) === list) ?? 'Brief';
  const slug = mintSlug(words, type, (candidate) => minted.has(candidate) || taken.has(candidate));
  if (slug === null)
    throw new AcceptanceError('slug must be given: there are no Latin letters to make one of', ['slug']);
  minted.add(slug);
  return { slug, ...fields };
};

export const planEdit = (state: BriefState, read: ReadStatement, fields: Entry): Plan => {
  const { list, key, entry } = findStatement(state, read);
  const after = withoutEmptyLists(fields);
  checkEntry({ file: 'brief', list, entry: after });
  const isSame = keyOfEntry(after, LIST_KEYS.brief[list] ?? []) === key;
  const change = { file: 'brief', list, key, before: entry } as const;
  return {
    action: 'EDIT',
    changes: isSame
      ? [{ ...change, after }]
      : [{ ...change, after: null }, toChange({ file: 'brief', list, entry: after }, state)],
  };
};

export const planRemoval = (state: BriefState, read: ReadStatement): Plan => ({
  action: 'REMOVE',
  changes: [removalOf(state, read)],
});

const removalOf = (state: BriefState, read: ReadStatement): ChangeRecord => {
  const { list, key, entry } = findStatement(state, read);
  const at = (state.brief[list] ?? []).indexOf(entry);
  return { file: 'brief', list, key, before: entry, after: null, at };
};

/** One statement becomes several, or several become one. */
export const planReplacement = (
  state: BriefState,
  read: readonly ReadStatement[],
  given: readonly { list: string; fields: Entry }[],
): Plan => {
  if (read.length === 0 || given.length === 0)
    throw new DeskProblem('INVALID', 'Give the statements to be replaced, and those that replace them.');
  const minted = new Set<string>();
  const removed = read.map((one) => removalOf(state, one));
  const left = { ...state, brief: withoutEntries(state.brief, removed) };
  const added = given.map(({ list, fields }) => toChange(toAddition(left, list, fields, minted), left));
  return { action: given.length > 1 ? 'SPLIT' : 'MERGE', changes: joinByKey([...removed, ...added]) };
};

const withoutEntries = (brief: BriefState['brief'], removed: readonly ChangeRecord[]): BriefState['brief'] => ({
  ...brief,
  ...Object.fromEntries(
    [...new Set(removed.map(({ list }) => list))].map((list) => [
      list,
      (brief[list] ?? []).filter((entry) => !removed.some((change) => change.list === list && change.before === entry)),
    ]),
  ),
});

/** What removes an entry and adds another with its key changes it. */
const joinByKey = (changes: readonly ChangeRecord[]): ChangeRecord[] => {
  const joined: ChangeRecord[] = [];
  for (const change of changes) {
    const same = joined.findIndex((other) => other.list === change.list && other.key === change.key);
    if (same < 0) joined.push(change);
    else joined[same] = { ...(joined[same] as ChangeRecord), after: change.after };
  }
  return joined;
};

/** What a second reader says of a statement. The one who decided on it cannot sign it off. */
export const planSignOff = (
  state: BriefState,
  read: ReadStatement,
  { verdict, note, by }: Pick<SignOffRecord, 'verdict' | 'note' | 'by'>,
): Plan => {
  const { list, key } = findStatement(state, read);
  if (verdict === 'SIGNED_OFF' && decidersOf(state, list, key).has(by))
    throw new DeskProblem('NOT_ALLOWED', `${by} decided on this statement, so that somebody else has to sign it off.`);
  if (verdict === 'QUESTIONED' && !note?.trim())
    throw new DeskProblem('INVALID', 'Write what should be looked at again.', {
      errors: [{ pointer: '/note', detail: 'Write what should be looked at again.' }],
    });
  const before = (state.review.signOffs ?? []).find(({ statement }) => statement === read.id) ?? null;
  const after: SignOffRecord = {
    statement: read.id,
    verdict,
    by,
    at: new Date().toISOString(),
    sha256: read.version,
    ...(note?.trim() && { note: note.trim() }),
  };
  return {
    action: verdict === 'SIGNED_OFF' ? 'SIGN_OFF' : 'QUESTION',
    changes: [{ file: 'review', list: 'signOffs', key: read.id, before, after }],
  };
};

/** Who has written a statement or changed it. */
export const decidersOf = ({ review }: Pick<BriefState, 'review'>, list: string, key: string): ReadonlySet<string> =>
  new Set(
    lastingActions(review)
      .filter(({ changes }) => changes.some((one) => one.file === 'brief' && one.list === list && one.key === key))
      .map(({ by }) => by),
  );

/** The actions that are not undone, without those that undo. */
export const lastingActions = ({ actions = [] }: BriefState['review']) => {
  const undone = new Set(actions.map(({ undoes }) => undoes));
  return actions.filter(({ id, action }) => action !== 'UNDO' && !undone.has(id));
};

/** Undoes the last action that is not undone. */
export const planUndo = ({ review }: BriefState): Plan => {
  const last = lastingActions(review).at(-1);
  if (!last) throw new DeskProblem('NOT_FOUND', 'There is nothing to undo.');
  return { action: 'UNDO', undoes: last.id, changes: invertChanges(last.changes) };
};
