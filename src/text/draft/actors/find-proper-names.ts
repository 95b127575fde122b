import { CAPITALS } from '../../../model/countries/tables.ts';
import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord, longRunEnd, runEnd } from './name-run.ts';
import type { OrganizationContext } from './organization-name.ts';
import { cueOf } from './proper-name-cues.ts';
import { NOT_ORGANIZATIONS } from './words/acronyms.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { NOT_ORGANIZATION_NOUNS, PERIODICAL_NOUNS } from './words/organization-nouns.ts';
import { NOT_SURNAMES, OFFICE_WORDS, ROLES, TITLES } from './words/person-words.ts';
import type { Word } from './words-of-sentence.ts';

/** Organizations without a noun that says so, by the cues around their names. */
export const findProperNames = (read: ReadSentence, context: OrganizationContext): Mention[] => {
  if (read.titleCase) return [];
  const { words } = read;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNameWord(words[at]) || (isNameWord(words[at - 1]) && /^[ \u00a0-]$/.test(words[at]?.gap ?? ''))) continue;
    const short = runEnd(words, at, 6);
    const long = longRunEnd(words, at, 6);
    const to = [long, short].find(
      (end) => isCandidate(words, at, end, context) && cueOf({ words, from: at, to: end, context }),
    );
    const cue = to === undefined ? null : cueOf({ words, from: at, to, context });
    if (cue && to !== undefined) {
      const name = textOf(read, at, to);
      mentions.push({
        sentence: read.position,
        start: words[at]?.start ?? 0,
        end: words[to]?.end ?? 0,
        type: 'ORGANIZATION',
        key: `name ${name.toLowerCase()}`,
        ref: null,
        name,
        adjective: false,
        score: cue.score,
        method: 'names',
        reason: cue.reason,
        hints: {},
      });
    }
    at = to ?? short;
  }
  return mentions;
};

/** "Ankara says": a capital that stands for a government. */
const CAPITAL_CITIES: ReadonlySet<string> = new Set(CAPITALS.flatMap(({ latin }) => latin));

/** Whether a run may be a name at all: no title, no law, no country, no word of the text. */
const isCandidate = (
  words: readonly Word[],
  from: number,
  to: number,
  { countries, counts }: OrganizationContext,
): boolean => {
  const run = words.slice(from, to + 1);
  const [first, last] = [run[0] as Word, run.at(-1) as Word];
  if (NOT_ORGANIZATION_NOUNS.has(last.text) || PERIODICAL_NOUNS.has(last.text) || NOT_SURNAMES.has(last.text))
    return false;
  if (TITLES.has(first.text) || OFFICE_WORDS.has(first.text) || GIVEN_NAMES.has(first.text) || ROLES.has(last.lower))
    return false;
  if (run.some(({ text }) => /\d|\./.test(text) || text.length < 2)) return false;
  if (run.some(({ text }) => NOT_ORGANIZATIONS.has(text)) || NOT_ORGANIZATIONS.has(first.text.toUpperCase()))
    return false;
  if (run.length === 1 && CAPITAL_CITIES.has(first.text)) return false;
  if (countries.longestAt(words, from) || (countries.longestAt(words, from - 1)?.length ?? 0) > 1) return false;
  if (first.initial && run.length === 1 && counts.capital(first.text) === 0 && counts.lowerCase(first.text) > 0)
    return false;
  return run.every((word) => !word.capital || counts.lowerCase(word.text) === 0) || (run.length > 1 && !first.initial);
};
