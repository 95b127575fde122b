import type { OrganizationContext } from './organization-name.ts';
import { COMMON_NAME_WORDS } from './words/common-name-words.ts';
import { FAMILY_NAMES } from './words/family-names.ts';
import { FUNCTION_WORDS, PLACE_PREPOSITIONS } from './words/function-words.ts';
import { givenNameKind } from './words/given-names.ts';
import { isPersonNoun } from './words/person-nouns.ts';
import { ACTING_VERBS, ROLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** What shows that capitals without a telling noun name an organization, and how often that is right. */
export interface Cue {
  score: number;
  reason: string;
}

/** A run of words, from first to last. */
interface Run {
  words: readonly Word[];
  from: number;
  to: number;
  context: OrganizationContext;
}

/** The cues, the surest first. */
const CUES: readonly ((run: Run) => Cue | null)[] = [
  ({ words, from }) => (isExample(words, from) ? { score: 0.6, reason: 'an example of organizations' } : null),
  ({ words, from }) => (isEmployer(words, from) ? { score: 0.6, reason: 'where a person works' } : null),
  ({ words, to }) => {
    const noun = appositionOf(words, to);
    return noun === null ? null : { score: 0.65, reason: `called "${noun}"` };
  },
  ({ words, from }) => {
    const noun = nounBefore(words, from);
    return noun === null ? null : { score: 0.6, reason: `after "${noun}"` };
  },
  ({ words, from, to }) =>
    words.slice(from + 1, to + 1).some(({ gap }) => gap.includes('&'))
      ? { score: 0.55, reason: 'capitals with "&"' }
      : null,
  (run) =>
    isActing(run.words[run.to + 1]) &&
    (run.to > run.from ? isKnown(run) || run.from > 0 : isKnown(run) || isOwnWord(run))
      ? { score: 0.5, reason: `before "${run.words[run.to + 1]?.text}"` }
      : null,
  ({ words, to }) => (isAside(words, to) ? { score: 0.5, reason: `before "${words[to + 1]?.text}"` } : null),
  (run) =>
    isKnown(run) && run.from === run.to && /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(run.words[run.from]?.text ?? '')
      ? { score: 0.4, reason: 'a capital within the word; it may be a product' }
      : null,
  (run) =>
    isUnexplained(run)
      ? { score: 0.4, reason: 'capitals that nothing else explains; it may be a person, a place or a product' }
      : null,
];

/** The surest cue that a run names an organization; null if there is none. */
export const cueOf = (run: Run): Cue | null => {
  // German prints all nouns with capitals: only examples and appositions say enough.
  const cues = run.context.language === 'de' ? CUES.slice(0, 3) : CUES;
  for (const cue of cues) {
    const found = cue(run);
    if (found) return found;
  }
  return null;
};

/** Whether somebody speaks or acts here. */
const isActing = (word: Word | undefined): boolean =>
  word !== undefined && isSpace(word.gap) && ACTING_VERBS.has(word.lower);

/** Whether the text has the first word with a capital again where prose leaves the choice. */
const isKnown = ({ words, from, context }: Run): boolean => context.counts.capital(words[from]?.text ?? '') > 1;

/** Whether a word is not a frequent word of a language and no given name. */
const isOwnWord = ({ words, from, context }: Run): boolean => {
  const { text, lower } = words[from] ?? { text: '', lower: '' };
  return (
    context.counts.lowerCase(text) === 0 &&
    !COMMON_NAME_WORDS.has(text) &&
    !FUNCTION_WORDS.has(lower) &&
    !FAMILY_NAMES.has(text) &&
    givenNameKind(text) === null &&
    !/(?:s|ing|ly|ion|er|ed)$/.test(text) &&
    context.language === 'en'
  );
};

/** Plural nouns whose examples are organizations. */
const KINDS_OF_ORGANIZATIONS =
  /^(?:companies|firms|organi[sz]ations|agencies|institutions|ngos|banks|publishers|providers|charities|bodies|vendors|startups|developers|corporations|universities|foundations|partners|unternehmen|organisationen|firmen|konzerne|anbieter|verbände|entreprises|empresas|organizaciones|institutos)$/;

/** "companies such as A, B and C": within fourteen words after the noun. */
const isExample = (words: readonly Word[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 14); before -= 1) {
    const word = words[before] as Word;
    if (/^(?:such|like|including|wie|comme|como|notably)$/.test(word.lower))
      return words.slice(Math.max(0, before - 2), before).some(({ lower }) => KINDS_OF_ORGANIZATIONS.test(lower));
    if (!word.capital && !/^(?:as|and|or|und|oder|et|ou|y|o|e|the|etwa|les|la|el|of)$/.test(word.lower)) return false;
    if (/[.;:()—]/.test(words[before + 1]?.gap ?? '')) return false;
  }
  return false;
};

/** Those who work somewhere. */
const STAFF =
  /^(?:staff|employees|researchers|scientists|engineers|lawyers|economists|analysts|colleagues|executives|data|figures)$/;

/** Roles that say what somebody is, but seldom where. */
const PLAIN_ROLES = /^(?:member|policy|head|chief|executive|senior|partner|secretary|minister)$/;

/** "director of …", and in a transcript "question from Jane Doe with …". */
const isEmployer = (words: readonly Word[], at: number): boolean => {
  const article = words[at - 1]?.lower === 'the' ? 1 : 0;
  const [preposition, noun] = [words[at - 1 - article], words[at - 2 - article]];
  if (!preposition || !noun || !isSpace(words[at]?.gap ?? '') || !isSpace(preposition.gap)) return false;
  if (/^(?:of|at|for|with)$/.test(preposition.lower) && ROLES.has(noun.text) && !PLAIN_ROLES.test(noun.lower))
    return true;
  if (/^(?:at|for)$/.test(preposition.lower) && isPersonNoun(noun.lower) && !PLAIN_ROLES.test(noun.lower)) return true;
  if (/^(?:from|at)$/.test(preposition.lower) && STAFF.test(noun.lower)) return true;
  const asked = words.slice(Math.max(0, at - 14), at).some(({ lower }) => /^(?:questions?|line|this)$/.test(lower));
  return asked && noun.capital && /^(?:with|from|at|of)$/.test(preposition.lower);
};

/** Common nouns of organizations after a name: "Example, a partnership of …". */
const BODIES =
  /^(?:partnership|company|firm|charity|group|association|network|organi[sz]ation|institute|agency|coalition|nonprofit|startup|consortium|alliance|foundation|publisher|retailer|carrier|manufacturer|maker|supplier|contractor|regulator|lender|bank|ngo|initiative|collective|tank|union|Unternehmen|Zusammenschluss|Verband|Verein|Stiftung|Organisation|Netzwerk|Bündnis|Initiative|Konzern|Anbieter|Institut|Behörde|entreprise|société|organisation|association|empresa|compañía|organización|asociación)$/;

const appositionOf = (words: readonly Word[], to: number): string | null => {
  const article = words[to + 1];
  if (!article || !/^, $/.test(article.gap) || !/^(?:an?|the|eine?|une?|una?)$/.test(article.lower)) return null;
  for (const word of words.slice(to + 2, to + 7)) {
    if (!/^[ \u00a0-]$/.test(word.gap)) return null;
    if (BODIES.test(word.text)) return word.text;
  }
  return null;
};

/** "the carrier Example Lines", "la empresa china Example". */
const nounBefore = (words: readonly Word[], at: number): string | null => {
  const [second, first] = [words[at - 2], words[at - 1]];
  if (!first || (first.capital && first.text !== 'NGO') || !isSpace(words[at]?.gap ?? '')) return null;
  if (first.text === 'NGO' || BODIES.test(first.text)) return first.text;
  const adjective =
    second !== undefined && isSpace(first.gap) && BODIES.test(second.text) && /^\p{Ll}{4,}[aeos]$/u.test(first.text);
  return adjective ? second.text : null;
};

/** ", for example," and ", which has": of several words, or of one that is a name elsewhere too. */
const isAside = (words: readonly Word[], to: number): boolean => {
  const [next, second] = [words[to + 1], words[to + 2]];
  if (!next || !/^, $/.test(next.gap)) return false;
  if (next.lower === 'for') return /^(?:example|instance)$/.test(second?.lower ?? '');
  return next.lower === 'which' && /^(?:is|has|was|had|runs|will|represents|makes|owns)$/.test(second?.lower ?? '');
};

/** Two words or more within a sentence, without an article, and not where a place is likely; or one that acts. */
const isUnexplained = ({ words, from, to, context }: Run): boolean => {
  const [first, before, next] = [words[from] as Word, words[from - 1], words[to + 1]];
  if (!before || first.initial || before.capital) return false;
  const acts = next !== undefined && isSpace(next.gap) && /^\p{Ll}{2,}ed$/u.test(next.text);
  if (to === from) return acts && context.counts.lowerCase(first.text) === 0;
  return (
    /^,?[ \u00a0]$/.test(first.gap) &&
    !PLACE_PREPOSITIONS.has(before.lower) &&
    !/^(?:the|a|an|our|this|that|its|their|of|for|under|on|la|le|el|los|les)$/.test(before.lower)
  );
};
