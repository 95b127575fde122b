import type { OrganizationKind } from '../../../../model/vocabulary/actors.ts';
import common from './common-words.json' with { type: 'json' };
import givenNames from './given-names.json' with { type: 'json' };
import known from './known-organizations.json' with { type: 'json' };
import organizations from './organization-words.json' with { type: 'json' };
import people from './person-words.json' with { type: 'json' };

/** The lists of words and names by which actors are found. Each file says where its words are from. */

const setOf = (words: string | readonly string[]): ReadonlySet<string> => new Set([words].flat().join(' ').split(' '));

const ENGLISH_FUNCTION_WORDS = setOf(common.functionWords.en);
const OTHER_FUNCTION_WORDS = setOf(common.functionWords.others);

/** Words that are no part of a name, in English, German, French or Spanish. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH_FUNCTION_WORDS, ...OTHER_FUNCTION_WORDS]);

/** Whether a word with a capital is likely none of a name. Within a sentence of English, "War" and "Die" may be. */
export const isFunctionWord = ({ lower, initial }: { lower: string; initial: boolean }): boolean =>
  ENGLISH_FUNCTION_WORDS.has(lower) || (initial && OTHER_FUNCTION_WORDS.has(lower));

/** Words that names of places, things, laws and programmes often have. */
export const COMMON_NAME_WORDS = setOf(common.wordsOfNames);

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
const GIVEN_NAMES = new Set([...setOf(givenNames.sure)].flatMap((name) => [name, withoutAccents(name)]));
const AMBIGUOUS_GIVEN_NAMES = setOf(givenNames.ambiguous);

/** How surely a word is a given name: SURE, AMBIGUOUS if it is another word or a place too, or null. */
export const givenNameKind = (name: string): 'SURE' | 'AMBIGUOUS' | null => {
  if (AMBIGUOUS_GIVEN_NAMES.has(name)) return 'AMBIGUOUS';
  return GIVEN_NAMES.has(name) || GIVEN_NAMES.has(withoutAccents(name)) ? 'SURE' : null;
};

/** Organizations that texts everywhere name, with their kinds and all their names, the fullest first. */
export const KNOWN_ORGANIZATIONS = Object.entries(known.organizations).flatMap(([kind, lines]) =>
  lines.map((names) => ({ name: names[0] ?? '', kind: kind as OrganizationKind, names })),
);

const NOUNS: Readonly<Record<string, Readonly<Record<string, string>>>> = organizations.nouns;

/** The nouns, in Korean and Japanese the endings, by which a language calls organizations, and the kind that each says. */
export const organizationNouns = (language: string): ReadonlyMap<string, OrganizationKind> =>
  new Map(
    Object.entries(NOUNS[language] ?? organizations.nouns.en).flatMap(([kind, nouns]) =>
      nouns.split(' ').map((noun) => [noun, kind as OrganizationKind] as const),
    ),
  );

/** Nouns that begin or end many other names too: alone they say less. */
export const WEAK_NOUNS = setOf(organizations.weakNouns);

/** What companies and registered associations end their names with. */
export const LEGAL_FORMS = setOf(organizations.legalForms);

/** Nouns after which a name is not an organization's: what it makes, does or says. */
export const NOT_ORGANIZATION_NOUNS = setOf(organizations.otherNouns);

/** Titles and ranks before a name, and those that begin other names too: "General Assembly". */
export const TITLES = setOf(people.titles);
export const WEAK_TITLES = setOf(people.weakTitles);

/** Words between a title and a name, or before it: "Vice President", "Secretary of State". */
export const OFFICE_WORDS = setOf(people.offices);

/** Nouns of an apposition: "Jane Doe, director of …". */
export const ROLES = setOf(people.roles);

/** Words inside a name: "Ursula von der Leyen". */
export const PARTICLES = setOf(people.particles);

/** Words with capitals that are no part of a person's name. */
export const NOT_SURNAMES = setOf(people.notSurnames);

/** Family names that come before the given name in China, Korea, Japan and Vietnam, and are frequent. */
export const EAST_ASIAN_SURNAMES = setOf(people.eastAsianSurnames);

/** What Korean and Japanese have after names of people, and between other words and such titles. */
export const TITLES_AFTER_NAMES: Readonly<Record<string, string>> = people.titlesAfterNames;
export const NOT_NAMES_BEFORE_TITLES: Readonly<Record<string, string>> = people.notNamesBeforeTitles;
export const KOREAN_SURNAMES = setOf([...people.koreanSurnames]);
