import { escapePattern } from '../../model/escape-pattern.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { foldSpelling } from '../wording/fold-words.ts';

const LISTS = ['countries', 'organizations', 'people', 'groupings'] as const;

/** All actors that a brief lists, with their names in it. */
export const listedActors = (brief: BriefFile): readonly { actor: string; names: readonly string[] }[] =>
  LISTS.flatMap((list): { actor: string; names: readonly string[] }[] => brief[list]);

/** The list of a brief in which each actor is. */
export const actorTypesIn = (brief: BriefFile): ReadonlyMap<string, string> =>
  new Map(LISTS.flatMap((list) => brief[list].map(({ actor }) => [actor, list] as const)));

/** The names of each actor, spelled as passages are read. */
export const spelledNamesIn = (brief: BriefFile): ReadonlyMap<string, readonly string[]> =>
  new Map(listedActors(brief).map(({ actor, names }) => [actor, names.map(foldSpelling)]));

/** A pattern of any of these names, for each actor. */
export const namePatternsIn = (brief: BriefFile): ReadonlyMap<string, string> =>
  new Map([...spelledNamesIn(brief)].map(([actor, names]) => [actor, names.map(escapePattern).join('|')]));
