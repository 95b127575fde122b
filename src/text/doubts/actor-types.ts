import type { BriefFile } from '../../model/records/brief-records.ts';

/** The list of a brief in which each actor is. */
export const actorTypesIn = (brief: BriefFile): ReadonlyMap<string, string> =>
  new Map(
    (['countries', 'organizations', 'people', 'groupings'] as const).flatMap((list) =>
      brief[list].map(({ actor }) => [actor, list] as const),
    ),
  );
