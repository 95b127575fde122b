import { isNodeType, type NodeType } from '../../../src/model/node-types.ts';
import type { Sql } from '../../../src/store/postgres/database.ts';
import { isSearched, toSearchedRow } from '../../../src/store/postgres/search-searched-row.ts';

const UNDO = [
  'drop table briefgraph.date_bits',
  'create table briefgraph.date_counts (collection integer not null)',
  'create index on briefgraph.dates (collection, mode, low, high)',
  'drop table briefgraph.phrases',
  'drop table briefgraph.spellings',
  `create table briefgraph.named (
    collection integer not null, number integer not null, id text not null, entity text not null, primary key (collection, number))`,
  'alter table briefgraph.state drop constraint of_this_version',
  'update briefgraph.state set tables_version = 5',
  'alter table briefgraph.state add constraint of_this_version check (tables_version = 5)',
  'delete from briefgraph.migrations where version > 5',
];

interface Row {
  type: string;
  collection: number;
  number: number;
  id: string;
  body: string;
}

/** Makes of loaded tables what a release with version 5 would have loaded. */
export const toVersion5 = async (sql: Sql): Promise<void> => {
  for (const statement of UNDO) await sql.query(statement);
  const rows = await sql.query<Row>(
    'select n.name as type, r.* from briefgraph.rows r join briefgraph.names n on n.number = r.collection',
  );
  for (const { type, collection, number, id, body } of rows) {
    const entity = isSearchedType(type) && toSearchedRow(type, JSON.parse(body)).named();
    if (entity)
      await sql.query('insert into briefgraph.named values ($1, $2, $3, $4)', [
        ...[collection, number, id],
        JSON.stringify(entity),
      ]);
  }
};

const isSearchedType = (name: string): name is NodeType => isNodeType(name) && isSearched(name);
