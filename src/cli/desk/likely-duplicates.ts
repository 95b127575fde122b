import { CERTAIN_SCORE, type Duplicate, findDuplicatesOf } from '../../model/duplicates/find-duplicates.ts';
import { readEntries } from '../../model/duplicates/read-entries.ts';
import type { Register } from '../../model/duplicates/register.ts';
import type { ActorsFile } from '../../model/records/actor-records.ts';
import type { Addition } from '../../text/desk/additions.ts';

/** The entries that a new actor is likely the same as; `own` is the position of the register that it is added to. */
export const findLikelyDuplicates = (
  registers: readonly Register[],
  own: number,
  { list, entry }: Addition,
): readonly Duplicate[] => {
  const withEntry = registers.map((register, position) =>
    position === own ? { ...register, actors: addTo(register.actors, list, entry) } : register,
  );
  const entries = readEntries(withEntry);
  const added = entries.findLast(
    ({ register, ref }) => register === own && ref.split('/').at(-1) === String(entry.slug),
  );
  return added
    ? findDuplicatesOf(
        added,
        entries.filter((other) => other !== added),
        CERTAIN_SCORE,
      )
    : [];
};

const NO_ACTORS: ActorsFile = { countries: [], organizations: [], people: [], groupings: [] };

const addTo = (actors: ActorsFile | null, list: string, entry: Addition['entry']): ActorsFile => {
  const held = actors ?? NO_ACTORS;
  const entries = held[list as 'organizations'] as unknown[];
  return { ...held, [list]: [...entries, { aliases: [], sameAs: [], ...entry }] };
};
