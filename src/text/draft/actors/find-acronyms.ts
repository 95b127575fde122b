import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord } from './name-run.ts';
import type { OrganizationContext } from './organization-name.ts';
import { NOT_ORGANIZATIONS } from './words/acronyms.ts';
import { NOT_ORGANIZATION_NOUNS, organizationNouns } from './words/organization-nouns.ts';
import { ACTING_VERBS } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

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
  { language, nouns, countries }: OrganizationContext,
): Map<string, Definition> => {
  const ends = new Map(organizations.map((mention) => [`${mention.sentence} ${mention.end}`, mention]));
  const definitions = new Map<string, Definition>();
  const define = (acronym: string, definition: Definition) => {
    const known = definitions.get(acronym);
    if (!known || known.score < definition.score) definitions.set(acronym, definition);
  };
  for (const read of sentences) {
    const { words, sentence, position } = read;
    for (const [at, word] of words.entries()) {
      if (
        at === 0 ||
        !ACRONYM.test(word.text) ||
        !isIntroduced(word, words[at - 1], sentence.text.slice(word.end, word.end + 2))
      )
        continue;
      if (countries.longestAt(words, at)) continue;
      const isAside = !/\($/.test(word.gap);
      // "the World Example Programme, or WEP,": the word before is "or".
      const last = isAside && words[at - 1]?.lower === 'or' ? at - 2 : at - 1;
      const before = words[last] as Word;
      const full = initialsBefore(words, last + 1, word.text);
      if (isAside && full === null) continue;
      const organization = ends.get(`${position} ${before.end}`);
      if (full === null) {
        if (organization)
          define(word.text, {
            name: organization.name,
            kind: organization.hints.kind ?? null,
            score: organization.score,
          });
        continue;
      }
      const name = textOf(read, full, last);
      const parts = words.slice(full, last + 1);
      const isProper = parts.every((part) => part.capital || SMALL.has(part.lower));
      const noun = parts.find(({ text }) => nouns.has(text) || ENGLISH_NOUNS.has(text));
      const isOther = parts.some(({ text }) => NOT_ORGANIZATION_NOUNS.has(text)) && noun === undefined;
      if (isProper && !isOther && (organization || noun)) {
        const isLonger =
          organization &&
          (organization.name.length > name.length || (language === 'de' && isDeclined(name, organization.name)));
        const longer = isLonger ? organization.name : name;
        const kind =
          organization?.hints.kind ?? (noun && (nouns.get(noun.text) ?? ENGLISH_NOUNS.get(noun.text))) ?? null;
        define(word.text, { name: longer, kind, score: 0.9 });
      } else if (isProper && !isOther && language !== 'de' && parts.length > 2)
        define(word.text, { name, kind: null, score: 0.4 });
      else define(word.text, { name: null, kind: null, score: 0.5 });
    }
  }
  return definitions;
};

/** "Verbandes der Netze" is the genitive of "Verband der Netze". */
const isDeclined = (printed: string, name: string): boolean =>
  printed.split(' ').length === name.split(' ').length && printed.slice(0, 4) === name.slice(0, 4);

/** In brackets, or between commas: "Example Trade Council (ETC)", "Example Trade Council, or ETC,". */
const isIntroduced = ({ gap }: Word, before: Word | undefined, after: string): boolean =>
  /\($/.test(gap)
    ? /^[)\],;“"]/.test(after)
    : /^,/.test(after) && (/^, $/.test(gap) || (before?.lower === 'or' && isSpace(gap) && /^, $/.test(before.gap)));

/** Where the words begin whose first letters the abbreviation has; null if none do. */
const initialsBefore = (words: readonly Word[], at: number, acronym: string): number | null => {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  for (let first = at - 1; first >= 0 && at - first <= letters.length * 2 + 3; first -= 1) {
    const parts = words.slice(first, at);
    if (SMALL.has(parts[0]?.lower ?? '')) continue;
    const all = parts.map(({ lower }) => lower[0]).join('');
    const main = parts
      .filter(({ lower }) => !SMALL.has(lower))
      .map(({ lower }) => lower[0])
      .join('');
    if (all === letters || main === letters) return first;
  }
  return null;
};

/** Before the name of a body: "the XYZ", "vom XYZ", "la XYZ". */
const ARTICLES = new Set('the der die das des dem vom beim zum zur la le du el del al'.split(' '));

/** The mentions of abbreviations: of those that the text explains, and of others that act. */
export const findAcronyms = (
  { position, words, sentence, titleCase }: ReadSentence,
  definitions: ReadonlyMap<string, Definition>,
  { counts, language }: Pick<OrganizationContext, 'counts' | 'language'>,
): Mention[] =>
  words.flatMap((word, at): Mention[] => {
    const definition = definitions.get(word.text);
    if (definition?.name === null || !ACRONYM.test(word.text)) return [];
    const mention = {
      sentence: position,
      start: word.start,
      end: word.end,
      type: 'ORGANIZATION',
      ref: null,
      adjective: false,
      method: 'names',
    } as const;
    if (definition?.name)
      return [
        {
          ...mention,
          key: `name ${definition.name.toLowerCase()}`,
          name: definition.name,
          score: definition.score,
          reason: `introduced as "${definition.name}" (${word.text})`,
          hints: definition.kind && definition.kind !== 'OTHER' ? { kind: definition.kind } : {},
        },
      ];
    if (titleCase || !/^\p{Lu}{3,6}$/u.test(word.text) || NOT_ORGANIZATIONS.has(word.text)) return [];
    const next = words[at + 1];
    const before = words[at - 1];
    const acts = next !== undefined && isSpace(next.gap) && ACTING_VERBS.has(next.lower);
    const owns = next?.text === 's' && /^['’]$/.test(next.gap);
    const isPart = (other: Word | undefined, gap: string | undefined) =>
      isNameWord(other) && isSpace(gap ?? '') && other?.initial === false;
    if (isPart(next, next?.gap) || isPart(before, word.gap)) return [];
    const named = before !== undefined && ARTICLES.has(before.lower) && isSpace(word.gap) && !before.capital;
    if (!acts && !named && !(owns && counts.capital(word.text) > 1) && counts.capital(word.text) < 3) return [];
    // German prints few other words in capitals.
    const score = acts ? 0.55 : language === 'de' ? 0.5 : 0.45;
    const reason = acts ? 'capitals before a verb of speaking or acting' : 'capitals that the text does not explain';
    return [
      {
        ...mention,
        key: `name ${word.text.toLowerCase()}`,
        name: sentence.text.slice(word.start, word.end),
        score,
        reason,
        hints: {},
      },
    ];
  });
