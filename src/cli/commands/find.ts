import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { count } from '../../app/wording.ts';
import { type Found, findEntries, wordsOf } from '../../curate/find/find-entries.ts';
import { type Listing, listAll } from '../../curate/find/listing.ts';
import type { EntryLocation, Registers } from '../../curate/registers.ts';
import { contentWords } from '../../model/compare-text.ts';
import { GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import { REGISTER_TYPES } from '../../model/node-types.ts';
import { nameReaderFor } from '../../model/registers/read-entries.ts';
import { findClosest } from '../../store/json/closest.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { readRegisters } from '../registers.ts';
import { chooseFolders, dataOption, displayPath, jsonOption, wholeNumber } from '../settings.ts';

export const addFind: AddCommand = (program, { io, finish }) => {
  program
    .command('find')
    .summary('find entries of the registers')
    .description(
      'Finds countries, organizations, people, groupings, events, issues and instruments: by words of their names in any language, also misspelt or begun; by reference, country code or external id; events also by date. Names are those of the registers, and those that briefs use. Exits with 1 if there is none.',
    )
    .argument('<words...>', 'words, a code, an id or a date (EDTF), or words and a date')
    .addOption(dataOption())
    .addOption(
      new Option(
        '--type <type>',
        `only entries of this type; may be repeated (choices: ${TYPE_NAMES.join(', ')})`,
      ).argParser(parseType),
    )
    .addOption(
      new Option('--limit <number>', 'the greatest number of entries to list, the best first')
        .argParser(wholeNumber('The number of entries', 1, 100_000))
        .default(10),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph find camp david',
        'briefgraph find 习近平',
        'briefgraph find KOR',
        'briefgraph find summit 2024-11 --type event',
      ),
    )
    .action(async (words, options) => finish(await find(io, words.join(' '), options)));
};

const TYPES: readonly Listing['type'][] = ['Country', ...REGISTER_TYPES];
const TYPE_NAMES = TYPES.map((type) => type.toLowerCase());

const parseType = (text: string, types: readonly Listing['type'][] = []): Listing['type'][] => {
  const type = TYPES.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (!type) throw new InvalidArgumentError(`Allowed choices are ${TYPE_NAMES.join(', ')}.`);
  return [...types, type];
};

interface FindOptions {
  data?: string[];
  type?: Listing['type'][];
  limit: number;
  json?: true;
}

const find = async (io: Io, query: string, { data, type, limit, json }: FindOptions): Promise<ExitCode> => {
  if (query.length > GREATEST_TEXT.title)
    throw new CommandError(
      `argument 'words' has ${query.length} characters; no name has more than ${GREATEST_TEXT.title}. Give fewer words.`,
    );
  const folders = await chooseFolders(io, data);
  const places = folders.map((folder) => displayPath(io, folder));
  showProgress(io, `Reading ${places.join(', ')}`);
  const { registers, locate } = await readRegisters(folders);
  const listings = listAll(registers).filter((listing) => type?.includes(listing.type) ?? true);
  const names = nameReaderFor(registers);
  const { found, nearest } = findEntries(listings, query, names);
  const listed = found.slice(0, limit).map((entry) => toListed(entry, locate));
  if (json) {
    printJson(io, { query, folders: places, searched: listings.length, found: found.length, entries: listed });
  } else {
    for (const entry of listed) printLines(io, ...describe(entry), '');
    if (found.length > listed.length) printLines(io, `${found.length - listed.length} more; --limit lists them`);
    const searched = count(listings.length, 'entry', 'entries');
    const result = found.length === 0 ? `nothing found for "${query}"` : `${found.length} found for "${query}"`;
    printLines(io, `${searched} searched: ${result} (${places.join(', ')})`);
    if (nearest) printLines(io, `the nearest is ${nearest.type.toLowerCase()} ${nearest.ref}: ${nearest.title}`);
    else if (found.length === 0)
      printLines(
        io,
        suggest(query, listings, (words) => findEntries(listings, words, names).found.length > 0),
      );
  }
  return found.length > 0 ? EXIT.success : EXIT.problems;
};

/** The words as they may be meant, or else what to do. */
const suggest = (query: string, listings: readonly Listing[], hasHits: (words: string) => boolean): string => {
  const known = wordsOf(listings);
  const meant = contentWords(query).map((word) => (known.has(word) ? word : (findClosest(word, known) ?? word)));
  return meant.some((word) => known.has(word)) && hasHits(meant.join(' '))
    ? `did you mean "${meant.join(' ')}"?`
    : 'try fewer words, or another name; --data gives other folders, and `briefgraph add` adds an entry';
};

/** An entry as `--json` prints it. */
interface Listed {
  score: number;
  type: Listing['type'];
  /** `namespace/slug`, the slug, or the alpha-3 code of a country. */
  ref: string;
  title: string;
  /** Its other names: of the register, and of briefs. */
  names: readonly string[];
  kind: string | null;
  country: string | null;
  dates: readonly string[];
  sameAs: readonly string[];
  /** The briefs that list it. */
  briefs: readonly string[];
  /** Null for a country to which no register adds anything. */
  place: EntryLocation | null;
}

const toListed = ({ listing, score }: Found, locate: Registers['locate']): Listed => {
  const { type, ref, title, names, kind, country, dates, sameAs, briefs, place } = listing;
  return {
    score,
    type,
    ref,
    title,
    names: [...new Set(names.map(({ text }) => text))].filter((text) => text !== title),
    kind,
    country,
    dates: [...new Set(dates.map(({ edtf }) => edtf))],
    sameAs,
    briefs,
    place: place && locate({ type, ...place }),
  };
};

const describe = ({ type, ref, title, names, kind, country, dates, sameAs, briefs, place }: Listed): string[] => {
  const facts = [kind, country, ...dates].filter((fact) => fact !== null);
  return [
    `${type.toLowerCase()} ${ref}: ${title}`,
    ...(facts.length > 0 ? [`  ${facts.join(', ')}`] : []),
    ...(names.length > 0 ? [`  also ${shorten(names, ' / ')}`] : []),
    ...(sameAs.length > 0 ? [`  same as ${sameAs.join(', ')}`] : []),
    briefs.length > 0 ? `  in ${count(briefs.length, 'brief')}: ${shorten(briefs, ', ')}` : '  in no brief',
    `  ${place ? `${place.file}:${place.line}:${place.column}` : 'ISO 3166-1'}`,
  ];
};

const MOST = 8;

const shorten = (texts: readonly string[], separator: string): string =>
  [...texts.slice(0, MOST), ...(texts.length > MOST ? [`${texts.length - MOST} more`] : [])].join(separator);
