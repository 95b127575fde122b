import { expect } from 'vitest';
import type { Pair } from './pair.ts';

/** Sends the same to both, expects the same answer, and returns its status and body. */
export const sendAlike = async (pair: Pair, ...parts: Buffer[]): Promise<string> => {
  const { lane, yoga } = await pair.send(parts);
  // Seconds pass between the two.
  const withoutWait = (answer: string) => answer.replace(/^(retry-after: ).*|(?<=in )\d+ seconds/gim, '$1');
  expect(withoutWait(lane)).toBe(withoutWait(yoga));
  return lane.replace(/^HTTP\/1.1 (\d+)[\s\S]*?\r\n\r\n/, '$1 ');
};
