import { join } from 'node:path';
import {
  describeInstitute,
  type Institute,
  releaseInstitute,
  retitle,
  writeInstitute,
} from '../data/write-institutes.ts';
import { milliseconds, type Row } from '../row.ts';
import { post, send } from '../servers/http.ts';
import { type Running, start } from '../servers/start.ts';
import { openStaticHost } from '../servers/static-host.ts';

/** A catalog whose releases follow each other while clients read: each answer is of one release, and none is older than one before. */

const RELEASES = 1000;
const READERS = 4;
const SIZE = { briefs: 3, events: 30 };
const TIMEOUT = 30_000;

export const releases: Row = {
  name: 'releases',
  title: `${RELEASES} releases of a catalog while ${READERS} clients read`,
  async run({ scratch, quick, progress }) {
    const out = join(scratch, 'host');
    const [changing, still] = ['changing', 'still'].map((name) => writeInstitute(scratch, name, SIZE)) as [
      Institute,
      Institute,
    ];
    await issue(changing, 0, out);
    await releaseInstitute(still, out);
    const host = await openStaticHost(out);
    const sources = [changing, still].flatMap(({ namespace }) => ['--data', `${host.url}${namespace}/`]);
    const cache = join(scratch, 'cache');
    const server = await start({ argv: ['serve', '--no-explorer', '--refresh', '1', '--cache', cache, ...sources] });
    const readers = Array.from({ length: READERS }, () => openReader(server, changing));
    const count = quick ? RELEASES / 10 : RELEASES;
    const began = performance.now();
    for (let number = 1; number <= count; number++) {
      await issue(changing, number, out);
      server.child.kill('SIGHUP');
      await seen(readers, number);
      if (number % 10 === 0) progress(`release ${number}`);
    }
    const time = performance.now() - began;
    const read = await Promise.all(readers.map((reader) => reader.close()));
    await server.kill('SIGTERM');
    await host.close();
    const sum = (key: keyof Read) => read.reduce((total, one) => total + one[key], 0);
    return {
      figures: [
        {
          what: `${count} releases, ${milliseconds(time / count)} from one to the next: answers of two releases; older than one before; failed`,
          measured: `${sum('mixed')}; ${sum('back')}; ${sum('failed')}, of ${sum('answers')} answers`,
          target: '0; 0; 0',
          met: sum('mixed') + sum('back') + sum('failed') === 0,
        },
      ],
    };
  },
};

/** The number is in a file of the catalog, and in one of its briefs. */
const issue = async (institute: Institute, number: number, out: string): Promise<void> => {
  describeInstitute(institute, `Release ${number}`);
  retitle(institute, `Release ${number}`);
  await releaseInstitute(institute, out);
};

interface Read {
  answers: number;
  mixed: number;
  back: number;
  failed: number;
}

interface Reader {
  /** The number of the last release that was read. */
  last(): number;
  close(): Promise<Read>;
}

/** Reads both numbers again and again. */
const openReader = ({ url }: Running, { namespace, briefs }: Institute): Reader => {
  const query = `{ catalog(ref: "${namespace}") { title } brief(ref: "${namespace}/${briefs[0]}") { title } }`;
  const read: Read = { answers: 0, mixed: 0, back: 0, failed: 0 };
  let last = 0;
  let isClosed = false;
  const readOnce = async () => {
    const { status, text } = await send(url, post({ query }));
    read.answers++;
    const data = status === 200 ? JSON.parse(text).data : null;
    if (!data?.catalog || !data.brief) {
      read.failed++;
      return;
    }
    const [catalog, brief] = [data.catalog.title, data.brief.title].map((title) => Number(title.slice(8)));
    if (catalog !== brief) read.mixed++;
    if (catalog === undefined || catalog < last) read.back++;
    last = Math.max(last, catalog ?? 0);
  };
  const reading = (async () => {
    while (!isClosed) await readOnce();
  })();
  return {
    last: () => last,
    async close() {
      isClosed = true;
      await reading;
      return read;
    },
  };
};

/** Waits until all readers have read this release, or a newer one. */
const seen = async (readers: readonly Reader[], number: number): Promise<void> => {
  const deadline = performance.now() + TIMEOUT;
  while (readers.some((reader) => reader.last() < number)) {
    if (performance.now() > deadline) throw new Error(`Release ${number} was not served in time.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
