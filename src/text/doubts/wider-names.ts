import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { type ActorNames, createNameIndex, type NameIndex } from './name-index.ts';

/**
 * Which actors passages may mean, by all that the brief says of them: also the roles of people, those who speak for an
 * organization, the members of a grouping and the groupings of a member, and the last word of a grouping: "buyers" for "CDR buyers".
 */
export const createWiderNames = (brief: BriefFile, read: PassageReader): Pick<NameIndex, 'isNamed'> => {
  const { countries, organizations, people, groupings } = brief;
  const named = [
    ...countries,
    ...organizations,
    ...people.map(({ actor, names, affiliations }) => ({
      actor,
      names: [...names, ...affiliations.flatMap(({ role }) => role ?? [])],
    })),
    ...groupings.map(({ actor, names }) => ({ actor, names: [...names, ...names.flatMap(lastWordOf)] })),
  ] satisfies ActorNames[];
  const related = relatedIn(brief);
  const index = createNameIndex(brief, read, named);
  return {
    isNamed: (ref, actor) => [actor, ...(related.get(actor) ?? [])].some((one) => index.isNamed(ref, one)),
  };
};

const SHORTEST_WORD = 5;

export const lastWordOf = (name: string): string[] => {
  const word = name.split(/\s+/).at(-1)?.replace(/s$/, '') ?? '';
  return word.length >= SHORTEST_WORD ? [word] : [];
};

/** For each actor, those whose names a text may use for it. */
export const relatedIn = ({ people, groupings }: BriefFile): ReadonlyMap<string, readonly string[]> => {
  const related = new Map<string, string[]>();
  for (const { actor, affiliations } of people)
    for (const { organization } of affiliations) append(related, organization, actor);
  for (const { actor, members } of groupings)
    for (const member of members) {
      append(related, member.actor, actor);
      append(related, actor, member.actor);
    }
  return related;
};
