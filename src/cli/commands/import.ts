import { basename, dirname, resolve } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { readPackage } from '../../app/package-files.ts';
import { readActorRegisters, readNamespace } from '../../curate/import/actor-registers.ts';
import { addNames } from '../../curate/import/add-names.ts';
import { chooseName, isBriefName } from '../../curate/import/brief-name.ts';
import { createNameMatcher, type MatchName } from '../../curate/import/match-names.ts';
import { findSameDocument } from '../../curate/import/source-document.ts';
import { parseEdtf } from '../../model/dates/edtf.ts';
import type { Register } from '../../model/registers/register.ts';
import { findClosest } from '../../store/json/closest.ts';
import { PlannedFiles } from '../../store/json/text-files.ts';
import { createReferrer } from '../../text/draft/draft-brief.ts';
import { detectFormat, IMPORT_FORMATS, type ImportFormat } from '../../text/import/detect-format.ts';
import type { ImportedMetadata } from '../../text/import/imported.ts';
import { READING_LIMITS, readDocument } from '../../text/import/read-document.ts';
import { listBriefFiles } from '../brief-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import { catalogOf } from '../import/catalog-of.ts';
import { describeImport } from '../import/describe-import.ts';
import type { ImportOptions } from '../import/import-options.ts';
import { parseAddress, type ReadSource, readSource, rethrowImportErrors } from '../import/read-source.ts';
import { writeBrief } from '../import/write-brief.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { chooseFolders, dataOption, displayPath, filledText, jsonOption, wholeNumber } from '../settings.ts';

export const addImport: AddCommand = (program, { io }) => {
  program
    .command('import')
    .summary("make a text and a brief's file of a document")
    .description(
      'Reads a document and writes its text as NAME.txt, one paragraph per line, and the file of a brief as NAME.json with what the document says of itself, the index of the text, and its sections. Publishers and authors are matched with the registers by their exact names; what a person has to add is listed. The text is written beside the brief only if its licence is open, else into the folder of --texts. Only the address that is given is fetched: no redirects, no images, no scripts. All formats but plain text need packages that are optional; a message says which are missing.',
    )
    .argument('<source>', 'a file, an http:// or https:// address, or - for the standard input')
    .option('--out <folder>', "the folder for the brief's file (default: the working folder)")
    .option(
      '--name <name>',
      'the name of the files and the slug (default: of publisher and date, else title and year)',
      parseName,
    )
    .option(
      '--texts <folder>',
      'the folder for a text whose licence is not open; keep it outside of the data (env: BRIEFGRAPH_TEXTS, the first)',
    )
    .addOption(dataOption())
    .addOption(
      new Option('--format <format>', 'the format (default: found by the content)').choices([...IMPORT_FORMATS]),
    )
    .option('--language <tag>', 'the language as a BCP 47 tag', parseLanguage)
    .option('--title <title>', 'the title', filledText('The title'))
    .option('--date <edtf>', 'the date of publication in EDTF, such as 2024-12-05', parseDate)
    .option('--publisher <slug>', 'the publisher, an organization of the registers')
    .option('--add', 'add the publisher and the authors whom no register has to that of the catalog')
    .option('--license <spdx>', 'the licence of the text by its SPDX id, such as CC-BY-4.0', filledText('The licence'))
    .option('--address <url>', 'where a file came from, which is kept with its SHA-256', parseAddress)
    .option('--force', "replace files that exist; of a brief's file, only the index and what options give are replaced")
    .addOption(
      new Option('--timeout <seconds>', 'how long fetching and reading may take, each')
        .argParser(wholeNumber('The number of seconds', 1, 3600))
        .default(60),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph import report.html --out my-data/briefs --data my-data --texts texts',
        'briefgraph import https://institute.example/report --license CC-BY-4.0 --name report-2025',
        'pandoc report.odt -t markdown | briefgraph import - --format markdown --texts texts',
      ),
    )
    .action((source, options) => importDocument(io, source as string, options as ImportOptions));
};

const parseName = (text: string): string => {
  if (!isBriefName(text))
    throw new InvalidArgumentError('A name has lower-case letters, digits and single hyphens, such as "report-2025".');
  return text;
};

const parseLanguage = (text: string): string => {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text) || Intl.DateTimeFormat.supportedLocalesOf(text).length === 0)
    throw new InvalidArgumentError('A language is a tag such as "en", "ko" or "zh-Hant".');
  return text;
};

const parseDate = (text: string): string => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new InvalidArgumentError(`${parsed.problem}.`);
  return text;
};

const importDocument = async (io: Io, from: string, options: ImportOptions): Promise<void> => {
  const catalog = await catalogOf(io.cwd, options.out);
  const chosen = await chooseFolders(io, options.data);
  const folders = catalog === null || chosen.includes(catalog) ? chosen : [...chosen, catalog];
  showProgress(io, `Reading ${folders.map((folder) => displayPath(io, folder)).join(', ')}`);
  const registers = await readActorRegisters(io.cwd, folders);
  const namespace = catalog === null ? null : await readNamespace(io.cwd, catalog);
  const files = new PlannedFiles();
  const publisher =
    options.publisher === undefined ? undefined : checkPublisher(options.publisher, registers, namespace);
  const time = options.timeout * 1000;
  if (/^https?:/i.test(from)) showProgress(io, `Fetching ${from}`);
  const read = await readSource(io, from, time, { cameFrom: options.address });
  const briefs = (await listBriefFiles(folders)).map(({ path }) => path);
  const same = await findSameDocument(briefs, read.document.sha256);
  if (same !== null && !options.force)
    throw new CommandError(
      `${displayPath(io, same)} is of this document: it has the same SHA-256. Nothing was written; --force imports it again.`,
    );
  const { format, warnings } = chooseFormat(read, options.format);
  showProgress(io, `Reading ${read.name} as ${format}`);
  const document = await readDocument(
    { format, bytes: read.bytes, name: read.name, url: read.url, charset: read.charset },
    { ...READING_LIMITS, time },
  ).catch(rethrowImportErrors);
  const metadata = withOptions(document.metadata, options);
  const imported = {
    ...document,
    metadata,
    warnings: [
      ...(read.doubt === null ? [] : [read.doubt]),
      ...warnings,
      ...(format === 'docx' && metadata.date && metadata.date.text === undefined && options.date === undefined
        ? [`The date ${metadata.date.edtf} is that on which the file was made; check it, or give --date EDTF.`]
        : []),
      ...document.warnings.filter((warning) => !isAnswered(warning, options)),
    ],
  };
  const names = { ...metadata, publisher: publisher === undefined ? metadata.publisher : undefined };
  if (options.add && catalog === null)
    throw new CommandError(
      "option '--add' needs '--out <folder>' to be the briefs/ of a folder with a catalog.json, whose registers it adds to.",
    );
  const added =
    options.add && catalog !== null
      ? await addNames({ catalog, namespace, registers, metadata: names }, files)
      : registers;
  const match = createNameMatcher(added, namespace);
  const refer = createReferrer(namespace);
  const name = options.name ?? heldName(same, io, options) ?? nameOf(imported.metadata, publisher, match, read.name);
  const source = { ...read.document, importer: readPackage().version };
  const result = await writeBrief(io, { imported, source, name, publisher, match, options, refer, files });
  if (options.json) printJson(io, { format, ...result });
  else printLines(io, ...describeImport(result, imported));
};

/** A licence that is only suggested, and given. */
const isAnswered = (warning: string, { license }: ImportOptions): boolean =>
  license !== undefined && warning.endsWith(`give --license ${license}.`);

/** The name of the brief in the same folder that has the document: another publisher or date makes no second one. */
const heldName = (same: string | null, { cwd }: Io, { out = '.' }: ImportOptions): string | undefined =>
  same !== null && dirname(resolve(same)) === resolve(cwd, out) ? basename(same, '.json') : undefined;

/** The publisher of the option, which must be in the registers, by its slug or by a name that no other has. */
const checkPublisher = (given: string, registers: readonly Register[], namespace: string | null): string => {
  const refs = registers.flatMap(({ namespace, actors }) =>
    (actors?.organizations ?? []).map(({ slug }) => (namespace === null ? slug : `${namespace}/${slug}`)),
  );
  const found = refs.find((ref) => ref === given) ?? refs.find((ref) => ref.endsWith(`/${given}`));
  if (found !== undefined) return found;
  const { entry } = createNameMatcher(registers, namespace)(given, ['Organization']);
  if (entry) return entry.ref;
  const slugs = refs.map((ref) => ref.slice(ref.indexOf('/') + 1));
  const meant = slugs.find((slug) => slug.startsWith(`${given}-`)) ?? findClosest(given, slugs);
  throw new CommandError(
    `option '--publisher <slug>' is '${given}', which is not an organization of the registers. ${meant ? `Did you mean '${meant}'?` : `Add it first: briefgraph add actor --name "${given}" --kind KIND`}`,
  );
};

const chooseFormat = (read: ReadSource, given: ImportFormat | undefined) => {
  if (given) return { format: given, warnings: [] };
  try {
    const { format, expected } = detectFormat(read.bytes, read.name, read.mediaType);
    return {
      format,
      warnings: expected
        ? [`${read.name} was read as ${format}, although its name or its server says ${expected}.`]
        : [],
    };
  } catch (error) {
    return rethrowImportErrors(error);
  }
};

const withOptions = (
  metadata: ImportedMetadata,
  { title, date, language, license }: ImportOptions,
): ImportedMetadata => ({
  ...metadata,
  ...(title !== undefined && { title }),
  // The words of the document still say it if they are of this date.
  ...(date !== undefined && metadata.date?.edtf !== date && { date: { edtf: date } }),
  ...(language !== undefined && { language }),
  ...(license !== undefined && { license }),
});

const nameOf = (
  metadata: ImportedMetadata,
  publisher: string | undefined,
  match: MatchName,
  source: string,
): string => {
  const matched =
    publisher ??
    (metadata.publisher === undefined ? undefined : match(metadata.publisher, ['Organization']).entry?.ref);
  return chooseName({ publisher: matched, date: metadata.date?.edtf, title: metadata.title, source });
};
