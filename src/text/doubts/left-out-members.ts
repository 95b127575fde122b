import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { actorsIn, hasActor } from './claimed-actors.ts';
import type { Doubt } from './doubt.ts';
import type { EnumerationReader } from './enumerations.ts';
import { quoteActors } from './quote-actors.ts';

interface ActorList {
  path: JsonPath;
  actors: readonly string[];
  /** All that the statement has. */
  all: string;
  citations: readonly string[];
}

/** "The three countries", "alle drei Staaten", "our three leaders". */
const COUNTED =
  /(?<!\p{L})(?:(?<three>trilateral\p{L}*)|(?:the|all|our|their|these|die|alle|unsere) (?<number>three|four|five|six|seven|drei|vier|fünf|sechs|sieben) (?:(?:allied|member|democratic|beteiligten) )?(?:countries|nations|states|governments|leaders|partners|allies|sides|länder|staaten|regierungen|partner))(?!\p{L})/u;
const NUMBERS: Readonly<Record<string, number>> = {
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  five: 5,
  fünf: 5,
  six: 6,
  sechs: 6,
  seven: 7,
  sieben: 7,
};

/**
 * Statements that have two or more actors of a list in what they cite, and not the others; or fewer countries than what they cite
 * counts: "the three countries". The work grows with the statements and what they cite.
 */
export const findLeftOutMembers = function* (
  brief: BriefFile,
  read: PassageReader,
  listsIn: EnumerationReader,
): Generator<Doubt> {
  for (const { path, actors, all, citations } of actorListsIn(brief)) {
    if (actors.length < 2) continue;
    const [missed] = citations.flatMap((ref) =>
      findMissing(listsIn(ref), actors, all).map((missing) => ({ ref, missing })),
    );
    if (missed) {
      yield {
        path,
        check: 'ACTOR',
        message: `${missed.ref} names ${quoteActors(missed.missing)} in one list with those whom this has; add them if they are meant too`,
      };
      continue;
    }
    if (actors.some((actor) => !/^[A-Z]{3}$/.test(actor))) continue;
    const [counted] = citations.flatMap((ref) => {
      const { 0: words, groups } = COUNTED.exec(read(ref)?.folded ?? '') ?? {};
      const number = groups?.three === undefined ? (NUMBERS[groups?.number ?? ''] ?? 0) : 3;
      const places = listsIn(ref).filter((list) => list.some((actor) => actors.includes(actor)));
      return words !== undefined && number > actors.length && places.length <= 1 ? [{ ref, words, number }] : [];
    });
    if (counted)
      yield {
        path,
        check: 'ACTOR',
        message: `${counted.ref} has "${counted.words}", but these are ${actors.length}; add who is left out, if all are meant`,
      };
  }
};

const LEAST = 3;

/** Who is missing of a list that has others of them; none if the passage names one of these elsewhere too. */
const findMissing = (
  lists: readonly (readonly string[])[],
  actors: readonly string[],
  all: string,
): (readonly string[])[] => {
  const withSome = lists.filter((list) => list.some((actor) => actors.includes(actor)));
  const [list = []] = withSome;
  const members = [...new Set(list)];
  const missing = members.filter((actor) => !hasActor(all, actor));
  const has = members.length - missing.length;
  return withSome.length === 1 && members.length >= LEAST && missing.length > 0 && has >= 2 ? [missing] : [];
};

function* actorListsIn(brief: BriefFile): Generator<ActorList> {
  for (const { path, actors, claim } of actorsIn(brief, 'motives', 'stances', 'forecasts', 'recommendations'))
    yield { path, actors, all: JSON.stringify(claim), citations: claim.citations };
  for (const [at, mention] of brief.mentions.entries())
    yield {
      path: ['mentions', at, 'participants'],
      actors: mention.participants.map(({ actor }) => actor),
      all: JSON.stringify(mention),
      citations: [...new Set(mention.participants.flatMap(({ citations }) => citations))],
    };
}
