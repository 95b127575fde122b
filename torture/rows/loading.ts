import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManyBriefs } from '../data/write-data.ts';
import { markdownTable, milliseconds, type Row } from '../row.ts';
import { get, post, send } from '../servers/http.ts';
import { type Block, type Running, start, startControl } from '../servers/start.ts';

/**
 * Data that changes while the server answers: how long its event loop is held, and when the new data is served. The start has
 * no target: until modules are loaded and the schema is built, the port is not open and nobody waits.
 */

const BRIEFS = 500;
const EVENTS = 20_000;
/** How long the event loop may be held, in milliseconds. */
const ALLOWED = 20;
const HEAP = 1024;
const TIMEOUT = 120_000;

interface Step {
  name: string;
  /** How many files change. */
  files: number;
}

const CHANGES: readonly Step[] = [
  { name: 'one brief changes', files: 1 },
  { name: 'two briefs change', files: 2 },
  { name: 'all briefs change', files: BRIEFS },
];

export const loading: Row = {
  name: 'loading',
  title: `Loading ${BRIEFS} briefs with ${EVENTS} events, and changing them`,
  async run(context) {
    const folder = join(context.scratch, 'loading');
    const names = writeManyBriefs(folder, EVENTS, BRIEFS);
    const noise = startControl();
    const began = performance.now();
    const server = await start({ argv: ['serve', '--data', folder], heap: HEAP });
    const atStart = { name: 'start', time: performance.now() - began, block: await server.readBlock() };
    const rows = [];
    for (const { name, files } of CHANGES) {
      context.progress(name);
      rows.push({ name, ...(await change(server, folder, names.slice(0, files))) });
    }
    const idle = await noise.readBlock();
    await Promise.all([server.kill(), noise.kill()]);
    return {
      figures: rows.map(({ name, time, block }) => ({
        what: `${name}: the event loop is held`,
        measured: `${milliseconds(block.own)}; done after ${milliseconds(time)}`,
        target: `at most ${ALLOWED} ms`,
        met: block.own <= ALLOWED,
      })),
      details: markdownTable(
        ['step', 'longest block', 'with waiting for a core', 'served after'],
        [
          ...[atStart, ...rows].map(({ name, time, block }) => [
            name,
            milliseconds(block.own),
            milliseconds(block.wall),
            milliseconds(time),
          ]),
          ['an idle process', milliseconds(idle.own), milliseconds(idle.wall), '–'],
        ],
      ),
      data: { rows: [atStart, ...rows] },
    };
  },
};

/** Changes briefs, and waits until the server has the new data; it is asked for small things all the while. */
const change = async (
  server: Running,
  folder: string,
  names: readonly string[],
): Promise<{ time: number; block: Block }> => {
  const before = await revisionOf(server);
  await server.resetBlock();
  const began = performance.now();
  for (const name of names) {
    const file = join(folder, 'briefs', `${name}.json`);
    const brief = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...brief, title: `${brief.title}, changed` }));
  }
  while ((await revisionOf(server)) === before) {
    if (performance.now() - began > TIMEOUT) throw new Error(`The data was not reloaded: ${server.printed()}`);
    await send(server.url, get('/health'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { time: performance.now() - began, block: await server.readBlock() };
};

const revisionOf = async ({ url }: Running): Promise<string> => {
  const { text } = await send(url, post({ query: '{ dataset { revision } }' }));
  return JSON.parse(text).data.dataset.revision;
};
