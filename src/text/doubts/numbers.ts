import { type JsonPath, valueAt } from '../../model/json.ts';
import { isNumber, type ReadNumber, readEnglishNumbers } from '../../model/quantity-reader/read-numbers.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish } from '../language.ts';
import type { WordedField } from '../wording/brief-wording.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

/**
 * Numbers of restatements that no cited passage has, nor the dates or the quantities of the statement. Numbers are read in English.
 * The work grows with the length of the restatements and of the passages that they cite.
 */
export const findForeignNumbers = function* (
  brief: BriefFile,
  fields: readonly WordedField[],
  read: PassageReader,
): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  const numbersOf = createNumberReader(read);
  const everywhere = brief.text.paragraphs.map(({ id }) => id);
  for (const { path, text, wording, citations } of fields) {
    if (wording !== 'RESTATED' || citations.length === 0) continue;
    const folded = foldWords(text);
    const numbers = readEnglishNumbers(folded).numbers.filter((number) => !isInName(number, folded));
    if (numbers.length === 0) continue;
    // What is said of the whole brief is anywhere in its text.
    const isOfBrief = path.length === 1;
    const cited = (isOfBrief ? everywhere : citations).map(numbersOf);
    // A citation that does not exist is a problem of its own.
    if (cited.includes(null)) continue;
    const passages = cited.filter((passage) => passage !== null);
    const given = numbersGiven(brief, path);
    const listed = Math.max(GREATEST_COUNT, ...passages.map(({ items }) => items));
    for (const number of numbers) {
      if (isCount(number, listed) || given.some((value) => isNumber(number, value))) continue;
      if (passages.some(({ numbers }) => numbers.some((other) => areSame(number, other)))) continue;
      const words = folded.slice(number.start, number.end);
      yield { path, check: 'NUMBER', message: describe(words, isOfBrief ? null : citations) };
    }
  }
};

/** Quantities that have the words of their statement for what they measure, as those have that were accepted without saying it. */
export const findUnmeasured = function* (brief: BriefFile): Generator<Doubt> {
  for (const [list, entries] of Object.entries(brief)) {
    if (!Array.isArray(entries)) continue;
    for (const [position, entry] of (entries as StatementWithNumbers[]).entries()) {
      const wording = entry.summary ?? entry.action ?? '';
      for (const [at, { measure }] of (entry.quantities ?? []).entries())
        if (wording.startsWith(measure))
          yield {
            path: [list, position, 'quantities', at, 'measure'],
            check: 'NUMBER',
            message: 'this is what the statement says; write what the number measures, and look at its "role"',
          };
    }
  }
};

interface StatementWithNumbers {
  summary?: string;
  action?: string;
  quantities?: { measure: string }[];
}

interface PassageNumbers {
  numbers: readonly ReadNumber[];
  /** How many things it may list one by one. */
  items: number;
}

/** The numbers of passages, each read once; null for a ref that is not in the index. */
const createNumberReader = (read: PassageReader): ((ref: string) => PassageNumbers | null) => {
  const known = new Map<string, PassageNumbers | null>();
  return (ref) => {
    const found = known.get(ref);
    if (found !== undefined) return found;
    const passage = read(ref);
    const numbers = passage && toNumbers(passage.folded);
    known.set(ref, numbers);
    return numbers;
  };
};

const toNumbers = (folded: string): PassageNumbers => {
  const { numbers } = readEnglishNumbers(folded);
  return {
    numbers: [...numbers, ...(/\bdecades?\b/.test(folded) ? inDecades(numbers) : [])],
    items: (folded.match(/[,;]| (?:and|or) /g) ?? []).length + 1,
  };
};

/** "A decade" is ten years, and "two decades" are twenty. */
const inDecades = (numbers: readonly ReadNumber[]): ReadNumber[] => [
  { values: [10], precision: 'EXACT', start: 0, end: 0 },
  ...numbers.map((number) => ({ ...number, values: number.values.map((value) => value * 10) })),
];

/** As many things are counted where the text names them one by one: "the three leaders". Texts may list more of them. */
const GREATEST_COUNT = 3;
const GREATEST_LISTED = 10;

const isCount = ({ values: [value = 0], precision }: ReadNumber, listed: number): boolean =>
  precision === 'EXACT' && Number.isInteger(value) && value <= Math.min(listed, GREATEST_LISTED);

/** The number of a name, such as "COVID-19". */
const isInName = ({ start }: ReadNumber, folded: string): boolean =>
  /^\p{L}-$/u.test(folded.slice(Math.max(0, start - 2), start));

const areSame = (a: ReadNumber, b: ReadNumber): boolean =>
  b.values.some((value) => isNumber(a, value)) || a.values.some((value) => isNumber(b, value));

/** The numbers of the dates and quantities of a statement; for fields of the brief itself, of its own date. */
const numbersGiven = (brief: BriefFile, path: JsonPath): number[] => {
  const statement = path.length > 1 ? valueAt(brief, path.slice(0, 2)) : { published: brief.published };
  const found: number[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'number' && QUANTITY_KEYS.has(key)) found.push(value);
    else if (typeof value === 'string' && key === 'edtf') found.push(...(value.match(/\d+/g) ?? []).map(Number));
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) collect(part, name);
  };
  collect(statement, '');
  return found;
};

const QUANTITY_KEYS: ReadonlySet<string> = new Set(['value', 'min', 'max']);

const describe = (words: string, citations: readonly string[] | null): string =>
  citations
    ? `"${words}" is not a number of ${citations.join(', ')}; correct it, or cite the passage that has it`
    : `"${words}" is not a number of the text; correct it, or leave it out`;
