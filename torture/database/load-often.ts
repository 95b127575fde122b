import { readCatalogs } from '../../src/store/postgres/catalog-folders.ts';
import type { Database } from '../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../src/store/postgres/load.ts';
import { countedIn, TITLES, writeCounted } from '../data/write-counted.ts';
import type { RowContext } from '../row.ts';
import { post, send } from '../servers/http.ts';
import { type Running, start } from '../servers/start.ts';

/** Two servers over one database, which is loaded again and again while clients read. */

const QUERY = '{ dataset { revision } events(first: 50) { nodes { title } } briefs(first: 50) { nodes { title } } }';
const SERVERS = 2;
const CLIENTS_PER_SERVER = 2;
/** How long a server may take to see a load, in ms. */
const SEEN_WITHIN = 1000;

export interface Reading {
  loads: number;
  /** From one load to the next, in ms. */
  interval: number;
  answers: number;
  /** Of how many loads clients saw something. */
  seen: number;
  /** Answers with parts of two loads, or with another revision than others of the same load. */
  mixed: number;
  /** Answers that are older than one that the same server had given before they were asked for. */
  older: number;
  failures: number;
  /** How long it took until all servers had the last load, in ms; null if one of them never had it. */
  lastAfter: number | null;
}

interface LoadOptions {
  context: RowContext;
  url: string;
  database: Database;
  loads: number;
}

export const loadOften = async ({ context, url, database, loads }: LoadOptions): Promise<Reading> => {
  const load = async (number: number) => {
    const { data, problems, folders } = await readCatalogs([writeCounted(context.scratch, number)]);
    if (!data) throw new Error(problems.map(({ message }) => message).join(' '));
    return (await loadCatalogs(database, data, folders)).revision;
  };
  const revisions = new Map([[await load(0), 0]]);
  const servers = await Promise.all(
    Array.from({ length: SERVERS }, () => start({ argv: ['serve', '--no-explorer', '--store', url] })),
  );
  const result: Reading = {
    loads,
    interval: 0,
    answers: 0,
    seen: 0,
    mixed: 0,
    older: 0,
    failures: 0,
    lastAfter: null,
  };
  const seen = new Set<number>();
  const answered: { revision: string; number: number }[] = [];
  let isOver = false;
  const ask = async (server: Running) => {
    const { status, text } = await send(server.url, post({ query: QUERY }));
    if (status !== 200 || text.includes('"errors"')) return null;
    const { events, briefs, dataset } = JSON.parse(text).data;
    return { revision: dataset.revision, numbers: countedIn(text), titles: events.nodes.length + briefs.nodes.length };
  };
  const read = async (server: Running, newest: { number: number }) => {
    while (!isOver) {
      const least = newest.number;
      const answer = await ask(server);
      result.answers++;
      const [number = -1, ...others] = answer?.numbers ?? [];
      if (!answer) result.failures++;
      else if (others.length > 0 || number < 0 || answer.titles !== TITLES) result.mixed++;
      else {
        if (number < least) result.older++;
        newest.number = Math.max(newest.number, number);
        seen.add(number);
        answered.push({ revision: answer.revision, number });
      }
    }
  };
  const clients = servers.flatMap((server) => {
    const newest = { number: 0 };
    return Array.from({ length: CLIENTS_PER_SERVER }, () => read(server, newest));
  });
  const began = performance.now();
  try {
    for (let number = 1; number <= loads; number++) {
      context.progress(`load ${number} of ${loads}`);
      revisions.set(await load(number), number);
    }
    result.interval = (performance.now() - began) / loads;
    result.lastAfter = await untilSeen(servers, async (server) => (await ask(server))?.numbers[0] === loads);
  } finally {
    isOver = true;
    await Promise.all(clients);
    await Promise.all(servers.map((server) => server.kill()));
  }
  result.mixed += answered.filter(({ revision, number }) => revisions.get(revision) !== number).length;
  result.seen = seen.size;
  return result;
};

/** The time until all servers say that they have it, in ms; null if that takes much longer than it may. */
const untilSeen = async (
  servers: readonly Running[],
  has: (server: Running) => Promise<boolean>,
): Promise<number | null> => {
  const began = performance.now();
  for (;;) {
    const all = await Promise.all(servers.map(has));
    const time = performance.now() - began;
    if (all.every(Boolean)) return time;
    if (time > 20 * SEEN_WITHIN) return null;
  }
};
