import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readPackage } from '../app/package-files.ts';
import { openBrief, toText } from '../curate/brief-draft.ts';
import { addNames } from '../curate/import/add-names.ts';
import { chooseName, isBriefName } from '../curate/import/brief-name.ts';
import { findBriefSchema } from '../curate/import/find-schema.ts';
import { chooseLanguage, makeBrief, textOf } from '../curate/import/make-brief.ts';
import { createNameMatcher } from '../curate/import/match-names.ts';
import { findUnpinned } from '../curate/import/repository-address.ts';
import { findSameDocument, toSourceDocument } from '../curate/import/source-document.ts';
import { isOpenLicense, type SourceDocument } from '../model/records/text-records.ts';
import { onDisk, PlannedFiles } from '../store/json/text-files.ts';
import { createReferrer } from '../text/draft/draft-brief.ts';
import { detectFormat, type ImportFormat } from '../text/import/detect-format.ts';
import { ImportError, type ImportedBlock, type ImportedDocument } from '../text/import/imported.ts';
import { readDocument } from '../text/import/read-document.ts';
import type { DeskFolder } from './desk-folder.ts';
import { DeskProblem } from './problem.ts';
import { readDateWords } from './read-date-words.ts';
import { toProblem } from './to-problem.ts';

/** A document as somebody gives it. */
export interface GivenDocument {
  bytes: Uint8Array;
  /** The name of its file, or its address. */
  name: string;
  url?: string;
  mediaType?: string | undefined;
  charset?: string | undefined;
}

/** What a person says of a document that becomes a brief. */
export interface GivenBrief {
  /** The name of its files, if it is not to be made of publisher and date. */
  name?: string | undefined;
  title: string;
  /** In EDTF, or as the document writes it. */
  date: string;
  publisher: string;
  /** People, and organizations that are named as authors. */
  authors: readonly string[];
  institutions: readonly string[];
  language: string;
  license: string | null;
}

/** What was read of a document. Nothing is written yet. */
export interface FoundDocument extends Omit<GivenBrief, 'name'> {
  id: string;
  source: string;
  format: ImportFormat;
  paragraphs: readonly ImportedBlock[];
  /** What each of its names is in the registers; null for one that no register has. */
  entries: Readonly<Record<string, string | null>>;
  warnings: readonly string[];
}

interface ReadDocument {
  document: ImportedDocument;
  /** The name of its file, or its address. */
  name: string;
  source: SourceDocument;
}

/** Documents that were read and are not yet briefs; the last ones are kept. */
export class Imports {
  readonly #desk: DeskFolder;
  readonly #read = new Map<string, ReadDocument>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(desk: DeskFolder) {
    this.#desk = desk;
  }

  /** Reads a document, one at a time: each reader may take all of its memory. */
  read(given: GivenDocument): Promise<FoundDocument> {
    const found = this.#last.then(() => this.#readNow(given));
    this.#last = found.catch(() => undefined);
    return found;
  }

  async #readNow(given: GivenDocument): Promise<FoundDocument> {
    const { format, document } = await readGiven(given).catch(refuseDocument);
    const id = randomUUID();
    const address = given.url === undefined ? undefined : new URL(given.url);
    const source = toSourceDocument(given.bytes, { address, isFetched: true });
    const doubt = address && findUnpinned(address);
    const same = await findSameDocument(await this.#listFiles(), source.sha256);
    const warnings = [
      ...(same === null ? [] : [`The brief ${basename(same, '.json')} is of this document: it has the same SHA-256.`]),
      ...(doubt ? [doubt] : []),
    ];
    this.#read.set(id, { document, name: given.name, source: { ...source, importer: readPackage().version } });
    for (const old of [...this.#read.keys()].slice(0, -MOST_KEPT)) this.#read.delete(old);
    const { title = '', date, publisher = '', authors, institutions, license = null } = document.metadata;
    const { registers, namespace } = this.#desk.registersOf(await this.#desk.check());
    const match = createNameMatcher(registers, namespace);
    const names = [publisher, ...authors, ...institutions].filter(Boolean);
    return {
      id,
      source: given.name,
      format,
      title,
      date: date?.edtf ?? '',
      publisher,
      authors,
      institutions,
      language: chooseLanguage(document.metadata, textOf(document))?.language ?? '',
      license,
      paragraphs: document.blocks,
      entries: Object.fromEntries(names.map((name) => [name, match(name, TYPES).entry?.ref ?? null])),
      warnings: [...warnings, ...document.warnings],
    };
  }

  async #listFiles(): Promise<string[]> {
    return (await this.#desk.listBriefs()).map((name) => join(this.#desk.options.folder, 'briefs', `${name}.json`));
  }

  /** Writes the file of a brief, its text, and the names that no register has; all or nothing. */
  async write(id: string, given: GivenBrief): Promise<{ name: string; notes: readonly string[] }> {
    const read = this.#read.get(id);
    if (!read) throw new DeskProblem('NOT_FOUND', 'The document is not here any more. Give it again.');
    const written = await writeBrief(this.#desk, read, given).catch((error) => {
      throw toProblem(error);
    });
    this.#read.delete(id);
    return written;
  }
}

const MOST_KEPT = 4;

const TYPES = ['Organization', 'Person'] as const;

const readGiven = async ({ mediaType, ...given }: GivenDocument) => {
  const { format, expected } = detectFormat(given.bytes, given.name, mediaType);
  const { warnings, ...document } = await readDocument({ format, ...given });
  const found = expected ? [`It was read as ${format}, although its name says ${expected}.`] : [];
  return { format, document: { ...document, warnings: [...found, ...warnings] } };
};

/** The problem of a document that cannot be read or fetched. */
export const refuseDocument = (error: unknown): never => {
  throw error instanceof ImportError ? new DeskProblem('INVALID', `${error.message.replace(/\.$/, '')}.`) : error;
};

const writeBrief = async (desk: DeskFolder, read: ReadDocument, given: GivenBrief) => {
  const { document, source } = read;
  const { folder } = desk.options;
  const before = await desk.check();
  const { registers, namespace } = desk.registersOf(before);
  const date = readDateWords(given.date, given.language || 'en', null);
  if ('problem' in date) throw wrong('date', date.problem);
  const { title, publisher, authors, institutions, language, license } = given;
  const metadata = {
    ...document.metadata,
    ...{ title, publisher, authors, institutions, language },
    license: license ?? undefined,
    date: document.metadata.date?.edtf === date.edtf ? document.metadata.date : { edtf: date.edtf },
  };
  const files = new PlannedFiles();
  const known = await addNames({ catalog: folder, namespace, registers, metadata }, files);
  const match = createNameMatcher(known, namespace);
  const found = match(publisher, ['Organization']);
  if (!found.entry) throw wrong('publisher', whyNotFound(publisher, 'refs' in found ? found.refs : []));
  const name = given.name ?? chooseName({ publisher: found.entry.ref, date: date.edtf, title, source: read.name });
  const path = join(folder, 'briefs', `${name}.json`);
  if (!isBriefName(name)) throw wrong('name', 'A name has lower-case letters, digits and single hyphens.');
  if ((await onDisk.read(path)) !== null) throw wrong('name', `There is a brief ${name} already. Give another name.`);
  const imported = { ...document, metadata };
  const { record, index, missing } = makeOrExplain({
    slug: name,
    schema: await findBriefSchema(dirname(path)),
    imported,
    source,
    publisher: found.entry.ref,
    language,
    match,
    refer: createReferrer(namespace),
  });
  const textPath = join(chooseTextFolder(desk, license), `${name}.txt`);
  const held = await onDisk.read(textPath);
  if (held !== null && held !== textOf(imported))
    throw wrong('name', `${textPath} is another text already. Give another name.`);
  await files.write(textPath, textOf(imported));
  const db = await openBrief(path, { files, ifNone: { ...record, citations: record.citations ?? firstOf(index) } });
  await db.update((brief) => {
    brief.text = toText(index);
  });
  await desk.refuseErrors(files, before.problems);
  for (const each of [dirname(path), dirname(textPath)]) await mkdir(each, { recursive: true });
  await files.commit();
  return { name, notes: missing.filter((note) => !note.startsWith('citations:')) };
};

const wrong = (field: string, detail: string) =>
  new DeskProblem('INVALID', detail, { errors: [{ pointer: `/${field}`, detail }] });

const whyNotFound = (name: string, refs: readonly string[]): string =>
  refs.length > 0
    ? `"${name}" may be any of ${refs.join(', ')}. Write its whole name.`
    : name.trim() === ''
      ? 'Say who publishes it.'
      : `"${name}" has no letters of the Latin script to make an id of. Give its name in English.`;

const makeOrExplain = (input: Parameters<typeof makeBrief>[0]): ReturnType<typeof makeBrief> => {
  try {
    return makeBrief(input);
  } catch (error) {
    // Errors for users are plain Errors.
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    throw wrong(/language/i.test(error.message) ? 'language' : 'id', `${error.message}.`);
  }
};

/** Beside the brief if the licence is open, because what is there is published with it. */
const chooseTextFolder = ({ options }: DeskFolder, license: string | null): string => {
  const [apart] = options.textFolders;
  if (isOpenLicense(license)) return join(options.folder, 'briefs');
  if (apart !== undefined) return apart;
  throw wrong(
    'license',
    `${license ? `The licence ${license} is not open` : 'No licence is stated'}, so that the text may not be stored with the data. Start the desk with --texts FOLDER, a folder outside of the data.`,
  );
};

/** What gives the title and the like, where no line above the text was found. */
const firstOf = ({ paragraphs }: { paragraphs: readonly { id: string }[] }) =>
  paragraphs.slice(0, 1).map(({ id }) => id);
