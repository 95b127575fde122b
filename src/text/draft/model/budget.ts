import { AskError } from './ask-error.ts';
import type { Price } from './endpoint.ts';

/** What a whole run may use. */
export interface ModelLimits {
  /** Tokens, sent and answered together. */
  tokens: number;
  /** In the currency of the prices; null if it is not limited. */
  cost: number | null;
}

export interface Spent {
  input: number;
  output: number;
}

/** Counts what a run uses, and keeps its limits: they are never exceeded by a question that was let through. */
export interface Budget {
  /** How long an answer may be. Throws an AskError if nothing is left. */
  allow(inputTokens: number, wanted: number, price: Price | null): number;
  spend(spent: Spent, price: Price | null): void;
  readonly spent: Spent;
  readonly cost: number;
}

/** A shorter answer would be cut off. */
const SHORTEST_ANSWER = 200;

export const createBudget = ({ tokens, cost: mostCost }: ModelLimits): Budget => {
  const spent = { input: 0, output: 0 };
  let cost = 0;
  return {
    allow(inputTokens, wanted, price) {
      const left = tokens - spent.input - spent.output - inputTokens;
      if (left < SHORTEST_ANSWER)
        throw new AskError('MODEL', `the limit of ${tokens} tokens is reached, with what the question would need`);
      if (mostCost === null || !price) return Math.min(wanted, left);
      const affordable = affordableTokens(mostCost - cost - costOf({ input: inputTokens, output: 0 }, price), price);
      if (affordable < SHORTEST_ANSWER)
        throw new AskError(
          'MODEL',
          `the limit of ${mostCost} for the cost is reached, with what the question would cost`,
        );
      return Math.min(wanted, left, affordable);
    },
    spend(more, price) {
      spent.input += more.input;
      spent.output += more.output;
      if (price) cost += costOf(more, price);
    },
    get spent() {
      return { ...spent };
    },
    get cost() {
      return cost;
    },
  };
};

const costOf = ({ input, output }: Spent, price: Price): number =>
  (input * price.input + output * price.output) / 1_000_000;

const affordableTokens = (money: number, { output }: Price): number => {
  if (money < 0) return 0;
  return output === 0 ? Number.POSITIVE_INFINITY : Math.floor((money * 1_000_000) / output);
};

/** An upper estimate: a token is three bytes or more, one character of Chinese, Japanese or Korean. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
