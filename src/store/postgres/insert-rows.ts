import { appendRows } from './append-rows.ts';
import type { Sql } from './database.ts';
import { textKey } from './key-bytes.ts';
import { PHRASE_COLUMNS, toPhraseRows } from './stored-phrases.ts';
import type { StoredRow } from './stored-row.ts';

/** A row with the number that it gets. */
export interface NumberedRow {
  row: StoredRow;
  number: number;
}

/** Inserts rows of a collection into all tables. */
export const insertRows = async (sql: Sql, collection: number, rows: readonly NumberedRow[]): Promise<void> => {
  await appendRows(
    sql,
    'rows',
    { ...ROW, id: 'text', body: 'text', hash: 'text', content: 'text' },
    rows.map(({ row, number }) => [collection, number, row.id, row.body, row.hash, row.content]),
  );
  await appendRows(
    sql,
    'ids',
    { ...ROW, id: 'text' },
    rows.flatMap(({ row, number }) => row.ids.map((id) => [collection, number, id])),
  );
  await appendRows(
    sql,
    'keys',
    { ...ROW, list: 'int', key: 'bytea' },
    rows.flatMap(({ row, number }) => row.keys.map(({ list, key }) => [collection, number, list, key])),
  );
  const terms = rows.flatMap(({ row, number }) =>
    row.terms.flatMap(({ term, values, lists }) => values.map((value) => ({ row, number, term, value, lists }))),
  );
  await appendRows(
    sql,
    'terms',
    { ...ROW, term: 'int', value: 'text' },
    terms.map(({ number, term, value }) => [collection, number, term, value]),
  );
  await appendRows(
    sql,
    'postings',
    { ...ROW, list: 'int', term: 'int', value: 'text', key: 'bytea' },
    terms.flatMap(({ row, number, term, value, lists }) =>
      row.keys
        .filter(({ list }) => lists?.includes(list) ?? true)
        .map(({ list, key }) => [collection, number, list, term, value, key]),
    ),
  );
  await appendRows(
    sql,
    'dates',
    { ...ROW, mode: 'int', low: 'int', high: 'int' },
    rows.flatMap(({ row, number }) => row.dates.map(({ mode, low, high }) => [collection, number, mode, low, high])),
  );
  await appendRows(
    sql,
    'years',
    { ...ROW, year: 'int' },
    rows.flatMap(({ row, number }) => (row.year === null ? [] : [[collection, number, row.year]])),
  );
  await insertSearched(sql, collection, rows);
};

/** What rows are found by when somebody searches. */
const insertSearched = async (sql: Sql, collection: number, rows: readonly NumberedRow[]): Promise<void> => {
  const searched = rows.flatMap(({ row, number }) => (row.search ? [{ number, ...row.search }] : []));
  await appendRows(
    sql,
    'documents',
    { ...ROW, title_length: 'int', tokens: 'text' },
    searched.map(({ number, titleLength, tokens }) => [collection, number, titleLength, JSON.stringify(tokens)]),
  );
  const matches = searched.flatMap(({ number, tokens, ranks }) =>
    tokens.map(([token], at) => ({ number, token: textKey(token), rank: ranks[at] as string })),
  );
  await appendRows(
    sql,
    'matches',
    { ...ROW, token: 'bytea', rank: 'bytea' },
    matches.map(({ number, token, rank }) => [collection, number, token, rank]),
  );
  await appendRows(
    sql,
    'phrases',
    PHRASE_COLUMNS,
    searched.flatMap(({ number, entity }) => (entity ? toPhraseRows(collection, number, entity) : [])),
  );
};

const ROW = { collection: 'int', number: 'int' } as const;
