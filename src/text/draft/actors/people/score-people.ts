import type { ActorContext, ReadSentence } from '../read-sentences.ts';
import {
  COMMON_NAME_WORDS,
  givenNameKind,
  LEGAL_FORMS,
  NOT_ORGANIZATION_NOUNS,
  NOT_SURNAMES,
  OFFICE_WORDS,
  ROLES,
  TITLES,
} from '../words/lists.ts';
import { isSpaced } from '../words.ts';
import type { PersonName } from './titled-people.ts';
import { type Unit, unitAt } from './units.ts';

/** Units that may together be the name of a person, and the role that came before them in the same capitals. */
interface Run {
  units: readonly [Unit, ...Unit[]];
  last: Unit;
  role: string | null;
}

/** How seldom capitals in a row are a person, in logarithms of odds, before anything speaks for it. */
const PRIOR = -1.5;
const LEAST_SCORE = 0.35;
const GREATEST_SCORE = 0.9;

/** The people whom the parts of their names show: each adds to or takes off the odds that capitals in a row are one. */
export const scorePeople = (read: ReadSentence, context: ActorContext): PersonName[] => {
  const people: PersonName[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const place = context.countries.longestAt(read.words, at);
    const run = place && place.length > 1 ? null : runAt(read, at, context);
    if (place && place.length > 1) at += place.length - 1;
    if (!run) continue;
    at = run.last.to;
    if (run.units.some((unit) => isOther(unit, read, context))) continue;
    const evidence = weigh(run, context);
    const odds = evidence.reduce((sum, [weight]) => sum + weight, PRIOR);
    const score = 1 / (1 + Math.exp(-odds));
    if (score < LEAST_SCORE) continue;
    const [best] = evidence.toSorted(([a], [b]) => b - a);
    people.push({
      from: run.units[0].from,
      to: run.last.to,
      score: Math.round(Math.min(GREATEST_SCORE, score) * 100) / 100,
      reason: best?.[1] ?? '',
      ...(run.role !== null && { title: run.role }),
    });
  }
  return people;
};

/** Of "Jean-Luc" and "Eun-Young", the first part is known. */
const givenKind = ({ text }: Unit) => givenNameKind(text) ?? givenNameKind(text.split(/[-‐‑]/)[0] ?? '');
const isSure = (unit: Unit): boolean => givenKind(unit) === 'SURE';
const isGiven = (unit: Unit): boolean => givenKind(unit) !== null;

/** Whether a unit says that the name is another's: a noun of an organization, a country. */
const isOther = (unit: Unit, { words }: ReadSentence, { nouns, countries }: ActorContext): boolean => {
  const country = countries.longestAt(words, unit.from);
  return nouns.has(unit.text) || (country !== null && (country.length > 1 || !isGiven(unit)));
};

/** Particles that are articles too, and come after another particle: "van der", "von den". */
const ARTICLES = /^(?:der|den|die|het|zu|zur|zum|op)$/;
/** Particles that are other words after a family name in German: "Muster von der Behörde". */
const GERMAN_PREPOSITIONS = /^(?:von|van|der|den|zu|di|da|do)$/;

const mayContinue = (units: readonly Unit[], unit: Unit, language: string): boolean => {
  const before = units.at(-1);
  if (!before) return true;
  if (!isSpaced(unit) && !(before.kind === 'INITIAL' && /^\.?[ \u00a0\-‐‑]{0,2}$/.test(unit.gap))) return false;
  if (unit.kind !== 'PARTICLE') return unit.kind !== 'CAPITALS' || before.kind !== 'PARTICLE';
  if (ARTICLES.test(unit.text) && before.kind !== 'PARTICLE') return false;
  const names = units.slice(Math.max(0, units.findIndex(isSure))).filter(({ kind }) => kind === 'NAME').length;
  return !(language === 'de' && names > 1 && GERMAN_PREPOSITIONS.test(unit.text));
};

/** Whether a unit is a title, an office or a role, which are no part of the name after them. */
const isRole = (unit: Unit): boolean =>
  !isGiven(unit) &&
  (TITLES.has(unit.text) || OFFICE_WORDS.has(unit.text) || ROLES.has(unit.text) || ROLES.has(unit.text.toLowerCase()));

/** The run that begins at a word, without what comes before and after the name; null if too little is left. */
const runAt = (read: ReadSentence, at: number, context: ActorContext): Run | null => {
  let units: Unit[] = [];
  for (let unit = unitAt(read.words, at); unit && units.length < 7; unit = unitAt(read.words, unit.to + 1)) {
    if (!mayContinue(units, unit, context.language)) break;
    units.push(unit);
  }
  const cut = units.slice(0, -1).findLastIndex(isRole);
  const role = units[cut]?.text ?? null;
  units = units.slice(cut + 1);
  while (units.length > 2 && isLead(units, read, context)) units.shift();
  while (units[0]?.kind === 'PARTICLE') units.shift();
  // "Jane Doe A." ends before the initial.
  while (/^(?:PARTICLE|INITIAL)$/.test(units.at(-1)?.kind ?? '')) units.pop();
  const [first, ...others] = units;
  const last = others.at(-1);
  if (!first || !last || LEGAL_FORMS.has(last.text)) return null;
  return { units: [first, ...others], last, role };
};

/** Whether the first unit is not a part of the name: "Kenyan", "Yesterday", "Studie von", and before a given name. */
const isLead = (units: readonly Unit[], read: ReadSentence, context: ActorContext): boolean => {
  const [first, second, third] = units as [Unit, Unit, Unit];
  const word = read.words[first.from];
  if (!word || first.kind !== 'NAME' || isGiven(first)) return false;
  if (second.kind === 'PARTICLE' && isSure(third)) return true;
  return word.initial && context.counts.lowerCase(word.text) > 0;
};

/** What speaks for and against a name of a person, in logarithms of odds. */
const weigh = ({ units }: Run, { counts, language }: ActorContext): [weight: number, reason: string][] => {
  const [first] = units;
  const names = units.filter(({ kind }) => kind === 'NAME' || kind === 'CAPITALS');
  const initials = units.filter(({ kind }) => kind === 'INITIAL');
  const particle = units.slice(1).some(({ kind }) => kind === 'PARTICLE');
  const sure = isSure(first);
  const common = names.filter(({ text }) =>
    [COMMON_NAME_WORDS, NOT_SURNAMES, NOT_ORGANIZATION_NOUNS].some((words) => words.has(text)),
  ).length;
  const plain = names.filter((unit) => !isSure(unit) && counts.lowerCase(unit.text) > 0).length;
  const double = names.some(({ text }) => /^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+$/u.test(text));
  const weights: readonly (readonly [weight: number, reason: string, holds: boolean])[] = [
    [2.4, `a given name, "${first.text}"`, sure],
    [1.1, `"${first.text}" is also a given name`, isGiven(first) && !sure],
    [2.6, 'initials', initials.length > 1 || (initials.length > 0 && isGiven(first))],
    [language === 'de' ? 0.5 : 1.2, 'a particle', particle],
    [0.8, 'a double name', double],
    [sure && common === 1 ? -1 : -2.6 * common, 'words of other names', common > 0],
    [(sure ? -0.9 : -1.4) * plain, 'words of the text', plain > 0],
  ];
  return weights.flatMap(([weight, reason, holds]) => (holds ? [[weight, reason]] : []));
};
