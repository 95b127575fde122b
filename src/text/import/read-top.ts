import { organizationNouns, ROLES, WEAK_NOUNS } from '../draft/actors/words/lists.ts';
import { foldWords } from '../wording/fold-words.ts';
import type { ImportedBlock, ImportedMetadata } from './imported.ts';
import { findDay, readDate, readDateInWords } from './read-date.ts';
import { readLicense } from './read-license.ts';

/**
 * What plain lines above a text say: "By X" names the authors, "Licence: X" the licence; a date, and an institution that publishes, have a
 * line of their own or share one.
 */
export type Top = Pick<ImportedMetadata, 'authors' | 'institutions' | 'publisher' | 'date' | 'license'>;

const TOP_LINES = 8;
const BYLINE = /^(?:by|von|par|por|di|(?:authors?|autor(?:en|innen|in|es|as|a)?|auteure?s?)\s*:)\s+(\p{Lu}.{2,150})$/iu;
const PUBLISHER = /^(?:published by|publisher:|herausgeber(?:in)?:|éditeur :|editor:|발행:)\s*(\p{L}.{2,100})$/iu;
const LICENCE = /^(?:licen[cs]e|lizenz|licencia|licença|라이선스|ライセンス|許諾)\s*[:：]\s*(.{2,200})$/iu;
const BETWEEN_NAMES = /\s*(,?\s(?:and|und|et|y|&)\s|;|[|·•]|,(?!\s*(?:jr|sr|ph\.?d)\b))\s*/iu;

/** A sentence of this length, or any longer line, is of the text itself. */
const LONGEST_SENTENCE = 120;
const LONGEST_LINE = 250;

/** Reads the lines below the title, up to where the text begins. */
export const readTop = (lines: readonly string[]): Top => {
  const begin = lines.findIndex(
    (line) => line.length > LONGEST_LINE || (line.length > LONGEST_SENTENCE && /[.!?]["”]?$/.test(line)),
  );
  const top = lines.slice(0, begin < 0 ? TOP_LINES : Math.min(begin, TOP_LINES));
  const byline = top
    .map((line) => BYLINE.exec(line)?.[1])
    .find((names) => names !== undefined && !/[.!?]$/.test(names));
  const date = top.map(readDateLine).find((found) => found !== undefined);
  const license = top.map((line) => readLicense(LICENCE.exec(line)?.[1] ?? '')).find((id) => id !== undefined);
  const publisher = top.map(readPublisherLine).find((name) => name !== undefined);
  return {
    ...readNames(byline ?? ''),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(license && { license }),
  };
};

/** Whether a line says who publishes the text, or by which licence, and is not a part of the text. */
export const isTopLine = (line: string): boolean =>
  readLicense(LICENCE.exec(line)?.[1] ?? '') !== undefined || readPublisherLine(line) !== undefined;

/** An institution that has a line of its own, or shares it with the date, or is said to publish. */
const readPublisherLine = (line: string): string | undefined => {
  const said = PUBLISHER.exec(line)?.[1];
  const date = line.length < 120 ? (findDay(line) ?? readDateInWords(line))?.text : undefined;
  const name = (said ?? (date === undefined ? line : line.replace(date, ''))).replace(
    /^[\s,;|·•–-]+|[\s,;|·•–-]+$/gu,
    '',
  );
  return said !== undefined || (date !== undefined && isInstitution(name)) ? name : undefined;
};

/** A line that has a date and little else, and is not a sentence. */
const readDateLine = (line: string): Top['date'] => {
  if (line.length >= 80 || /[.!?]$/.test(line)) return undefined;
  const found = readDateInWords(line);
  if (found?.text !== undefined && line.length < found.text.length + 40) return { edtf: found.edtf, text: found.text };
  const day = findDay(line);
  if (day && !day.isAmbiguous && line.length < day.text.length + 40) return { edtf: day.edtf, text: day.text };
  const whole = readDate(line);
  return whole && !whole.isAmbiguous && line.length > 4 ? { edtf: whole.edtf, text: line } : undefined;
};

/** Two to five words with capitals. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|van|von|der|la|di|da|al|el|bin|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}$/u;

export const isPersonName = (text: string): boolean => NAME.test(text);

/** The people of a byline, and the organizations that wrote it; after a comma, a person's role and where they work may follow. */
const readNames = (byline: string): Pick<Top, 'authors' | 'institutions'> => {
  const authors: string[] = [];
  const institutions: string[] = [];
  let mark = '';
  for (const [position, part] of byline.split(BETWEEN_NAMES).entries()) {
    if (position % 2 === 1) {
      mark = part;
      continue;
    }
    const name = part.trim();
    const isAdded = mark === ',' && authors.length > 0;
    if (isInstitution(name)) {
      if (!isAdded) institutions.push(name.replace(/^the /i, ''));
    } else if (NAME.test(name)) {
      if (!(isAdded && isRole(name))) authors.push(name);
    } else if (institutions.length > 0 && mark.startsWith(' ') && REST_OF_A_NAME.test(name)) {
      institutions.push(`${institutions.pop()}${mark}${name}`);
    }
  }
  return { authors, institutions };
};

/** The authors that a document names of itself, with the others of a printed line of names that has one of them. */
export const addPrintedAuthors = (named: readonly string[], lines: readonly string[]): string[] => {
  const known = new Set(named.map(foldWords));
  const printed = lines
    .filter((line) => line.length <= LONGEST_LINE)
    .map((line) => readNames(BYLINE.exec(line)?.[1] ?? line).authors)
    .find((names) => names.some((name) => known.has(foldWords(name))));
  const names = [...(printed ?? []), ...named];
  return names.filter((name, at) => names.findIndex((other) => foldWords(other) === foldWords(name)) === at);
};

/** What may follow "and" in the name of an organization: "Centre for Trade and Ports". */
const REST_OF_A_NAME = /^\p{Lu}[\p{L}\p{M}-]+(?: (?:of|for|in|the|\p{Lu}\S*)){0,5}$/u;

/** Nouns of organizations in four languages, without those that are in many other names. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'es']
    .flatMap((language) => [...organizationNouns(language).keys()])
    .filter((noun) => !WEAK_NOUNS.has(noun) || /^Cent(?:er|re)$/.test(noun))
    .map((noun) => noun.toLowerCase()),
);

const CAPITALS = /^(?:[Tt]he )?\p{Lu}\S*(?: (?:of|for|on|in|the|de|des|du|la|der|für|\p{Lu}\S*)){0,11}$/u;

/** Whether a name with capitals has a noun of organizations. */
export const isInstitution = (name: string): boolean =>
  CAPITALS.test(name) && name.split(/[\s-]+/).some((word) => INSTITUTIONS.has(word.toLowerCase()));

const isRole = (name: string): boolean => {
  const last = name.split(' ').at(-1) ?? '';
  return ROLES.has(last) || ROLES.has(last.toLowerCase());
};

/** Adds what the document does not say of itself: the first heading is the title, and the lines below it may name the authors and a date. */
export const completeMetadata = (metadata: ImportedMetadata, blocks: readonly ImportedBlock[]): ImportedMetadata => {
  const [first, ...rest] = blocks;
  const isTitle = first?.kind === 'HEADING' && (metadata.title === undefined || metadata.title === first.text);
  const { authors, institutions, publisher, date, license } = readTop(
    (isTitle ? rest : blocks).map(({ text }) => text),
  );
  const hasAuthors = metadata.authors.length + metadata.institutions.length > 0;
  return {
    ...metadata,
    ...(isTitle && { title: first.text }),
    ...(!hasAuthors && { authors, institutions }),
    ...(metadata.publisher === undefined && publisher && { publisher }),
    ...(metadata.date === undefined && date && { date }),
    ...(metadata.license === undefined && license && { license }),
  };
};
