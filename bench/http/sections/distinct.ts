import { micros } from '../../measure.ts';
import { dataFolder } from '../data.ts';
import { postRequest } from '../load/connection.ts';
import { cpuOfRequests } from '../measure/measure.ts';
import { DifferentAnswer } from '../measure/same-answers.ts';
import { printRatio } from '../report/table.ts';
import { drawQueries } from '../rows/draw-queries.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import { withSubjects } from '../subjects/open-subjects.ts';
import type { Section } from './section.ts';

const BLOCKS = 10;
/** Other queries that are sent before, so that the compiler of JavaScript has seen the servers work. */
const WARM_UP = 500;

/** Sends the requests in turn; `onBody` gets each answer with the number of its request. */
const inTurn = (
  requests: readonly Buffer[],
  first: number,
  count: number,
  onBody: (index: number, body: Buffer) => void,
) => {
  let at = first;
  return {
    next: () => (at < first + count ? (requests[at++] as Buffer) : null),
    onAnswer: ({ body }: { body: Buffer }, request: Buffer) => onBody(requests.indexOf(request, first), body),
  };
};

/** Queries that are all different, so that no cache has seen one before. */
export const distinct: Section = {
  key: 'distinct',
  async run({ cores, scratch, options, subjects: all, say }) {
    const count = options.long ? 5000 : 1000;
    say(`Making ${count} different queries`);
    const folder = dataFolder('published', scratch);
    const queries = await drawQueries(folder, WARM_UP + count);
    const requests = queries.map(({ document, variables }) =>
      postRequest('/graphql', JSON.stringify({ query: document, variables })),
    );
    const subjects = all.filter(({ answers }) => answers === 'operations');
    const costs: Record<string, Spread> = {};
    await withSubjects(subjects, { cores, folder, scratch }, async (running) => {
      say(`Measuring ${count} different queries`);
      const ours: string[] = [];
      const samples = new Map<string, number[]>(running.map(({ key }) => [key, []]));
      const block = count / BLOCKS;
      for (let first = 0; first < requests.length; first += first === 0 ? WARM_UP : block)
        for (const { key, title, server } of running) {
          const size = first === 0 ? WARM_UP : block;
          const { next, onAnswer } = inTurn(requests, first, size, (index, body) => {
            const data = JSON.stringify(JSON.parse(body.toString()).data);
            if (key === all[0].key) ours[index] = data;
            else if (ours[index] !== data)
              throw new DifferentAnswer(
                `${title} answers differently to:\n${JSON.stringify(queries[index])}\n- ${ours[index]}\n+ ${data}`,
              );
          });
          const cost = await cpuOfRequests(server, next, size, onAnswer);
          if (first > 0) samples.get(key)?.push(cost);
        }
      for (const [key, values] of samples) costs[key] = spreadOf(values);
    });
    const own = costs[all[0].key]?.median ?? Number.NaN;
    return {
      key: 'distinct',
      title: `${count.toLocaleString('en')} different queries, each sent once`,
      head: ['server', 'µs', '÷ ours'],
      rows: subjects.map(({ key, title }) => {
        const cost = costs[key]?.median ?? Number.NaN;
        return [title, micros(cost), printRatio(cost / own)];
      }),
      figures: costs,
      notes: [`The medians of ${BLOCKS} blocks of queries, after ${WARM_UP} others.`],
    };
  },
};
