import type { Register } from '../../../model/registers/register.ts';
import { append } from '../../../model/rows/lists.ts';
import type { DraftDocument } from '../document.ts';
import type { FoundActor } from '../found.ts';
import { collectActors } from './collect.ts';
import { createCountryNames, findCountries } from './countries.ts';
import { createCjkFinder } from './find-cjk.ts';
import { createKnownPhrases, findKnown, registerNames } from './known-names.ts';
import { createOwners, type Mention, withoutOverlaps } from './mention.ts';
import { findAcronyms, findDefinitions } from './organizations/find-acronyms.ts';
import { findGovernments } from './organizations/find-governments.ts';
import { findOrganizations } from './organizations/find-organizations.ts';
import { findPeople } from './people/find-people.ts';
import { type ActorContext, countWords, readSentences } from './read-sentences.ts';
import { bySurname, findSurnames, uniteOrganizations, unitePeople } from './unite-names.ts';
import { organizationNouns } from './words/lists.ts';

/**
 * Finds the countries, organizations, people and groupings that a text names: those of ISO 3166 and of the registers by
 * their names, and candidates for new entries by titles, given names, nouns and abbreviations. A name that is new has no
 * `ref`. Sentences are read in the language of the document; English, German, French, Spanish, Korean and Japanese are
 * known, any other is read by the rules of English.
 */
export const findActors = (document: DraftDocument, registers: readonly Register[]): FoundActor[] => {
  const language = document.language.slice(0, 2).toLowerCase();
  const sentences = readSentences(document);
  const countries = createCountryNames(language, registers);
  const known = createKnownPhrases(language, registers);
  const findCjk = createCjkFinder(language, registers);
  const counts = countWords(sentences);
  const context: ActorContext = { language, nouns: organizationNouns(language), countries, counts };

  const organizations = sentences.map((read) => [
    ...findOrganizations(read, context),
    ...findGovernments(read, countries),
  ]);
  const definitions = findDefinitions(sentences, organizations.flat(), context);
  const found = sentences.map((read, at) => {
    const cjk = findCjk?.(read);
    const names = withoutOverlaps([
      ...findKnown(read, known),
      ...(organizations[at] ?? []),
      ...findAcronyms(read, definitions),
      ...findPeople(read, context),
      ...(cjk?.names ?? []),
    ]);
    return { names, countries: [...findCountries(read, countries, language), ...(cjk?.countries ?? [])] };
  });

  const registered = registerNames(registers).map(({ actor }) => actor);
  const kinds = new Map(registered.map(({ ref, kind }) => [ref, kind]));
  const kindOf = ({ ref, hints }: Mention) => (ref === null ? hints.kind : kinds.get(ref)) ?? '';
  const named = found.flatMap((sentence) => outsideNames(sentence.countries, sentence.names, kindOf));
  const people = unitePeople(
    found.flatMap(({ names }) => names),
    registered.filter(({ type }) => type === 'PERSON'),
  );
  const united = uniteOrganizations(people, definitions);
  const withSurnames = bySurname(united);
  const taken = new Map<number, Mention[]>();
  for (const mention of [...united, ...named]) append(taken, mention.sentence, mention);
  const surnames = sentences.flatMap((read) => {
    const owners = createOwners(taken.get(read.position));
    return findSurnames(read, withSurnames, counts).filter((mention) => !owners.of(mention));
  });
  return collectActors([...united, ...named, ...surnames], document.sentences);
};

/** Organizations of these kinds, or with such names, act for a state whose name is in theirs. */
const ORGANS = /^(?:MINISTRY|AGENCY|LEGISLATURE|COURT|ARMED_FORCES|GOVERNMENT|CENTRAL_BANK)$/;
const PUBLIC =
  /\b(?:National|Federal|Public|State|Royal|Central|Statistic\p{Ll}{0,3}|Nationale|Fédérale?|Nacional|Federal)\b/u;

/** The mentions of countries that are not only a part of another name; the organ of a state names the state too. */
const outsideNames = (
  countries: readonly Mention[],
  names: readonly Mention[],
  kindOf: (name: Mention) => string,
): Mention[] => {
  const owners = createOwners(names);
  return countries.filter((country) => {
    const name = owners.of(country);
    if (!name || name.type === 'GROUPING') return true;
    return name.type === 'ORGANIZATION' && (ORGANS.test(kindOf(name)) || PUBLIC.test(name.name));
  });
};
