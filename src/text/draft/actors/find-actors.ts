import type { Register } from '../../../model/registers/register.ts';
import { append } from '../../../model/rows/lists.ts';
import type { DraftDocument } from '../document.ts';
import type { FoundActor } from '../found.ts';
import { collectActors } from './collect.ts';
import { createCountryNames } from './countries/country-names.ts';
import { findAcronyms, findDefinitions } from './find-acronyms.ts';
import { findAffiliations } from './find-affiliations.ts';
import { findBylines } from './find-bylines.ts';
import { createCjkFinder } from './find-cjk.ts';
import { findCountries } from './find-countries.ts';
import { findGovernments } from './find-governments.ts';
import { createKnownPhrases, findKnown } from './find-known.ts';
import { findListed } from './find-lists.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPeople } from './find-people.ts';
import { findPeriodicals } from './find-periodicals.ts';
import { findProperNames } from './find-proper-names.ts';
import { findReferences } from './find-references.ts';
import { findGermanNames } from './german-names.ts';
import { type Mention, readSentences } from './mention.ts';
import { registerNames } from './register-names.ts';
import { besides, outsideNames, withoutOverlaps } from './resolve-overlaps.ts';
import { bySurname, findSurnames } from './surnames.ts';
import { addEmployers, uniteOrganizations, unitePeople } from './unite-names.ts';
import { countWords } from './word-counts.ts';
import { organizationNouns } from './words/organization-nouns.ts';

/**
 * Finds the countries, organizations, people and groupings that a text names: those of ISO 3166 and of the registers by
 * their names, and candidates for new entries by titles, nouns, abbreviations and what is said of them. A name that is new
 * has no `ref`. Sentences are read in the language of the document; English, German, French, Spanish, Korean and Japanese
 * are known, any other is read by the rules of English.
 */
export const findActors = (document: DraftDocument, registers: readonly Register[]): FoundActor[] => {
  const language = document.language.slice(0, 2).toLowerCase();
  const sentences = readSentences(document);
  const counts = countWords(sentences);
  const nouns = organizationNouns(language);
  const countryNames = createCountryNames(language, registers);
  const known = createKnownPhrases(language, registers);
  const findCjk = createCjkFinder(language, registers);
  const context = { language, nouns, countries: countryNames, counts };

  const organizations = sentences.map((read) => [
    ...findOrganizations(read, context),
    ...findGovernments(read, countryNames, language),
  ]);
  const definitions = findDefinitions(sentences, organizations.flat(), context);
  const found = sentences.map((read, at) => {
    const cjk = findCjk?.(read);
    const direct = withoutOverlaps([
      ...findKnown(read, known, language),
      ...(organizations[at] ?? []),
      ...findAcronyms(read, definitions, context),
      ...findPeople(read, context, sentences[at + 1]?.words[0]?.text ?? null),
      ...findReferences(read, context),
      ...findBylines(read, context),
      ...findProperNames(read, context),
      ...findGermanNames(read, context),
      ...findPeriodicals(read),
      ...(cjk?.names ?? []),
    ]);
    const names = withoutOverlaps([
      ...direct,
      ...findListed(read, direct, context),
      ...findAffiliations(read, direct, context),
    ]);
    return { names, countries: [...findCountries(read, countryNames, language), ...(cjk?.countries ?? [])] };
  });

  const registered = registerNames(registers).map(({ actor }) => actor);
  const kinds = new Map(registered.map(({ ref, kind }) => [ref, kind]));
  const kindOf = ({ ref, hints }: Mention) => (ref === null ? hints.kind : (kinds.get(ref) ?? undefined));
  const countries = found.flatMap((sentence) => outsideNames(sentence.countries, sentence.names, kindOf));
  const all = found.flatMap((sentence) => sentence.names).filter(({ key }) => key !== 'periodical');
  // "Doe said" after "Senator Doe" is the person.
  const someone = bySurname(all);
  const names = all.filter(({ type, ref, name }) => type === 'PERSON' || ref !== null || !someone.has(name));
  const named = unitePeople(
    names,
    registered.filter(({ type }) => type === 'PERSON'),
  );
  const united = addEmployers(uniteOrganizations(named, definitions), sentences);
  const taken = new Map<number, Mention[]>();
  for (const mention of [...united, ...countries]) append(taken, mention.sentence, mention);
  const people = bySurname(united);
  const surnames = sentences.flatMap((read) =>
    besides(findSurnames(read, people, counts), taken.get(read.position) ?? []),
  );
  return collectActors([...united, ...countries, ...surnames], document.sentences);
};
