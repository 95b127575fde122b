import { ImportError, type ImportedMetadata } from '../imported.ts';
import { readDate } from '../read-date.ts';
import { readLicense } from '../read-license.ts';

/** The YAML before a Markdown text, as Jekyll, Hugo, Pandoc and Quarto have it. */

/** What the front matter says, and what of it is printed above the text. */
export interface FrontMatter {
  metadata: ImportedMetadata;
  subtitle?: string | undefined;
  /** In Markdown. */
  abstract?: string | undefined;
  warnings: readonly string[];
}

const NOTHING: FrontMatter = { metadata: { authors: [], institutions: [], tags: [] }, warnings: [] };
const GREATEST_LENGTH = 200_000;

/** Splits the front matter from the text, and reads it. */
export const readFrontMatter = async (source: string, name: string): Promise<{ front: FrontMatter; body: string }> => {
  const start = /^\s*---[ \t]*\r?\n/.exec(source.slice(0, 1000))?.[0];
  if (start === undefined) return readTitleBlock(source);
  const end = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(source.slice(start.length, start.length + GREATEST_LENGTH));
  if (!end) return { front: NOTHING, body: source };
  const text = source.slice(start.length, start.length + end.index);
  return {
    front: toFrontMatter(await parseYaml(text, name)),
    body: source.slice(start.length + end.index + end[0].length),
  };
};

/** Pandoc's title block: "% title", "% authors", "% date". */
const readTitleBlock = (source: string): { front: FrontMatter; body: string } => {
  const [found, title, author, date] =
    /^% (\S.{0,500})\r?\n(?:% (.{0,1000})\r?\n)?(?:% (.{0,200})\r?\n)?/.exec(source) ?? [];
  if (!found) return { front: NOTHING, body: source };
  return { front: toFrontMatter({ title, author: author?.split(/;|\r?\n/), date }), body: source.slice(found.length) };
};

const parseYaml = async (text: string, name: string): Promise<Record<string, unknown>> => {
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(text, { schema: 'core', maxAliasCount: 20, logLevel: 'error' });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new ImportError(`The front matter of ${name} is not YAML: ${reason.slice(0, 200)}`, { cause });
  }
};

const GREATEST_LIST = 200;

/** A value as a line of text; undefined if it is none. */
const toLine = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
};

const toLines = (value: unknown, separator?: RegExp): string[] => {
  if (Array.isArray(value)) return value.slice(0, GREATEST_LIST).flatMap((item) => toLine(item) ?? toName(item) ?? []);
  const line = toLine(value);
  if (line === undefined) return toName(value) ?? [];
  return separator
    ? line
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean)
    : [line];
};

/** The name of an author, an institution or a licence that is written as an object. */
const toName = (value: unknown): string[] | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { name, literal, given, family, text, type } = value as Record<string, unknown>;
  if (typeof name === 'object') return toName(name);
  const whole = toLine(name) ?? toLine(literal) ?? [toLine(given), toLine(family)].filter(Boolean).join(' ');
  const line = whole || toLine(text) || toLine(type);
  if (line) return [line];
  // Jekyll and older templates list them by name: { Ada Ferrow: { institute: … } }.
  const [key] = Object.keys(value);
  return key !== undefined && /^\p{Lu}\S* \S/u.test(key) ? [key] : undefined;
};

const isAddress = (line: string | undefined): line is string => line !== undefined && /^https?:\/\/\S+$/.test(line);

const toFrontMatter = (given: Record<string, unknown>): FrontMatter => {
  const values = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase().replace(/[_ ]/g, '-'), value]));
  const get = (...keys: readonly string[]): unknown =>
    keys.map((key) => values.get(key)).find((value) => value != null);
  const warnings: string[] = [];
  const dateLine = toLine(get('date', 'published', 'pubdate', 'date-published', 'published-time', 'issued'));
  const date = dateLine === undefined ? null : readDate(dateLine);
  if (dateLine !== undefined && date === null && !/^(?:today|now|last-modified)$/.test(dateLine))
    warnings.push(`The date "${dateLine.slice(0, 60)}" was not understood.`);
  if (date?.isAmbiguous) warnings.push(`The date "${dateLine}" can be read in two ways, so only its year was kept.`);
  const licenseLines = toLicenseLines(get('license', 'licence', 'copyright', 'rights'));
  const license = licenseLines.map(readLicense).find((id) => id !== undefined);
  if (license === undefined && licenseLines.length > 0)
    warnings.push(`The licence "${licenseLines[0]?.slice(0, 60)}" has no SPDX id that is known, or no version.`);
  const authors = toLines(get('author', 'authors', 'byline', 'by'), /\s*;\s*|\s+(?:and|und|et|y|&)\s+/u);
  const doi = /10\.\d{4,9}\/\S+/.exec(toLine(get('doi')) ?? '')?.[0];
  return {
    metadata: {
      title: toLine(get('title')),
      authors,
      institutions: authors.length > 0 ? [] : toLines(get('institute', 'institution', 'organization', 'organisation')),
      publisher: toLines(get('publisher', 'institute', 'institution', 'organization', 'organisation'))[0],
      ...(date && { date: { edtf: date.edtf, ...(date.text !== undefined && { text: date.text }) } }),
      language: toLine(get('lang', 'language', 'locale'))?.replace('_', '-'),
      license,
      url: [get('canonical-url', 'canonical'), get('source-url'), get('url'), get('permalink'), get('citation-url')]
        .map(toLine)
        .find(isAddress),
      doi,
      tags: toLines(get('keywords', 'tags', 'categories', 'topics', 'subject'), /\s*[,;]\s*/).slice(0, 30),
    },
    subtitle: toLine(get('subtitle')),
    abstract: typeof get('abstract') === 'string' ? String(get('abstract')) : undefined,
    warnings,
  };
};

const toLicenseLines = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return toLines(value);
  return Object.values(value).flatMap((part) => toLine(part) ?? []);
};
