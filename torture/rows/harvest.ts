import { join } from 'node:path';
import { type Institute, releaseInstitute, retitle, writeInstitute } from '../data/write-institutes.ts';
import { type Figure, megabytes, milliseconds, type Row, type RowContext } from '../row.ts';
import { get, type Outcome, post, send } from '../servers/http.ts';
import { type Running, start } from '../servers/start.ts';
import { openStaticHost, type StaticHost } from '../servers/static-host.ts';

/** A library that reads the catalogs of many institutes: how it starts, and what its readers get while one changes or lies. */

const CATALOGS = 200;
/** In each catalog. */
const SIZE = { briefs: 25, events: 100 };
const HEAP = 4096;
const TIMEOUT = 300_000;
/** How long the event loop may be held, in milliseconds. */
const ALLOWED = 20;

export const harvest: Row = {
  name: 'harvest',
  title: `A library of ${CATALOGS} catalogs with ${SIZE.briefs} briefs each`,
  async run(context) {
    const out = join(context.scratch, 'host');
    const institutes = await writeAll(context, out);
    const host = await openStaticHost(out);
    try {
      return { figures: await measure(context, host, institutes, out) };
    } finally {
      await host.close();
    }
  },
};

const writeAll = async ({ scratch, quick, progress }: RowContext, out: string): Promise<Institute[]> => {
  const institutes: Institute[] = [];
  for (let number = 1; number <= (quick ? CATALOGS / 10 : CATALOGS); number++) {
    progress(`catalog ${number}`);
    const institute = writeInstitute(join(scratch, 'institutes'), `institute-${number}`, SIZE);
    await releaseInstitute(institute, out);
    institutes.push(institute);
  }
  return institutes;
};

const measure = async (
  { scratch, progress }: RowContext,
  host: StaticHost,
  institutes: readonly Institute[],
  out: string,
): Promise<Figure[]> => {
  const sources = institutes.flatMap(({ namespace }) => ['--data', `${host.url}${namespace}/`]);
  const serve = ['serve', '--no-explorer', '--refresh', '1', '--cache', join(scratch, 'cache'), ...sources];
  const startTimed = async (argv: readonly string[]) => {
    const began = performance.now();
    const server = await start({ argv, heap: HEAP });
    return { server, listens: performance.now() - began, began };
  };

  progress('a start without a cache');
  const cold = await startTimed(serve);
  await until(async () => (await countBriefs(cold.server)) === institutes.length * SIZE.briefs);
  const complete = performance.now() - cold.began;
  const memory = await cold.server.collect();
  await cold.server.kill('SIGTERM');

  progress('the same data in folders');
  const folders = institutes.flatMap(({ folder }) => ['--data', folder]);
  const local = await startTimed(['serve', '--no-explorer', ...folders]);
  await local.server.kill('SIGTERM');

  progress('a start from the cache, while the host is silent');
  host.disturb('/', () => {});
  const warm = await startTimed(serve);
  const briefs = await countBriefs(warm.server);
  const { server } = warm;
  progress('the host is back');
  host.disturb('/', null);
  host.disconnect();
  await until(() => areRead(server));

  progress('one catalog changes');
  const changed = institutes[0] as Institute;
  retitle(changed, 'Changed');
  await server.resetBlock();
  const change = await whileReading(server, async () => {
    await releaseInstitute(changed, out);
    await until(async () => (await titleOf(server, changed)) === 'Changed');
  });

  progress('one catalog lies');
  const liar = institutes[1] as Institute;
  host.disturb(
    `/${liar.namespace}/`,
    (response) => void response.writeHead(200).end('{"format":1,"key":"institute-1"}'),
  );
  const lie = await whileReading(server, () => until(async () => (await stateOf(server, liar)) === 'STALE'));
  const kept = await titleOf(server, liar);
  await server.kill('SIGTERM');

  return [
    {
      what: `start without a cache: listens; all ${institutes.length} catalogs are served; heap after a collection`,
      measured: `${milliseconds(cold.listens)}; ${milliseconds(complete)}; ${megabytes(memory)}`,
      target: 'listens within 20 s',
      met: cold.listens < 20_000,
    },
    {
      what: 'start from the cache while the host is silent, beside a start with the same data in folders',
      measured: `${milliseconds(warm.listens)} and ${milliseconds(local.listens)}, ${briefs} briefs`,
      target: 'at most 1.2 times, all briefs',
      met: warm.listens <= 1.2 * local.listens && briefs === institutes.length * SIZE.briefs,
    },
    {
      what: 'one catalog changes: served after; the event loop is held; slowest of all answers',
      measured: `${milliseconds(change.time)}; ${milliseconds(change.block)}; ${describeAnswers(change.answers)}`,
      target: `blocks of at most ${ALLOWED} ms, no failure`,
      met: change.block <= ALLOWED && change.answers.every(({ status }) => status === 200),
    },
    {
      what: 'one catalog sends another release.json: it is stale, and answers as before',
      measured: `${kept}; the event loop is held ${milliseconds(lie.block)}; ${describeAnswers(lie.answers)}`,
      target: `blocks of at most ${ALLOWED} ms, no failure`,
      met:
        lie.block <= ALLOWED &&
        lie.answers.every(({ status }) => status === 200) &&
        kept === `The brief ${liar.briefs[0]}`,
    },
  ];
};

const describeAnswers = (answers: readonly Outcome[]): string =>
  `${milliseconds(Math.max(...answers.map(({ time }) => time)))} of ${answers.length}, ${answers.filter(({ status }) => status !== 200).length} failed`;

/** Does something while clients read, and measures both. */
const whileReading = async (server: Running, work: () => Promise<void>) => {
  await server.resetBlock();
  const began = performance.now();
  const answers: Outcome[] = [];
  let isDone = false;
  const read = async () => {
    while (!isDone) {
      answers.push(
        await send(server.url, post({ query: '{ briefs(first: 1) { nodes { title publisher { name } } } }' })),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const readers = [read(), read()];
  await work();
  const time = performance.now() - began;
  isDone = true;
  await Promise.all(readers);
  return { time, answers, block: (await server.readBlock()).own };
};

const ask = async (server: Running, query: string) => {
  const { text } = await send(server.url, post({ query }), { timeout: 60_000 });
  return text ? JSON.parse(text).data : null;
};

const countBriefs = async (server: Running): Promise<number> =>
  (await ask(server, '{ briefs(first: 0) { totalCount } }'))?.briefs.totalCount ?? 0;

const titleOf = async (server: Running, { namespace, briefs }: Institute): Promise<string | undefined> =>
  (await ask(server, `{ brief(ref: "${namespace}/${briefs[0]}") { title } }`))?.brief?.title;

const stateOf = async (server: Running, { namespace }: Institute): Promise<string | undefined> =>
  (await ask(server, `{ catalog(ref: "${namespace}") { state } }`))?.catalog?.state;

/** Whether each source has been asked since the start, and what it has is served. */
const areRead = async ({ url }: Running): Promise<boolean> => {
  const { text } = await send(url, get('/ready'));
  const { sources }: { sources: { state: string; checkedAt: string | null }[] } = JSON.parse(text);
  return sources.every(({ state, checkedAt }) => state === 'CURRENT' && checkedAt !== null);
};

const until = async (isTrue: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + TIMEOUT;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
