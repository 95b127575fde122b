import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFolder } from '../../../bench/http/data.ts';
import { type AskText, chooseSets, countDistinct, SETS } from '../../../bench/http/rows/choose-sets.ts';
import { drawSets } from '../../../bench/http/rows/draw-sets.ts';
import type { Ask, Row, RowData } from '../../../bench/http/rows/row.ts';
import { ROWS } from '../../../bench/http/rows/rows.ts';
import { serveData } from '../../support/serve.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const served = new Map<RowData, Promise<AskText>>();
const askOf = (data: RowData): Promise<AskText> => {
  const open = async (): Promise<AskText> => {
    const { server } = await serveData([dataFolder(data, scratch)]);
    return async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      return (await server.fetch('http://bench.test/graphql', { method: 'POST', headers, body })).text();
    };
  };
  const opened = served.get(data) ?? open();
  served.set(data, opened);
  return opened;
};

/** How many sets are tried here. The benchmark chooses all, and ends with an error where there are too few. */
const countOf = ({ data, sets = SETS }: Row): number => Math.min(sets, data === 'generated' ? 100 : 250);

test.each(ROWS.map((row) => [row.key, row] as const))(
  '%s has different variables, whose answers differ, have no errors and the size of the row',
  async (_key, row) => {
    const sets = await chooseSets(row, await askOf(row.data), countOf(row));
    const [least, greatest] = row.bytes;
    const sizes = sets.map(({ answer }) => Buffer.byteLength(answer));
    expect({
      variables: new Set(sets.map(({ variables }) => JSON.stringify(variables))).size,
      answers: countDistinct(sets),
      withErrors: sets.filter(({ answer }) => JSON.parse(answer).errors).length,
      ofAnotherSize: sizes.filter((size) => size < least || size > greatest).length,
    }).toEqual({ variables: countOf(row), answers: countOf(row), withErrors: 0, ofAnotherSize: 0 });
  },
  120_000,
);

test('the same sets are chosen each time', async () => {
  const [row] = ROWS as [Row];
  const ask = await askOf(row.data);
  expect(await chooseSets(row, ask, 50)).toEqual(await chooseSets(row, ask, 50));
});

/** Answers the question for cursors as PostGraphile does. */
const answerCursors: Ask = async (_query, { orderBy } = {}) => ({
  allEvents: { edges: Array.from({ length: 2000 }, (_, at) => ({ cursor: `${orderBy} ${at}` })) },
});

test('equivalent queries have as many different variables', async () => {
  const counts: Record<string, number[]> = {};
  for (const { equivalents } of ROWS)
    for (const [key, query] of Object.entries(equivalents?.queries ?? {}))
      counts[key] = [...(counts[key] ?? []), (await drawSets(query, answerCursors, SETS)).length];
  expect(counts).toEqual({ 'json-graphql-server': [SETS, SETS, SETS], postgraphile: [SETS, SETS, SETS] });
});
