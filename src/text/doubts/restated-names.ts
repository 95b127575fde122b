import { findCountry } from '../../model/countries/country.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { createNameMatcher, type PassageMatcher } from '../wording/contains-words.ts';
import { foldSpelling } from '../wording/fold-words.ts';
import { lastWordOf } from './wider-names.ts';

/**
 * Finds actors in a restatement in English: by the names of the brief, the English names of countries, and the last words of
 * groupings. Each name is read once.
 */
export const createRestatedNames = (brief: BriefFile): ((restatement: string) => (actor: string) => boolean) => {
  const { countries, organizations, people, groupings } = brief;
  const namesOf = new Map<string, readonly string[]>([
    ...countries.map(({ actor, names }) => [actor, [...names, ...englishNameOf(actor)]] as const),
    ...[...organizations, ...people].map(({ actor, names }) => [actor, names] as const),
    ...groupings.map(({ actor, names }) => [actor, [...names, ...names.flatMap(lastWordOf)]] as const),
  ]);
  const known = new Map<string, readonly PassageMatcher[]>();
  const matchersOf = (actor: string): readonly PassageMatcher[] => {
    const found = known.get(actor) ?? (namesOf.get(actor) ?? englishNameOf(actor)).map(createNameMatcher);
    known.set(actor, found);
    return found;
  };
  return (restatement) => {
    const spelled = foldSpelling(restatement);
    const passage = { spelled, folded: spelled.toLowerCase() };
    return (actor) => matchersOf(actor).some((isIn) => isIn(passage));
  };
};

const english = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a country; none for another actor. */
export const englishNameOf = (actor: string): string[] => {
  const country = /^[A-Z]{3}$/.test(actor) ? findCountry(actor) : undefined;
  const name = country && english.of(country.alpha2);
  return name === undefined ? [] : [name];
};
