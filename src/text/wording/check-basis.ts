import type { BriefFile } from '../../model/records/brief-records.ts';
import { createWordMatcher } from './contains-words.ts';
import type { WordingProblem } from './wording-problem.ts';

/** Participants and places that are stated are named in a passage that is cited for them. */
export const checkBasis = function* (
  brief: BriefFile,
  read: (ref: string) => string | null,
): Generator<WordingProblem> {
  const matchersOf = namesOfActors(brief);
  const isNamedIn = (matchers: readonly Matcher[], citations: readonly string[]) =>
    citations.some((ref) => {
      const passage = read(ref);
      // A citation that does not exist is a problem of its own.
      return passage === null || matchers.some((isIn) => isIn(passage));
    });
  for (const [at, { place, participants }] of brief.mentions.entries()) {
    if (place?.basis === 'STATED' && !isNamedIn([createWordMatcher(place.name)], place.citations))
      yield unstated(['mentions', at, 'place', 'basis'], `"${place.name}"`, place.citations);
    for (const [index, { actor, basis, citations }] of participants.entries()) {
      const matchers = matchersOf.get(actor);
      if (basis === 'STATED' && matchers && !isNamedIn(matchers, citations))
        yield unstated(['mentions', at, 'participants', index, 'basis'], `a name of "${actor}"`, citations);
    }
  }
};

type Matcher = (passage: string) => boolean;

/** The names that the brief uses for each actor. One that it does not list has none. */
const namesOfActors = (brief: BriefFile): ReadonlyMap<string, readonly Matcher[]> => {
  const { countries, organizations, people, groupings } = brief;
  return new Map(
    [...countries, ...organizations, ...people, ...groupings].map(({ actor, names }) => [
      actor,
      names.map(createWordMatcher),
    ]),
  );
};

const unstated = (path: WordingProblem['path'], what: string, citations: readonly string[]): WordingProblem => ({
  path,
  check: 'BASIS',
  message: `it is "STATED", but ${what} is not in ${citations.join(', ')}; cite where it is named, or write "CURATOR_INFERRED"`,
});
