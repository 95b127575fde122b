import { expect } from 'vitest';
import type { Pair } from './pair.ts';

/** Answers without how long a client is to wait: seconds pass between the two. */
export const withoutWait = (answers: string): string =>
  answers.replace(/^(retry-after: ).*|(?<=in )\d+ seconds/gim, '$1');

/** Sends the same to both, expects the same answer, and returns its status and body. */
export const sendAlike = async (pair: Pair, ...parts: Buffer[]): Promise<string> => {
  const { lane, yoga } = await pair.send(parts);
  expect(withoutWait(lane)).toBe(withoutWait(yoga));
  return lane.replace(/^HTTP\/1.1 (\d+)[\s\S]*?\r\n\r\n/, '$1 ');
};
