import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readTables } from '../../../bench/http/rows/page-tables.ts';
import type { Ask } from '../../../bench/http/rows/row.ts';
import { writeTables } from '../../../bench/http/tables.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const event = (id: string, actors: readonly string[]) => ({
  id,
  title: `An event,\n"${id}"`,
  participants: { edges: actors.map((actor) => ({ role: 'HOST', node: { id: actor, name: `The actor ${actor}` } })) },
  mentions: { nodes: [{ basis: 'STATED', brief: { id: 'b1', title: 'A brief' } }] },
  issues: { nodes: [] },
});

const PAGES = [[event('e1', ['a1', 'a2'])], [event('e2', ['a2', 'a3', 'a3']), event('e3', [])]];

const TABLES = {
  actors: ['a1', 'a2', 'a3'].map((id) => ({ id, name: `The actor ${id}` })),
  briefs: [{ id: 'b1', title: 'A brief' }],
  events: ['e1', 'e2', 'e3'].map((id) => ({ id, title: `An event,\n"${id}"` })),
  mentions: ['e1', 'e2', 'e3'].map((event_id, id) => ({ id, event_id, brief_id: 'b1', basis: 'STATED' })),
  participants: [
    { id: 0, event_id: 'e1', actor_id: 'a1', role: 'HOST' },
    { id: 1, event_id: 'e1', actor_id: 'a2', role: 'HOST' },
    { id: 2, event_id: 'e2', actor_id: 'a2', role: 'HOST' },
    { id: 3, event_id: 'e2', actor_id: 'a3', role: 'HOST' },
    { id: 4, event_id: 'e2', actor_id: 'a3', role: 'HOST' },
  ],
};

const linesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [
      basename(file, '.jsonl'),
      readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length,
    ]),
  );

test('tables are written page by page, and json-graphql-server gets the rows of all pages', async () => {
  const folder = join(scratch, 'tables');
  const before: object[] = [];
  const ask: Ask = async (_query, variables) => {
    before.push(linesOf(folder));
    const page = variables?.after === 'next' ? 1 : 0;
    const nodes = PAGES[page] ?? [];
    const edges = nodes.map(({ id }) => ({ cursor: id }));
    return { events: { edges, nodes, pageInfo: { hasNextPage: page === 0, endCursor: 'next' } } };
  };
  await writeTables(folder, [readTables], ask);
  expect(before).toEqual([{}, { actors: 2, briefs: 1, events: 1, mentions: 1, participants: 2 }]);

  const reader = fileURLToPath(new URL('../../../bench/http/servers/read-tables.cjs', import.meta.url));
  const script = 'console.log(JSON.stringify(require(process.argv[1])))';
  const printed = execFileSync(process.execPath, ['-e', script, reader, folder], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual(TABLES);
});
