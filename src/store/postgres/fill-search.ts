import { appendRows } from './append-rows.ts';
import type { Sql } from './database.ts';
import { addSpellings } from './spellings.ts';
import { PHRASE_COLUMNS, toPhraseRows } from './stored-phrases.ts';

/** How many rows are read at once. */
const BATCH = 2000;

interface Named {
  collection: number;
  number: number;
  entity: string;
}

/** Writes phrases and spellings of what tables of version 5 have, of which each server read all names and words for each revision. */
export const fillSearch = async (sql: Sql): Promise<void> => {
  await fillPhrases(sql);
  await sql.query('drop table briefgraph.named');
  await fillSpellings(sql);
  // Until autovacuum did so, the planner would read spellings from end to end.
  for (const table of ['phrases', 'spellings']) await sql.query(`analyze briefgraph.${table}`);
};

const fillPhrases = async (sql: Sql): Promise<void> => {
  for (let [collection, number, isLast] = [0, 0, false]; !isLast; ) {
    const rows = await sql.query<Named>(
      `select collection, number, entity from briefgraph.named where (collection, number) > ($1, $2)
        order by collection, number limit ${BATCH}`,
      [collection, number],
    );
    const phrases = rows.flatMap((row) => toPhraseRows(row.collection, row.number, JSON.parse(row.entity)));
    await appendRows(sql, 'phrases', PHRASE_COLUMNS, phrases);
    ({ collection, number } = rows.at(-1) ?? { collection, number });
    isLast = rows.length < BATCH;
  }
};

const fillSpellings = async (sql: Sql): Promise<void> => {
  for (let [last, isLast] = ['', false]; !isLast; ) {
    const rows = await sql.query<{ token: string }>(
      `select encode(token, 'hex') as token from briefgraph.tokens where token > decode($1, 'hex') order by token limit ${BATCH}`,
      [last],
    );
    const tokens = rows.map(({ token }) => token);
    await addSpellings(sql, tokens);
    last = tokens.at(-1) ?? last;
    isLast = rows.length < BATCH;
  }
};
