import { micros } from '../../measure.ts';
import { withServers } from '../compare-servers.ts';
import { textOf } from '../load/connection.ts';
import { cpuOfRequests } from '../measure/measure.ts';
import { askOver, requestFor } from '../measure/measure-row.ts';
import { DifferentAnswer } from '../measure/same-answers.ts';
import { printRatio } from '../report/table.ts';
import { askWith } from '../rows/choose-sets.ts';
import { drawSets } from '../rows/draw-sets.ts';
import { newPage } from '../rows/pages.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import type { RunningSubject } from '../subjects/open-subjects.ts';
import { DATABASE, OURS } from '../subjects/subjects.ts';
import type { Section } from './section.ts';

const BLOCKS = 10;

/** A server, what it is asked for, and what each block of that has cost. */
interface Asked {
  subject: RunningSubject;
  requests: readonly Buffer[];
  all: number[];
  inDatabase: number[];
}

/** What is asked of a server; null if it has no database, and is not ours. */
const toAsked = async (subject: RunningSubject, count: number): Promise<Asked | null> => {
  const isOfSchema = subject.answers === 'operations';
  const asked = isOfSchema ? newPage : newPage.equivalents?.queries[subject.key];
  if (!asked || (!subject.database && subject.key !== OURS.key)) return null;
  const sets = await drawSets(asked, askWith(askOver(subject)), count);
  return { subject, requests: sets.map((variables) => requestFor(asked.query, variables)), all: [], inDatabase: [] };
};

/** Sends some of the requests, and returns the data of each answer as text, in their order. */
const sendBlock = async ({ subject, requests, all, inDatabase }: Asked, first: number, size: number) => {
  const block = requests.slice(first, first + size);
  const places = new Map(block.map((request, place) => [request, place]));
  const answers: string[] = [];
  let at = 0;
  const before = subject.database?.cpu() ?? 0;
  const cost = await cpuOfRequests(
    subject.server,
    () => block[at++] ?? null,
    size,
    (answer, request) => {
      answers[places.get(request) as number] = textOf(answer);
    },
  );
  all.push(cost);
  if (subject.database) inDatabase.push((subject.database.cpu() - before) / size);
  return answers.map((answer) => {
    const { data, errors } = JSON.parse(answer);
    if (errors) throw new Error(`${subject.title}: ${JSON.stringify(errors).slice(0, 1000)}`);
    return JSON.stringify(data);
  });
};

/** Sends all requests, a block to each server in turn; ours have to answer alike. */
const sendAll = async (servers: readonly Asked[], warmUp: number, count: number): Promise<void> => {
  for (let first = 0; first < warmUp + count; ) {
    const size = first === 0 ? warmUp : count / BLOCKS;
    let expected: readonly string[] | undefined;
    for (const server of servers) {
      const answers = await sendBlock(server, first, size);
      if (server.subject.answers !== 'operations') continue;
      expected ??= answers;
      const at = answers.findIndex((answer, place) => answer !== expected?.[place]);
      if (at >= 0)
        throw new DifferentAnswer(
          `${server.subject.title} answers differently to:\n${server.requests[first + at]}\n- ${expected[at]}\n+ ${answers[at]}`,
        );
    }
    first += size;
  }
};

/** What a server costs, and how much of that is in its database. */
interface Cost {
  title: string;
  all: Spread;
  inDatabase: Spread | null;
}

/** Pages that were never asked for: what servers keep of answers is of no use, but what they keep of rows is. */
export const newPages: Section = {
  key: newPage.key,
  async run(bench) {
    const count = bench.options.long ? 4000 : 1000;
    const warmUp = bench.options.long ? 4000 : 1000;
    const costs: Record<string, Cost> = {};
    await withServers(bench, { data: 'generated', rows: [newPage] }, async (running) => {
      const servers: Asked[] = [];
      for (const subject of running) {
        const asked = await toAsked(subject, warmUp + count);
        if (asked) servers.push(asked);
      }
      bench.say(`Measuring ${count} pages that were not asked for`);
      await sendAll(servers, warmUp, count);
      for (const { subject, all, inDatabase } of servers)
        costs[subject.key] = {
          title: subject.title,
          // The first block warms up.
          all: spreadOf(all.slice(1)),
          inDatabase: inDatabase.length > 0 ? spreadOf(inDatabase.slice(1)) : null,
        };
    });
    const own = costs[DATABASE.key] ?? costs[OURS.key];
    return {
      key: newPage.key,
      title: newPage.title,
      head: ['server', 'µs', 'of that in its database', `÷ ${own?.title}`],
      rows: Object.values(costs).map(({ title, all, inDatabase }) => [
        title,
        micros(all.median),
        inDatabase ? micros(inDatabase.median) : '–',
        printRatio(all.median / (own?.all.median ?? Number.NaN)),
      ]),
      figures: costs,
      notes: [`The medians of ${BLOCKS} blocks of ${count / BLOCKS} pages, after ${warmUp} others.`],
    };
  },
};
