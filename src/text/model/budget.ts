import { AskError } from './ask-error.ts';

/** What a whole run may use. */
export interface ModelLimits {
  /** Tokens, sent and answered together. */
  tokens: number;
}

export interface Spent {
  input: number;
  output: number;
}

/** Counts what a run uses, and keeps its limit: it is never exceeded by a question that was let through. */
export interface Budget {
  /** How long an answer may be. Throws an AskError if nothing is left. */
  allow(inputTokens: number, wanted: number): number;
  spend(spent: Spent): void;
  readonly spent: Spent;
}

/** A shorter answer would be cut off. */
const SHORTEST_ANSWER = 200;

export const createBudget = ({ tokens }: ModelLimits): Budget => {
  const spent = { input: 0, output: 0 };
  return {
    allow(inputTokens, wanted) {
      const left = tokens - spent.input - spent.output - inputTokens;
      if (left < SHORTEST_ANSWER)
        throw new AskError('MODEL', `the limit of ${tokens} tokens is reached, with what the question would need`);
      return Math.min(wanted, left);
    },
    spend({ input, output }) {
      spent.input += input;
      spent.output += output;
    },
    get spent() {
      return { ...spent };
    },
  };
};

/** An upper estimate: a token is three bytes or more, one character of Chinese, Japanese or Korean. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
