import { textOf } from '../load/connection.ts';
import type { ChosenSet } from '../rows/choose-sets.ts';
import type { RunningSubject } from '../subjects/open-subjects.ts';

/** The answers of a subject differ from ours. */
export class DifferentAnswer extends Error {}

/** How many answers are compared unless all are. */
export const SAMPLE = 50;

/** The data of an answer as text, which keeps the order of its fields. */
const dataOf = (answer: string): string => JSON.stringify(JSON.parse(answer).data);

/** Sends a subject some of the requests, spread evenly, and throws unless it answers with the same data as we do. */
export const compareAnswers = async (
  { title, server }: RunningSubject,
  sets: readonly ChosenSet[],
  requests: readonly Buffer[],
  sample = SAMPLE,
): Promise<void> => {
  const step = Math.max(1, Math.floor(sets.length / sample));
  for (let index = 0; index < sets.length; index += step) {
    const { answer, variables } = sets[index] as ChosenSet;
    const text = textOf(await server.client.send(requests[index] as Buffer));
    const [ours, theirs] = [dataOf(answer), dataOf(text)];
    if (theirs !== ours) throw new DifferentAnswer(describe(title, JSON.stringify(variables), ours, theirs ?? text));
  }
};

const CONTEXT = 100;

const describe = (title: string, variables: string, ours: string, theirs: string): string => {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const part = (text: string) => text.slice(Math.max(0, at - CONTEXT), at + CONTEXT);
  return `${title} answers differently with the variables ${variables}, from character ${at} of the data on:\n- ${part(ours)}\n+ ${part(theirs)}`;
};
