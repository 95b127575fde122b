import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { markdownTable, type Row } from '../row.ts';
import { post, type Request, send } from '../servers/http.ts';
import { type Running, start } from '../servers/start.ts';

/**
 * The CPU time of ordinary requests with all defaults, compared with another checkout: both run at once and take turns, and
 * the medians of the ratios of their turns count. Both serve the data of the other checkout, and are asked its operations: an older
 * one does not know what was added since.
 */

const MOST = 1.05;
const ROUNDS = 30;
const WARM_UP = 300;
const CONNECTIONS = 2;

const SMALL = ['{ __typename }', '{ event(ref: "camp-david-summit-2023") { id slug title eventKind date { edtf } } }'];

export const cost: Row = {
  name: 'cost',
  title: 'the cost of an ordinary request',
  async run(context) {
    const { baseline } = context;
    if (!baseline)
      return {
        figures: [
          {
            what: 'CPU time against another checkout',
            measured: 'not measured: give --baseline',
            target: `at most ${MOST}×`,
            met: false,
          },
        ],
      };
    if (!existsSync(join(baseline, 'dist/cli/main.js'))) throw new Error(`${baseline} is not built.`);
    const operations = join(baseline, 'src/operations');
    const files = readdirSync(operations).filter((file) => file.endsWith('.graphql'));
    const queries = [
      ...SMALL.map((query) => ({ name: query, query })),
      ...files.map((file) => ({ name: file, query: readFileSync(join(operations, file), 'utf8') })),
    ].filter((_, index) => !context.quick || index % 3 === 1);
    const rows: string[][] = [];
    const figures = [];
    for (const command of ['serve', 'gateway']) {
      const argv = [command, '--data', join(baseline, 'data')];
      const ours = await start({ argv, heap: 1024, withoutTicks: true });
      const theirs = await start({ argv, heap: 1024, withoutTicks: true, checkout: baseline });
      const medians: number[] = [];
      try {
        for (const { name, query } of queries) {
          context.progress(`${command}: ${name}`);
          const { ratio, micros } = await compare(
            ours,
            theirs,
            post({ query }, { accept: 'application/json' }),
            context.quick ? 10 : ROUNDS,
          );
          medians.push(ratio);
          rows.push([
            command,
            name.replaceAll('|', '\\|'),
            micros[1].toFixed(0),
            micros[0].toFixed(0),
            `${ratio.toFixed(3)}×`,
          ]);
        }
      } finally {
        await ours.kill();
        await theirs.kill();
      }
      const middle = median(medians);
      figures.push({
        what: `${command}: CPU time of a request ÷ before, median of ${queries.length} queries`,
        measured: `${middle.toFixed(3)}× (from ${Math.min(...medians).toFixed(3)} to ${Math.max(...medians).toFixed(3)})`,
        target: `at most ${MOST}×`,
        met: middle <= MOST,
      });
    }
    return {
      figures,
      details: markdownTable(['command', 'query', 'before, µs', 'now, µs', 'ratio'], rows),
      data: { rows },
    };
  },
};

const compare = async (ours: Running, theirs: Running, request: Request, rounds: number) => {
  const agents = new Map(
    [ours, theirs].map((server) => [server, new Agent({ keepAlive: true, maxSockets: CONNECTIONS })]),
  );
  const ask = async (server: Running, count: number): Promise<number> => {
    const before = await server.cpu();
    let left = count;
    const client = async () => {
      while (left-- > 0) {
        const { status } = await send(server.url, request, { agent: agents.get(server) as Agent });
        if (status !== 200) throw new Error(`A request was answered with ${status}.`);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, client));
    return ((await server.cpu()) - before) / count;
  };
  await ask(theirs, WARM_UP);
  const each = await ask(ours, WARM_UP);
  // About 100 ms of CPU time a turn.
  const count = Math.max(20, Math.min(500, Math.round(100_000 / each)));
  const turns: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    // Who comes first alternates as well.
    if (round % 2) {
      const now = await ask(ours, count);
      turns.push([now, await ask(theirs, count)]);
    } else {
      const before = await ask(theirs, count);
      turns.push([await ask(ours, count), before]);
    }
  }
  for (const agent of agents.values()) agent.destroy();
  return {
    ratio: median(turns.map(([now, before]) => now / before)),
    micros: [median(turns.map(([now]) => now)), median(turns.map(([, before]) => before))] as const,
  };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
