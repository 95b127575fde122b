import type { Io } from './io.ts';

/** Asks a question on the terminal; the answer without white space around it, or null at the end of the input. */
export type Ask = (question: string) => Promise<string | null>;

export const createAsk = (io: Io): Ask => {
  const nextLine = readLines(io);
  return async (question) => {
    io.stdout.write(`${question} `);
    return (await nextLine())?.trim() ?? null;
  };
};

/** The lines of the standard input, one at a time; null at its end. */
const readLines = ({ stdin }: Io): (() => Promise<string | null>) => {
  const chunks = stdin[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let rest = '';
  let ended = false;
  return async () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 1);
        return line;
      }
      if (ended) return rest === '' ? null : takeRest();
      const next = await chunks.next();
      if (next.done) ended = true;
      else rest += decoder.decode(next.value, { stream: true });
    }
  };
  function takeRest(): string {
    const line = rest;
    rest = '';
    return line;
  }
};
