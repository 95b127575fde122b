import { availableParallelism } from 'node:os';
import { micros } from '../../measure.ts';
import { dataFolder } from '../data.ts';
import { createCycle } from '../measure/cycle.ts';
import { warmUp } from '../measure/measure.ts';
import { askOver, requestFor } from '../measure/measure-row.ts';
import { chooseSets } from '../rows/choose-sets.ts';
import { page20 } from '../rows/pages.ts';
import { openSubject, type RunningSubject, stopSubjects } from '../subjects/open-subjects.ts';
import { OURS } from '../subjects/subjects.ts';
import type { Section } from './section.ts';

const MOST = 8;

interface Throughput {
  processes: number;
  perSecond: number;
  micros: number;
}

/** One to as many processes as there are cores, each on a core of its own, answer at the same time. */
export const processes: Section = {
  key: 'processes',
  async run({ cores, scratch, options, say }) {
    const folder = dataFolder('generated', scratch);
    const millis = options.long ? 15_000 : 4000;
    const running: RunningSubject[] = [];
    const results: Throughput[] = [];
    try {
      for (let count = 1; count <= Math.min(MOST, cores?.all.length ?? availableParallelism()); count++) {
        say(`Measuring ${count} ${count === 1 ? 'process' : 'processes'}`);
        running.push(await openSubject(OURS, { cores, folder, scratch, core: cores?.all[count - 1] }));
        const [first] = running as [RunningSubject];
        const sets = await chooseSets(page20, askOver(first));
        const requests = sets.map(({ variables }) => requestFor(page20.query, variables));
        await warmUp(running.at(-1) as RunningSubject, createCycle(requests), options.effort);
        results.push(await sendFor(running, requests, millis));
      }
    } finally {
      await stopSubjects(running);
    }
    return {
      key: 'processes',
      title: 'One to N processes',
      head: ['processes', 'requests a second', 'µs of CPU'],
      rows: results.map((result) => [`${result.processes}`, result.perSecond.toFixed(0), micros(result.micros)]),
      figures: results,
      notes: [
        `${page20.title}; each server has a port and, where processes can be pinned, a core of its own. The requests are sent from one of these cores.`,
      ],
    };
  },
};

const sendFor = async (
  running: readonly RunningSubject[],
  requests: readonly Buffer[],
  millis: number,
): Promise<Throughput> => {
  const read = async () => (await Promise.all(running.map(({ server }) => server.cpu()))).reduce((a, b) => a + b);
  const before = await read();
  const start = Date.now();
  let count = 0;
  await Promise.all(
    running.map(({ server }) => {
      const next = createCycle(requests).take(Number.POSITIVE_INFINITY);
      return server.client.sendAll(
        () => (Date.now() < start + millis ? next() : null),
        () => count++,
      );
    }),
  );
  const perSecond = (count / (Date.now() - start)) * 1000;
  return { processes: running.length, perSecond, micros: ((await read()) - before) / count };
};
