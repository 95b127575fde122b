import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postRequest, textOf } from '../load/connection.ts';
import { type AskText, askWith, type ChosenSet, chooseSets, countDistinct } from '../rows/choose-sets.ts';
import { drawSets } from '../rows/draw-sets.ts';
import type { EquivalentQuery, Row, Variables } from '../rows/row.ts';
import { median } from '../statistics.ts';
import type { RunningSubject } from '../subjects/open-subjects.ts';
import { type Cost, type Effort, measure, type Task } from './measure.ts';
import { compareAnswers } from './same-answers.ts';

/** What a row of the table cost. */
export interface RowResult {
  key: string;
  title: string;
  /** Sets of variables, and how many of their answers differ. */
  sets: number;
  distinct: number;
  /** The median size of an answer. */
  bytes: number;
  /** CPU microseconds of a request, by the key of the subject. */
  micros: Record<string, Cost>;
}

export interface RowOptions {
  effort: Effort;
  scratch: string;
  /** How many answers of each subject are compared with ours. */
  sample?: number;
}

/** The request of an operation. */
export const requestFor = (query: string, variables: Variables): Buffer =>
  postRequest('/graphql', JSON.stringify({ query, variables }));

/** Asks a server; the text of its answer. */
export const askOver =
  ({ server }: RunningSubject): AskText =>
  async (query, variables) =>
    textOf(await server.client.send(requestFor(query, variables)));

/** Makes the servers of ready answers ready. */
const loadReady = async ({ server }: RunningSubject, file: string): Promise<void> => {
  const { status } = await server.client.send(postRequest(`/load?${encodeURIComponent(file)}`, ''));
  if (status !== 200) throw new Error('A server of ready answers could not read them.');
};

/** The requests of an equivalent query, of which the first is tried. */
const equivalentRequests = async (
  subject: RunningSubject,
  equivalent: EquivalentQuery,
  count: number,
): Promise<Buffer[]> => {
  const sets = await drawSets(equivalent, askWith(askOver(subject)), count);
  const requests = sets.map((variables) => requestFor(equivalent.query, variables));
  const answer = textOf(await subject.server.client.send(requests[0] as Buffer));
  if (JSON.parse(answer).errors) throw new Error(`${subject.title}: ${answer.slice(0, 1000)}`);
  return requests;
};

/** The requests of each subject; those with ready answers have them loaded. */
const prepareTasks = async (
  row: Row,
  sets: readonly ChosenSet[],
  subjects: readonly RunningSubject[],
  { scratch, sample }: RowOptions,
): Promise<Task[]> => {
  const file = join(scratch, `${row.key}.json`);
  writeFileSync(file, JSON.stringify(sets.map(({ answer }) => answer)));
  const operations = sets.map(({ variables }) => requestFor(row.query, variables));
  const ready = sets.map(({ variables }, index) =>
    postRequest(`/${index}`, JSON.stringify({ query: row.query, variables })),
  );
  const tasks: Task[] = [];
  for (const subject of subjects) {
    if (subject.answers === 'equivalent') {
      const equivalent = row.equivalents?.queries[subject.key];
      if (equivalent) tasks.push({ subject, requests: await equivalentRequests(subject, equivalent, sets.length) });
      continue;
    }
    const requests = subject.answers === 'ready' ? ready : operations;
    if (subject.answers === 'ready') await loadReady(subject, file);
    await compareAnswers(subject, sets, requests, sample);
    tasks.push({ subject, requests });
  }
  return tasks;
};

/** Measures a row: sets of variables are chosen with our server, which comes first, then all subjects are compared. */
export const measureRow = async (
  row: Row,
  subjects: readonly [RunningSubject, ...RunningSubject[]],
  options: RowOptions,
): Promise<RowResult> => {
  const [ours] = subjects;
  const sets = await chooseSets(row, askOver(ours));
  const tasks = await prepareTasks(row, sets, subjects, options);
  const micros = await measure(tasks, options.effort);
  return {
    key: row.key,
    title: row.title,
    sets: sets.length,
    distinct: countDistinct(sets),
    bytes: median(sets.map(({ answer }) => Buffer.byteLength(answer))),
    micros: Object.fromEntries(micros),
  };
};
