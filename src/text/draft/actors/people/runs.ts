import type { ReadSentence } from '../mention.ts';
import type { PeopleContext } from '../person-name.ts';
import { COMMON_NAME_WORDS } from '../words/common-name-words.ts';
import { givenNameKind } from '../words/given-names.ts';
import { LEGAL_FORMS } from '../words/organization-nouns.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { OFFICE_WORDS, POST_NOMINALS, ROLES, TITLES } from '../words/person-words.ts';
import { isSpace } from '../words-of-sentence.ts';
import { type Unit, unitAt } from './units.ts';

/** Parts that may together be the name of a person, and the role that came before them in the same capitals. */
export interface Run {
  units: readonly Unit[];
  /** "Economist", "CEO": the last word that was taken off the front. */
  role: string | null;
}

const GREATEST_UNITS = 7;

/** Whether a unit goes on the run: after a space, or after the full stop of an initial. */
const goesOn = (before: Unit, unit: Unit): boolean => {
  if (isSpace(unit.gap)) return true;
  if (before.kind === 'INITIAL') return /^\.?[ \u00a0\-‐‑]{0,2}$/.test(unit.gap);
  return false;
};

/** Particles that are articles too, and come after another particle: "van der", "von den". */
const ARTICLES = /^(?:der|den|die|het|zu|zur|zum|op)$/;
/** Particles that are other words after a family name in German: "Muster von der Behörde". */
const GERMAN_PREPOSITIONS = /^(?:von|van|der|den|zu|di|da|do)$/;

const mayContinue = (units: readonly Unit[], unit: Unit, language: string): boolean => {
  const before = units.at(-1);
  if (unit.kind === 'CAPITALS') return before?.kind !== 'PARTICLE';
  if (unit.kind !== 'PARTICLE') return true;
  if (ARTICLES.test(unit.text) && before?.kind !== 'PARTICLE') return false;
  const given = units.findIndex(({ text }) => givenNameKind(text) === 'SURE');
  const names = units.slice(Math.max(0, given)).filter(({ kind }) => kind === 'NAME').length;
  return !(language === 'de' && names > 1 && GERMAN_PREPOSITIONS.test(unit.text));
};

/** The units from a word on that only spaces and initials separate. */
const unitsFrom = (read: ReadSentence, at: number, language: string): Unit[] => {
  const units: Unit[] = [];
  for (let position = at; position < read.words.length && units.length < GREATEST_UNITS; ) {
    const unit = unitAt(read.words, position);
    const before = units.at(-1);
    if (!unit || (before && !goesOn(before, unit)) || !mayContinue(units, unit, language)) break;
    units.push(unit);
    position = unit.to + 1;
  }
  while (units.length > 0 && units.at(-1)?.kind === 'PARTICLE') units.pop();
  // "Jane Doe A." ends before the initial, and "Doe A" is none.
  while (units.at(-1)?.kind === 'INITIAL') units.pop();
  return units;
};

/** Whether the words of a unit are a title, an office or a role, which are no part of the name after them. */
const isRole = (unit: Unit): boolean =>
  TITLES.has(unit.text) ||
  OFFICE_WORDS.has(unit.text) ||
  ROLES.has(unit.text) ||
  ROLES.has(unit.text.toLowerCase()) ||
  isPersonNoun(unit.text.toLowerCase());

/** The run that begins at a word, without what comes before and after the name; null if too little is left. */
export const runAt = (read: ReadSentence, at: number, context: PeopleContext): Run | null => {
  let units = unitsFrom(read, at, context.language);
  if (units.length === 0) return null;
  let role: string | null = null;
  const cut = units.findLastIndex(
    (unit, position) =>
      position < units.length - 1 && position < 5 && isRole(unit) && givenNameKind(unit.text) === null,
  );
  if (cut >= 0) {
    role = units[cut]?.text ?? null;
    units = units.slice(cut + 1);
  }
  // "Studie von Jane Doe".
  if (
    units[1]?.kind === 'PARTICLE' &&
    givenNameKind(units[0]?.text ?? '') === null &&
    givenNameKind(units[2]?.text ?? '') === 'SURE'
  )
    units = units.slice(2);
  while (units.length > 2 && isLead(units, read, context)) units = units.slice(1);
  // "A Review" has an article.
  if (units[0]?.kind === 'INITIAL' && /^[AI]$/.test(units[0].text) && isSpace(units[1]?.gap ?? ''))
    units = units.slice(1);
  while (units.length > 0 && units[0]?.kind === 'PARTICLE') units = units.slice(1);
  while (units.length > 1 && POST_NOMINALS.test(units.at(-1)?.text ?? '')) units = units.slice(0, -1);
  if (units.length < 2 || units.every(({ kind }) => kind === 'INITIAL' || kind === 'PARTICLE')) return null;
  if (LEGAL_FORMS.has(units.at(-1)?.text ?? '')) return null;
  return { units, role };
};

/** Whether the first of three units or more is not a part of the name: "Kenyan", "Yesterday", and before a given name. */
const isLead = (units: readonly Unit[], read: ReadSentence, context: PeopleContext): boolean => {
  const [first, second] = units as [Unit, Unit, ...Unit[]];
  const word = read.words[first.from];
  if (!word || first.kind !== 'NAME' || givenNameKind(first.text) !== null) return false;
  const country = context.countries.longestAt(read.words, first.from);
  if (country?.length === 1) return true;
  if (word.initial && context.counts.lowerCase(word.text) > 0) return true;
  if (COMMON_NAME_WORDS.has(first.text) || (context.language === 'de' && !word.capitals))
    return givenNameKind(second.text) === 'SURE';
  return false;
};
