import type { Match } from './compare-event.ts';
import { type Found, isUnitIn, weightOf } from './fit-name.ts';

/** What a sentence is said to be about. */
export interface Choice {
  /** The best first. */
  matches: readonly Match[];
  /** Whether the first is sure enough to be chosen. */
  isSure: boolean;
}

/** A match with this score is chosen, if no other is as good. */
const SURE = 0.82;

/** Of two for the same words, the better is chosen if it is better by so much, in bits. */
const MARGIN = 1;

/** How many events of the register are given for a sentence. */
const MOST = 6;

/** How much of a further event must be said by words of its own. */
const OWN_WORDS = 1;
const OWN_PART = 0.5;

/** Less is enough if the name of the other does not have them. */
const OTHER_WORDS = 0.3;
const MOST_OF_NAME = 0.7;

/** A whole and a part of it may be named by the same words, if these are most of both names. */
const WHOLE_NAME = 0.7;

/** Chooses among the events that a sentence may be about: several if each has words of its own. */
export const chooseEvents = (matches: readonly Match[]): Choice[] => {
  const chosen: { best: Match; rivals: Match[] }[] = [];
  for (const match of [...matches].sort((a, b) => rank(b) - rank(a) || (a.ref < b.ref ? -1 : 1))) {
    if (chosen.some(({ best, rivals }) => [best, ...rivals].some(({ ref }) => ref === match.ref && best.ref === ref)))
      continue;
    const rival = chosen.find(({ best }) => !areBoth(best, match));
    if (
      rival &&
      rank(rival.best) - rank(match) < MARGIN &&
      saysLess(rival.best, match) &&
      !isPartOf(match, rival.best)
    ) {
      rival.rivals.push(rival.best);
      rival.best = match;
    } else if (rival) rival.rivals.push(match);
    else if (chosen.length < MOST) chosen.push({ best: match, rivals: [] });
  }
  return chosen.map(({ best, rivals }) => {
    const isClose = rivals.some((rival) => rank(best) - rank(rival) < MARGIN && !isLessSaid(rival, best));
    return {
      matches: [best, ...withoutRepeated(rivals, best).slice(0, 2)],
      isSure: best.score >= SURE && !isClose && !best.isOtherTime,
    };
  });
};

/** A date that agrees tells one from another. */
const DATED = 2;

const rank = ({ bits, agrees }: Match): number => bits + (agrees ? DATED : 0);

const withoutRepeated = (rivals: readonly Match[], best: Match): Match[] =>
  rivals.filter(({ ref }, index) => ref !== best.ref && rivals.findIndex((rival) => rival.ref === ref) === index);

/** Of a series and a part of it, the series is meant where nothing distinguishes the part: "Freedom Edge" for that of 2025. */
const isLessSaid = (rival: Match, best: Match): boolean =>
  (rival.event.entry.partOf === best.event.entry.key && !rival.agrees) || (saysLess(rival, best) && !rival.agrees);

/** Whether all that a sentence has of a match, it has of another, too, and more. */
const saysLess = (match: Match, other: Match): boolean =>
  without(match, other).length === 0 && without(other, match).length > 0;

/** Whether a sentence may be about both. */
const areBoth = (best: Match, match: Match): boolean => {
  if (isPartOf(best, match) || isPartOf(match, best))
    return match.fit.share >= WHOLE_NAME && sumOf(without(best, match)) + sumOf(without(match, best)) >= OWN_WORDS;
  const own = without(match, best);
  const part = sumOf(own) / sumOf(match.fit.found);
  if (sumOf(own) >= OWN_WORDS && part >= OWN_PART) return true;
  // "Annual meetings of foreign ministers, defence ministers and trade ministers" are three.
  const other = own.filter(
    ({ unit }) => unit.kind !== 'ACTOR' && !best.fit.name.units.some((each) => isUnitIn(unit, each)),
  );
  return (
    sumOf(other) >= OTHER_WORDS &&
    (match.fit.share >= MOST_OF_NAME || match.fit.missing.every(({ kind }) => kind === 'COUNTRY'))
  );
};

/** The units of a match that another does not have. */
const without = (match: Match, other: Match): Found[] =>
  match.fit.found.filter(({ at }) => other.fit.found.every((each) => each.at !== at));

const isPartOf = (part: Match, whole: Match): boolean => part.event.entry.partOf === whole.event.entry.key;

const sumOf = (found: readonly Found[]): number => found.reduce((sum, { unit }) => sum + weightOf(unit), 0);
