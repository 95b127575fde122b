import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { findElsewhere } from './check-words.ts';
import type { Passages } from './cited-passages.ts';
import { createNameMatcher, type PassageMatcher } from './contains-words.ts';
import type { WordingProblem } from './wording-problem.ts';

/**
 * What is stated is named in a passage that is cited for it: places, participants, members, affiliations, the targets of motives
 * and the parties of relations.
 */
export const checkBasis = function* (brief: BriefFile, passages: Passages): Generator<BasisProblem> {
  const listed = listedActors(brief);
  for (const { path, actor, names = listed.get(actor)?.names ?? [], citations } of statedIn(brief)) {
    const cited = citations.map(passages.read).filter((passage) => passage !== null);
    // An actor that the brief does not list has no names, and a citation that does not exist is a problem of its own.
    if (names.length === 0 || cited.length < citations.length) continue;
    const matchers = names.map(createNameMatcher);
    const isNamed: PassageMatcher = (passage) => matchers.some((isIn) => isIn(passage));
    if (cited.some(isNamed)) continue;
    const message = describe(names, citations, findElsewhere(isNamed, passages));
    yield { path, check: 'BASIS', message, named: listed.get(actor)?.path ?? null };
  }
};

/** A problem with an actor, and where the brief lists its names. */
export interface BasisProblem extends WordingProblem {
  named: JsonPath | null;
}

interface Stated {
  /** The actor or the place: that it is another is as likely as that its basis is. */
  path: JsonPath;
  actor: string;
  /** If they are not those that the brief lists for the actor. */
  names?: readonly string[];
  citations: readonly string[];
}

const isStated = ({ basis }: { basis: string }): boolean => basis === 'STATED';

function* statedIn(brief: BriefFile): Generator<Stated> {
  for (const [at, { place, participants }] of brief.mentions.entries()) {
    if (place && isStated(place))
      yield {
        path: ['mentions', at, 'place', 'name'],
        actor: place.name,
        names: [place.name],
        citations: place.citations,
      };
    for (const [index, participant] of participants.entries())
      if (isStated(participant)) yield { path: ['mentions', at, 'participants', index, 'actor'], ...participant };
  }
  for (const [at, { members }] of brief.groupings.entries())
    for (const [index, member] of members.entries())
      if (isStated(member)) yield { path: ['groupings', at, 'members', index, 'actor'], ...member };
  for (const [at, { affiliations }] of brief.people.entries())
    for (const [index, affiliation] of affiliations.entries())
      if (isStated(affiliation))
        yield {
          path: ['people', at, 'affiliations', index, 'organization'],
          ...affiliation,
          actor: affiliation.organization,
        };
  for (const [at, motive] of brief.motives.entries())
    if (isStated(motive)) yield* actorsOf(['motives', at, 'targets'], motive.targets, motive.citations);
  for (const [at, relation] of brief.relations.entries())
    if (isStated(relation)) yield* actorsOf(['relations', at, 'between'], relation.between, relation.citations);
}

function* actorsOf(list: JsonPath, actors: readonly string[], citations: readonly string[]): Generator<Stated> {
  for (const [index, actor] of actors.entries()) yield { path: [...list, index], actor, citations };
}

interface ListedActor {
  names: readonly string[];
  path: JsonPath;
}

/** The names that the brief uses for each actor, and where they are. */
const listedActors = (brief: BriefFile): ReadonlyMap<string, ListedActor> =>
  new Map(
    (['countries', 'organizations', 'people', 'groupings'] as const).flatMap((list) =>
      brief[list].map(({ actor, names }, at) => [actor, { names, path: [list, at, 'names'] }] as const),
    ),
  );

const describe = (names: readonly string[], citations: readonly string[], where: string | null): string => {
  const [name, ...others] = names.map((each) => `"${each}"`);
  const missing = others.length === 0 ? `${name} is not` : `none of ${[name, ...others].join(', ')} is`;
  const found = where ? ` (${where})` : '';
  return `it is "STATED", but ${missing} in ${citations.join(', ')}; correct it if another is meant, cite where it is named${found}, or write "CURATOR_INFERRED"`;
};
