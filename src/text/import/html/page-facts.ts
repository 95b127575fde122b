import { addDays } from '../../../model/dates/days.ts';
import { cleanText, foldWords } from '../clean-text.ts';
import type { ImportedBlock, ImportedMetadata } from '../imported.ts';
import { isInstitution, readTop } from '../read-top.ts';
import type { DomDocument } from './dom.ts';

/** What a page prints of itself, where its head does not say it or says it worse. */

const MOST_LINES = 7;
const SIGNED = /^(?:authors?|autor(?:en|innen|in|es|as|a)?|auteure?s?)\s*:\s+\p{Lu}.{2,150}$/iu;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)[\s:©]*(?=.*(?:19|20)\d\d)(?:[\d–-]{4,9},?\s+)?(?:by\s+)?(\p{Lu}.*)$/iu;
const IS_HOST = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i;

/** The metadata with what is printed: authors and date below the title of the page, the publisher after © at its end. */
export const readPageFacts = (
  given: ImportedMetadata,
  page: readonly ImportedBlock[],
  document: DomDocument,
): ImportedMetadata => {
  const organizations = given.authors.filter((name) => isInstitution(withoutForm(name)));
  const isHost = given.publisher !== undefined && IS_HOST.test(given.publisher);
  const metadata = {
    ...given,
    authors: given.authors.filter((name) => !organizations.includes(name)),
    institutions: [...given.institutions, ...organizations.map(withoutForm)],
    publisher: isHost ? undefined : given.publisher,
  };
  const signed = page.find(({ text }) => SIGNED.test(text))?.text.replace(/\.$/, '');
  const read = readTop([...(signed === undefined ? [] : [signed]), ...linesBelow(page, given.title)]);
  const authors = metadata.authors.length > 0 ? metadata.authors : read.authors;
  const institutions = metadata.institutions.length > 0 ? metadata.institutions : read.institutions;
  const publisher = metadata.publisher ?? read.publisher ?? readCopyright(document) ?? given.publisher;
  return {
    ...metadata,
    authors,
    // Who publishes a text is named as its author where the head knows no person.
    institutions: authors.length === 0 ? institutions : institutions.filter((name) => name !== publisher),
    license: metadata.license ?? read.license,
    date: chooseDate(metadata.date, read.date),
    publisher,
  };
};

/** A name without the form in law of an association or a company. */
const withoutForm = (name: string): string => name.replace(/,?\s+(?:e\.\s?V\.?|gGmbH|GmbH|Inc\.?|Ltd\.?)$/, '');

/** The short lines below the title, in the order of the page. */
const linesBelow = (page: readonly ImportedBlock[], title: string | undefined): string[] => {
  const name = foldWords(title ?? '');
  if (name === '') return [];
  const heading = page.findIndex(({ kind, text }) => kind === 'HEADING' && foldWords(text).endsWith(name));
  const at = heading < 0 ? page.findIndex(({ text }) => foldWords(text) === name) : heading;
  return at < 0 ? [] : page.slice(at + 1, at + 1 + MOST_LINES).map(({ text }) => text);
};

/**
 * Only a printed day is a date of publication. Tags may have the time of another zone, so a printed date of the day before or after is
 * the better one.
 */
const chooseDate = (tagged: ImportedMetadata['date'], printed: ImportedMetadata['date']): ImportedMetadata['date'] => {
  if (printed?.edtf.length !== 10 || (tagged && (tagged.text !== undefined || tagged.edtf.length !== 10)))
    return tagged;
  const isNear = !tagged || [-1, 0, 1].some((days) => addDays(printed.edtf, days) === tagged.edtf);
  return isNear ? printed : tagged;
};

/** Who has the copyright of the page, from the last line that says so. */
const readCopyright = (document: DomDocument): string | undefined => {
  const lines = [...document.querySelectorAll('p, li, div, span, small')]
    .filter((element) => element.querySelector('p, li, div') === null)
    .map((element) => cleanText(element.textContent ?? ''));
  const [, said = ''] =
    lines.map((line) => (line.length < 200 ? COPYRIGHT.exec(line) : null)).findLast((found) => found !== null) ?? [];
  const name = (
    said.split(/\s[-–—|·•]\s|[.,;]\s+(?=\p{Lu}|\d)|[\s,]+(?:[Aa]ll rights|[Aa]lle Rechte|[Tt]ous droits)/u)[0] ?? ''
  )
    .replace(/[\s,]*(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s.]*$/, '')
    .trim();
  return name.length > 2 && name.length < 80 ? withoutForm(name) : undefined;
};
