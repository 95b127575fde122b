import { type CollectionName, collectionOf } from '../../model/collections.ts';
import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { Collection } from '../../model/rows/collection.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';

/** Rows in the text format of COPY: a line for each, its columns as `columnsOf` names them. */

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
export const escapeText = (text: string): string =>
  /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] as string) : text;
const NULL = '\\N';

/** A list of texts as PostgreSQL writes it. */
export const arrayOf = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** A day as PostgreSQL takes it: it has no year 0, which EDTF has. */
export const toDay = (day: string): string => (day.startsWith('0000') ? `0001${day.slice(4)} BC` : day);

/** All days from one up to another, both included; without an end if that is not given. */
export const toRange = (from: string | null | undefined, to: string | null | undefined): string =>
  `[${from ? `"${toDay(from)}"` : ''},${to ? `"${toDay(to)}"` : ''}]`;

/** Returns what writes the rows of a collection. */
export const lineWriter = (name: CollectionName): ((row: unknown) => string) => {
  const { id, terms, orders, date, otherIds, onlyIndexed }: Collection<unknown> = collectionOf(name);
  const lists = Object.values(terms);
  const keys = Object.values(orders).map(({ key, parts, nullsLast }) => ({
    key,
    nullsLast,
    own: parts.flatMap((part, at) => (part === 'id' || terms[part]?.single ? [] : [at])),
  }));
  const withoutIndexed = onlyIndexed
    ? (part: string, value: unknown) => (onlyIndexed.includes(part as never) ? undefined : value)
    : undefined;
  return (row) => {
    const line = [escapeText(id(row))];
    if (otherIds) line.push(escapeText(arrayOf(otherIds(row))));
    for (const valuesOf of lists) {
      const values = valuesOf(row);
      line.push(
        escapeText(
          valuesOf.single ? (values[0] as string) : arrayOf(values.length > 1 ? [...new Set(values)] : values),
        ),
      );
    }
    for (const { key, own, nullsLast } of keys) {
      const parts: SortKey = key(row);
      for (const at of own) line.push(escapeText(String(parts[at])));
      if (nullsLast) line.push(String(-(parts[0] as number)));
    }
    if (date) line.push(...toDateColumns(date(row)));
    line.push(escapeText(JSON.stringify(row, withoutIndexed)));
    return `${line.join('\t')}\n`;
  };
};

const toDateColumns = (date: EdtfDate | null): string[] => {
  if (!date) return [NULL, NULL, NULL, NULL];
  const { earliest, latest, overlapFrom, overlapTo } = date;
  return [
    toRange(earliest, latest),
    overlapFrom ? toDay(overlapFrom) : NULL,
    overlapTo ? toDay(overlapTo) : NULL,
    earliest ? String(Number(earliest.slice(0, 4))) : NULL,
  ];
};
