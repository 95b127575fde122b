import { type Mention, mentionOf, textOf } from '../mention.ts';
import type { ActorContext, ReadSentence } from '../read-sentences.ts';
import { NOT_ORGANIZATION_NOUNS, organizationNouns } from '../words/lists.ts';
import { isSpaced, type Word } from '../words.ts';

/** Texts in other languages use English names too. */
const ENGLISH_NOUNS = organizationNouns('en');

/** An abbreviation that the text explains: "Example Trade Council (ETC)". */
export interface Definition {
  /** The full name; null if it is not an organization's. */
  name: string | null;
  kind: string | null;
  score: number;
}

/** "FATF", "BfV", "EVIPNet", "GFF": two capitals or more. */
const ACRONYM = /^(?=\p{L}{0,9}\p{Lu}\p{L}{0,9}\p{Lu})[\p{L}\p{N}]{2,10}$/u;
const SMALL = new Set(
  'of for the and on in to a an de du des del la le les für der die das des und im zur zum y e et d l en'.split(' '),
);

/** The abbreviations in brackets after what they stand for. Mentions of organizations say where full names are. */
export const findDefinitions = (
  sentences: readonly ReadSentence[],
  organizations: readonly Mention[],
  context: ActorContext,
): Map<string, Definition> => {
  const ends = new Map(organizations.map((mention) => [`${mention.sentence} ${mention.end}`, mention]));
  const definitions = new Map<string, Definition>();
  for (const read of sentences)
    for (const [at, word] of read.words.entries()) {
      const last = isIntroduced(read, at);
      if (last === null || context.countries.longestAt(read.words, at)) continue;
      const organization = ends.get(`${read.position} ${read.words[last]?.end}`);
      const definition = define(read, last, at, organization, context);
      const known = definitions.get(word.text);
      if (definition && (!known || known.score < definition.score)) definitions.set(word.text, definition);
    }
  return definitions;
};

/**
 * The last word of what an abbreviation is introduced for, in brackets or between commas: "Example Trade Council (ETC)",
 * "Example Trade Council, or ETC,". Null if it is not introduced.
 */
const isIntroduced = ({ words, sentence }: ReadSentence, at: number): number | null => {
  const [word, before] = [words[at] as Word, words[at - 1]];
  if (!before || !ACRONYM.test(word.text)) return null;
  const after = sentence.text.slice(word.end, word.end + 2);
  if (/\($/.test(word.gap)) return /^[)\],;“"]/.test(after) ? at - 1 : null;
  if (!/^,/.test(after)) return null;
  if (word.gap === ', ') return at - 1;
  return before.lower === 'or' && before.gap === ', ' && isSpaced(word) ? at - 2 : null;
};

/** What an abbreviation stands for that comes after this word. */
const define = (
  read: ReadSentence,
  last: number,
  at: number,
  organization: Mention | undefined,
  { language, nouns }: ActorContext,
): Definition | null => {
  const kind = organization?.hints.kind ?? null;
  const full = initialsBefore(read.words, last + 1, read.words[at]?.text ?? '');
  if (full === null) {
    const isBracket = /\($/.test(read.words[at]?.gap ?? '');
    return isBracket && organization ? { name: organization.name, kind, score: organization.score } : null;
  }
  const name = textOf(read, full, last);
  const parts = read.words.slice(full, last + 1);
  const noun = parts.map(({ text }) => nouns.get(text) ?? ENGLISH_NOUNS.get(text)).find((found) => found);
  const isOther = noun === undefined && parts.some(({ text }) => NOT_ORGANIZATION_NOUNS.has(text));
  if (isOther || !parts.every(({ capital, lower }) => capital || SMALL.has(lower)))
    return { name: null, kind: null, score: 0.5 };
  if (organization || noun) {
    // The found name is longer, or in the nominative.
    const isBetter =
      organization && (organization.name.length >= name.length || organization.name.slice(0, 4) === name.slice(0, 4));
    return { name: isBetter ? organization.name : name, kind: kind ?? noun ?? null, score: 0.9 };
  }
  return language !== 'de' && parts.length > 2
    ? { name, kind: null, score: 0.4 }
    : { name: null, kind: null, score: 0.5 };
};

/** Where the words begin whose first letters the abbreviation has; null if none do. */
const initialsBefore = (words: readonly Word[], at: number, acronym: string): number | null => {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  const initials = (parts: readonly Word[]): string => parts.map(({ lower }) => lower[0]).join('');
  for (let first = at - 1; first >= 0 && at - first <= letters.length * 2 + 3; first -= 1) {
    const parts = words.slice(first, at);
    if (SMALL.has(parts[0]?.lower ?? '')) continue;
    if (initials(parts) === letters || initials(parts.filter(({ lower }) => !SMALL.has(lower))) === letters)
      return first;
  }
  return null;
};

/** The mentions of abbreviations that the text explains. */
export const findAcronyms = (read: ReadSentence, definitions: ReadonlyMap<string, Definition>): Mention[] =>
  read.words.flatMap(({ text }, at): Mention[] => {
    const { name = null, kind = null, score = 0 } = definitions.get(text) ?? {};
    if (name === null) return [];
    const hints: Mention['hints'] = kind && kind !== 'OTHER' ? { kind } : {};
    return [
      mentionOf(read, at, at, {
        type: 'ORGANIZATION',
        name,
        score,
        reason: `introduced as "${name}" (${text})`,
        hints,
      }),
    ];
  });
