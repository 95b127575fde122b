import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { collectionOf } from '../../../src/model/collections.ts';
import { streamRows } from '../../../src/store/derive/derive-rows.ts';
import { lineWriter } from '../../../src/store/postgres/copy-lines.ts';
import {
  createIndexes,
  createTables,
  FORMAT,
  fillCounts,
  finishTables,
  NAMES,
} from '../../../src/store/postgres/schema.ts';
import { toLexemes } from '../../../src/store/postgres/search.ts';
import { toDocument } from '../../../src/store/search/document.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';

/** The hash of the tables and of what is written of the same data. If it is another one, raise `FORMAT` in schema.ts, and write both here. */
const WRITTEN = { format: 9, hash: 'd1b02dfbb233a790' };

test('servers of two releases never read tables of each other: other tables or rows have another format', () => {
  const hash = createHash('sha256');
  const add = (text: string) => hash.update(`${text}\n`);
  for (const statement of [...createTables('s'), ...finishTables('s', 't')]) add(statement);
  for (const name of NAMES)
    for (const statement of [...createIndexes('s', name), fillCounts('s', name)]) add(statement);
  const rows = [...streamRows(generateFullCatalogs())].flatMap(({ name, rows: some }) =>
    [...some].map((row) => {
      const search = collectionOf(name).search ? toLexemes(toDocument(name as never, row).tokens) : '';
      return `${name} ${lineWriter(name)(row)} ${search}`;
    }),
  );
  for (const row of rows.sort()) add(row);
  expect({ format: FORMAT, hash: hash.digest('hex').slice(0, 16) }).toEqual(WRITTEN);
});
