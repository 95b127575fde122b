import type { ImportSource } from './imported.ts';

/** What a process that reads a document is given: a line of JSON, then the bytes. */

export interface ReadingRequest extends ImportSource {
  /** An `ImportFormat`. */
  format: string;
}

/** The file descriptor to which the process writes its answer. */
export const ANSWER_FD = 3;

/** The signal by which the process ends itself because it takes too much memory; nothing else sends it. */
export const TOO_MUCH_MEMORY = 'SIGUSR2';

export const printRequest = ({ bytes, ...rest }: ReadingRequest): Uint8Array[] => [
  Buffer.from(`${JSON.stringify(rest)}\n`),
  bytes,
];

export const parseRequest = (input: Uint8Array): ReadingRequest => {
  const end = input.indexOf(0x0a);
  return { ...JSON.parse(Buffer.from(input.subarray(0, end)).toString()), bytes: input.subarray(end + 1) };
};
