import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postRequest } from '../load/connection.ts';
import { type ChosenSet, chooseSets, countDistinct } from '../rows/choose-sets.ts';
import type { Row, Variables } from '../rows/row.ts';
import { median, type Spread } from '../statistics.ts';
import type { RunningSubject } from '../subjects/open-subjects.ts';
import { type Effort, measure, type Task } from './measure.ts';
import { readKeptHits } from './metrics.ts';
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
  micros: Record<string, Spread>;
  /** How many answers our server took from its cache of whole answers while it was measured; null if it has none. */
  keptHits: number | null;
}

export interface RowOptions {
  effort: Effort;
  scratch: string;
  /** How many answers of each subject are compared with ours. */
  sample?: number;
}

const requestFor = (query: string, variables: Variables): Buffer =>
  postRequest('/graphql', JSON.stringify({ query, variables }));

/** Makes the servers of ready answers ready. */
const loadReady = async ({ server }: RunningSubject, file: string): Promise<void> => {
  const { status } = await server.client.send(postRequest(`/load?${encodeURIComponent(file)}`, ''));
  if (status !== 200) throw new Error('A server of ready answers could not read them.');
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
  const ask = async (query: string, variables: Variables) =>
    (await ours.server.client.send(requestFor(query, variables))).body.toString();
  const sets = await chooseSets(row, ask);
  const tasks = await prepareTasks(row, sets, subjects, options);
  const before = await readKeptHits(ours.ports.adminPort);
  const micros = await measure(tasks, options.effort);
  const after = await readKeptHits(ours.ports.adminPort);
  return {
    key: row.key,
    title: row.title,
    sets: sets.length,
    distinct: countDistinct(sets),
    bytes: median(sets.map(({ answer }) => Buffer.byteLength(answer))),
    micros: Object.fromEntries(micros),
    keptHits: before === null || after === null ? null : after - before,
  };
};
