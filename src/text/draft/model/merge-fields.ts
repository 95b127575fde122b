import { canonicalJson } from '../../../model/json.ts';
import type { ProposalRecord } from '../draft-records.ts';

/** In characters. */
const LONGEST_REASON = 500;

type Fields = ProposalRecord['fields'];

/** The fields of one proposal, by who found it. */
export interface FoundFields {
  /** The name of a model, or `the rules`. */
  by: string;
  fields: Fields;
}

export interface MergedFields {
  fields: Fields;
  /** Where those who found it disagree. */
  reasons: string[];
}

/** Who acts, of the lists of participants. */
const actorsOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((entry: unknown) => (isObject(entry) && 'actor' in entry ? entry.actor : entry))
    : value;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What is compared of a field: lists as sets, dates by their value. */
const comparable = (value: unknown): string => {
  const part = actorsOf(value);
  if (Array.isArray(part)) return canonicalJson(part.map((entry) => canonicalJson(entry)).sort());
  return canonicalJson(isObject(part) && 'edtf' in part ? part.edtf : part);
};

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Fields that others word differently without another opinion. */
const WORDED: ReadonlySet<string> = new Set(['title', 'summary', 'action', 'goal', 'topic']);

/** Fields that follow from others, or of which each gives what it has read. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['citations', 'quantities']);

/**
 * Each field as most have it, or as the first has it if there are as many; what one leaves out, others fill in. Those who have
 * another value are listed with it. The words of models are suggestions, and said to be.
 */
export const mergeFields = (found: readonly FoundFields[]): MergedFields => {
  const names = [...new Set(found.flatMap(({ fields }) => Object.keys(fields)))];
  const fields: Fields = {};
  const reasons: string[] = [];
  for (const name of names) {
    const given = found.filter((each) => !isMissing(each.fields[name]));
    const chosen = mostGiven(given, name) ?? found.find(({ fields }) => name in fields);
    if (!chosen) continue;
    fields[name] = chosen.fields[name];
    if (isMissing(fields[name]) || NOT_COMPARED.has(name)) continue;
    if (WORDED.has(name)) reasons.push(`suggested wording of "${name}" by ${chosen.by}`);
    const others = given.filter((other) => comparable(other.fields[name]) !== comparable(chosen.fields[name]));
    const describe = ({ by, fields: other }: FoundFields): string =>
      WORDED.has(name)
        ? `${by} suggests as "${name}": ${other[name]}`
        : `${by} has ${show(other[name])} as "${name}", and not ${show(chosen.fields[name])}`;
    reasons.push(...others.map((other) => describe(other).slice(0, LONGEST_REASON)));
  }
  return { fields, reasons };
};

/** The first with the value that most have. */
const mostGiven = (given: readonly FoundFields[], name: string): FoundFields | undefined => {
  const counts = new Map<string, number>();
  for (const { fields } of given) {
    const value = comparable(fields[name]);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return given.find(({ fields }) => counts.get(comparable(fields[name])) === most);
};

const show = (value: unknown): string => {
  const part = actorsOf(value);
  if (Array.isArray(part))
    return part.map((entry) => (typeof entry === 'string' ? entry : canonicalJson(entry))).join(', ');
  return isObject(part) && 'edtf' in part ? String(part.edtf) : String(part);
};
