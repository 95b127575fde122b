import { pathOfEntry, toPassage } from './entry-address.ts';
import type { Statement } from './statement.ts';

/** The columns of a CSV file, in order, with their names. Addresses begin with `origin`. */
const columns = [
  ['url', ({ key }, origin) => urlOf(key, origin)],
  ['says', ({ kind }) => kind],
  ['type', ({ key }) => key.split(':')[0] ?? null],
  ['text', ({ text }) => text],
  ['role', ({ role }) => role],
  ['tie', ({ tie }) => tie],
  ['of', ({ of }, origin) => of && urlOf(of.key, origin)],
  ['actors', ({ actors }) => actors],
  ['toward', ({ toward }) => toward],
  ['date', ({ date }) => date?.edtf ?? null],
  ['events', ({ events }) => events?.toString() ?? null],
  ['modality', ({ modality }) => modality],
  ['basis', ({ basis }) => basis],
  ['hedge', ({ hedge }) => hedge],
  ['attributed_to', ({ attributedTo }) => attributedTo],
  ['brief', ({ brief }) => brief],
  ['brief_title', ({ briefTitle }) => briefTitle],
  ['citations', ({ citations }) => citations],
  ['citation_urls', ({ citations }, origin) => citations.map((ref) => urlOfPassage(ref, origin))],
  ['publisher', ({ publisher }) => publisher],
  ['quantities', ({ quantities }) => quantities],
  ['sources', ({ sources }) => sources],
  ['condition', ({ condition }) => condition],
  ['extent', ({ extent }) => extent],
  ['claims', ({ claims }) => claims?.toString() ?? null],
  ['outcome', ({ outcome }) => outcome?.status ?? null],
  ['outcome_date', ({ outcome }) => outcome?.date?.edtf ?? null],
  ['outcome_confidence', ({ outcome }) => outcome?.confidence ?? null],
  ['outcome_by', ({ outcome }) => outcome && (outcome.statedBy?.slug ?? 'outside sources')],
  ['note', ({ note }) => note],
] as const satisfies readonly (readonly [
  string,
  (statement: Statement, origin: string) => string | null | readonly string[],
])[];

export type CsvColumn = (typeof columns)[number][0];

/** What the statements of a list of claims never have, which are not in their entries. */
export const NOT_OF_CLAIMS: readonly CsvColumn[] = [
  'tie',
  'of',
  'date',
  'events',
  'quantities',
  'sources',
  'claims',
  'note',
];

/** What only the statements of a list of claims have. */
export const ONLY_OF_CLAIMS: readonly CsvColumn[] = ['brief_title'];

/** Statements as CSV (RFC 4180), with a header. Multiple values in a field are separated by "; ". Addresses begin with `origin`. */
export const toCsv = (statements: readonly Statement[], origin: string, without: readonly CsvColumn[] = []): string => {
  const shown = columns.filter(([name]) => !without.includes(name));
  return [
    shown.map(([name]) => name),
    ...statements.map((statement) => shown.map(([, read]) => withoutFormula(toField(read(statement, origin))))),
  ]
    .map((fields) => `${fields.map(quote).join(',')}\r\n`)
    .join('');
};

const toField = (value: string | null | readonly string[]): string =>
  typeof value === 'string' ? value : (value ?? []).join('; ');

/**
 * Spreadsheets run a field that begins like a formula, which may read other cells or start programs. An apostrophe before it
 * makes it text. A date in a negative year is not a formula.
 */
const withoutFormula = (field: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(field) && !/^-[\dX~?%/.-]+$/.test(field) ? `'${field}` : field;

const quote = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

const urlOf = (key: string, origin: string): string => `${origin}${pathOfEntry(key)}`;

const urlOfPassage = (ref: string, origin: string): string => {
  const { key, sentence } = toPassage(ref);
  return `${urlOf(key, origin)}${sentence === null ? '' : `?sentence=${sentence}`}`;
};
