import { findEntries } from '../curate/find/find-entries.ts';
import { type Listing, listAll } from '../curate/find/listing.ts';
import { findLikely, type Likely } from '../curate/likely-same.ts';
import { registerOf } from '../curate/register-files.ts';
import { parseName } from '../model/identity/name.ts';
import { CLAIM_TYPES, type ClaimType, pluralOf, REGISTER_TYPES, type RegisterType } from '../model/node-types.ts';
import { mintSlug } from '../model/refs.ts';
import { nameReaderFor } from '../model/registers/read-entries.ts';
import type { RegisterRecord } from '../model/registers/register.ts';
import { AcceptanceError } from '../text/desk/plan-acceptance.ts';
import { createReferrer } from '../text/draft/draft-brief.ts';
import type { Known, Plan } from './act.ts';
import { checkEntry, takenIn, toChange } from './decide.ts';
import type { BriefState } from './desk-folder.ts';
import { DeskProblem } from './problem.ts';
import { wordingOf } from './statements.ts';

/** An entry of a register, or a claim of the brief, that a statement can refer to. */
export interface FoundEntry {
  ref: string;
  type: Listing['type'] | ClaimType;
  title: string;
  kind: string | null;
  /** The namespace of the catalog that has it; null for the commons, and for countries. */
  catalog: string | null;
  score: number;
}

export interface Search {
  types: readonly string[];
  words: string;
  /** The brief whose claims are searched, too. */
  state: BriefState | null;
}

const MOST_FOUND = 12;

/** The entries of the given types whose names begin with or have the words, the best first. */
export const searchEntries = (known: Known, { types, words, state }: Search): FoundEntry[] => {
  const isAsked = (type: string) => types.length === 0 || types.includes(type);
  const listings = listAll(known.registers).filter(({ type }) => isAsked(type));
  const toFound = toFoundIn(known);
  const { found, nearest } = findEntries(listings, words, nameReaderFor(known.registers));
  const begun = words.trim().toLowerCase();
  const starting = listings.filter(({ names }) => names.some(({ text }) => text.toLowerCase().startsWith(begun)));
  const claims = claimsOf(state).filter(({ type, title }) => isAsked(type) && title.toLowerCase().includes(begun));
  return [
    ...claims,
    ...found.map(({ listing, score }) => toFound(listing, score)),
    ...starting.filter((one) => !found.some(({ listing }) => listing === one)).map((one) => toFound(one, 0.5)),
    ...(nearest && starting.length === 0 && claims.length === 0 ? [toFound(nearest, 0.3)] : []),
  ].slice(0, MOST_FOUND);
};

/** The entries that a brief refers to: `slug`, `namespace/slug` or the code of a country, all after `Type:` where a field has that. */
export const nameEntries = (known: Known, refs: readonly string[], state: BriefState | null): FoundEntry[] => {
  const listings = listAll(known.registers).map((listing) => toFoundIn(known)(listing, 1));
  // What is the catalog's own comes before what others call so.
  const all = [...claimsOf(state), ...listings.sort((a, b) => Number(isOwn(b, known)) - Number(isOwn(a, known)))];
  return [...new Set(refs)].flatMap((asked) => {
    const [, type, ref] = /^(?:([A-Z]\w+):)?(.*)$/s.exec(asked) ?? [];
    const found = all.find((one) => one.ref === ref && (type === undefined || one.type === type));
    return found ? [found] : [];
  });
};

const isOwn = ({ catalog }: FoundEntry, { namespace }: Known): boolean => catalog === namespace;

const toFoundIn =
  ({ namespace }: Known) =>
  ({ ref, type, title, kind }: Listing, score: number): FoundEntry => ({
    ref: createReferrer(namespace)(ref),
    type,
    title,
    kind,
    catalog: parseName(ref)?.namespace ?? null,
    score,
  });

const claimsOf = (state: BriefState | null): FoundEntry[] =>
  CLAIM_TYPES.flatMap((type) =>
    ((state?.brief[pluralOf(type)] ?? []) as Record<string, unknown>[]).map((claim) => ({
      ref: String(claim.slug),
      type,
      title: wordingOf(claim),
      kind: null,
      catalog: null,
      score: 1,
    })),
  );

/** A new entry of a register as a person gives it. */
export interface GivenEntry {
  type: string;
  entry: Readonly<Record<string, unknown>>;
  /** Adds it although it is likely there already. */
  force?: boolean | undefined;
}

/** A new entry, or those that it is likely the same as. */
export const planEntry = (state: BriefState, known: Known, given: GivenEntry): Plan & { ref: string } => {
  const { entry, force } = given;
  const type = REGISTER_TYPES.find((other) => other === given.type);
  if (!type) throw new DeskProblem('INVALID', `No register has entries of the type "${given.type}".`);
  const names = entry.names as Record<string, string> | undefined;
  const words = entry.title ?? names?.en ?? Object.values(names ?? {})[0];
  const slug =
    entry.slug ?? (typeof words === 'string' ? mintSlug(words, type, (one) => takenIn(state, known)(type, one)) : null);
  if (typeof slug !== 'string')
    throw new AcceptanceError('slug must be given: there are no Latin letters to make one of', ['slug']);
  const file = registerOf(type) === 'actors.json' ? 'actors' : 'events';
  const addition = { file, list: pluralOf(type), entry: { slug, ...entry } } as const;
  checkEntry(addition);
  const likely = force ? [] : likelySame(known, type, addition.entry);
  if (likely.length > 0)
    throw new DeskProblem('CONFLICT', `It may be there already: ${likely.map(({ title }) => title).join(', ')}.`, {
      current: likely,
    });
  return { action: 'ADD', changes: [toChange(addition, state)], ref: slug };
};

/** The entries that a new one is likely the same as, as the brief refers to them. */
export const likelySame = (known: Known, type: RegisterType, entry: object): Omit<Likely, 'place'>[] => {
  const refer = createReferrer(known.namespace);
  if (known.own < 0) return [];
  return findLikely(known, known.own, type, entry as RegisterRecord).map(({ ref, title, score, reasons }) => ({
    ref: refer(ref),
    title,
    score,
    reasons,
  }));
};
