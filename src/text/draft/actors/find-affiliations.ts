import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord, longRunEnd } from './name-run.ts';
import type { OrganizationContext } from './organization-name.ts';
import { ROLES } from './words/person-words.ts';
import { isSpace } from './words-of-sentence.ts';

/** Whom people speak for: "Jane Doe from Radio Example", and in a transcript "Next up, Jane Doe, Example Daily." */
export const findAffiliations = (
  read: ReadSentence,
  found: readonly Mention[],
  { countries }: OrganizationContext,
): Mention[] => {
  const { words, sentence } = read;
  const ends = new Set(found.filter(({ type, name }) => type === 'PERSON' && name.includes(' ')).map(({ end }) => end));
  return words.flatMap((word, at): Mention[] => {
    const before = words[at - 1];
    if (!before) return [];
    // "Jane Doe of the Example Pool", "Jane Doe, of …".
    const article = before.lower === 'the' ? 1 : 0;
    const preposition = words[at - 1 - article];
    const works =
      preposition !== undefined &&
      /^(?:with|from|at|of)$/.test(preposition.lower) &&
      /^,? $/.test(preposition.gap) &&
      isSpace(word.gap) &&
      ends.has(words[at - 2 - article]?.end ?? -1);
    const isLast = /^, $/.test(word.gap) && ends.has(before.end);
    if ((!works && !isLast) || !isNameWord(word) || countries.longestAt(words, at)) return [];
    const to = longRunEnd(words, at, 5);
    const role = words[to]?.lower ?? '';
    if (ROLES.has(role)) return [];
    // "Jane Doe of Sampleton" is more likely from there, but not "of the Example".
    if (works && preposition?.lower === 'of' && to === at && article === 0) return [];
    // A name after a comma is an employer only where nothing else follows: what else is in a list of names?
    if (isLast && !(to > at && /^[.?!]?$/.test(sentence.text.slice(words[to]?.end)) && words.length < LONGEST_CALL))
      return [];
    const name = textOf(read, at, to);
    return [
      {
        sentence: read.position,
        start: word.start,
        end: words[to]?.end ?? word.end,
        type: 'ORGANIZATION',
        key: `name ${name.toLowerCase()}`,
        ref: null,
        name,
        adjective: false,
        score: 0.55,
        method: 'names',
        reason: 'where a person works',
        hints: {},
      },
    ];
  });
};

/** The words of what a moderator says to give somebody the floor. */
const LONGEST_CALL = 16;
