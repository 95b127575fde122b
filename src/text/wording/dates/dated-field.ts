import { type EdtfDate, parseEdtf } from '../../../model/dates/edtf.ts';
import type { JsonPath } from '../../../model/json.ts';

/** A date of a brief. */
export interface DatedField {
  path: JsonPath;
  date: EdtfDate;
  /** The words that it is read from. */
  words?: string;
  isStated: boolean;
  /** What it cites, or the statement that it is a part of; none for the date of the brief itself. */
  citations: readonly string[];
}

/** All dates in a brief, in the order of the file. Those that are not EDTF are problems of their own. */
export const datedFields = function* (
  value: unknown,
  path: JsonPath = [],
  above: readonly string[] = [],
): Generator<DatedField> {
  if (typeof value !== 'object' || value === null) return;
  const { edtf, text, basis, citations = above } = value as Record<string, unknown> & { citations?: string[] };
  const parsed = typeof edtf === 'string' ? parseEdtf(edtf) : null;
  if (parsed?.ok)
    yield {
      path: [...path, 'edtf'],
      date: parsed.date,
      ...(typeof text === 'string' && { words: text }),
      isStated: basis === 'STATED',
      citations,
    };
  // That of a quantity is EDTF alone, and need not be in the words of its number.
  const { date } = value as { date?: unknown };
  const ofQuantity = typeof date === 'string' ? parseEdtf(date) : null;
  if (ofQuantity?.ok) yield { path: [...path, 'date'], date: ofQuantity.date, isStated: false, citations };
  const below = path.length === 0 ? [] : citations;
  for (const [key, part] of Object.entries(value))
    yield* datedFields(part, [...path, Array.isArray(value) ? Number(key) : key], below);
};
