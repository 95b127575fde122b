import { askGraph, type GraphAnswer } from './graph.ts';
import { keyOf } from './server-page.ts';

/**
 * The answers on the page in a browser, by their queries: those that came with the page, and those that were asked for since. Each is kept
 * until all are fetched again, so that the way back to a view needs no request.
 */
export interface Answers {
  get(key: string): GraphAnswer | undefined;
  /** Adds an answer that came with the page. */
  add(key: string, answer: GraphAnswer): void;
  /** Asks the graph, unless it is being asked for the same. */
  request(document: string, variables: object): void;
  /** Notes that a part of the page shows an answer; returns what ends that. Failed answers are not kept for longer. */
  show(key: string): () => void;
  /** Forgets an answer, or all: the parts of the page that show them then ask again. */
  forget(key?: string): void;
  /** Calls a function after each change; returns what ends that. */
  subscribe(listener: () => void): () => void;
}

/** How many answers are kept that no part of the page shows. */
const MOST_UNUSED = 50;

const createAnswers = (): Answers => {
  const answers = new Map<string, GraphAnswer>();
  const running = new Map<string, Promise<GraphAnswer>>();
  /** How many parts of the page show an answer. */
  const shown = new Map<string, number>();
  const listeners = new Set<() => void>();
  const set = (key: string, answer: GraphAnswer) => {
    answers.set(key, answer);
    for (const listener of listeners) listener();
  };
  return {
    get: (key) => answers.get(key),
    add: set,
    request(document, variables) {
      const key = keyOf(document, variables);
      if (running.has(key)) return;
      const asked = askGraph(document, variables).catch((error): GraphAnswer => ({ data: undefined, error }));
      running.set(key, asked);
      void asked.then((answer) => {
        // What was forgotten meanwhile is being asked for again.
        if (running.get(key) !== asked) return;
        running.delete(key);
        set(key, answer);
      });
    },
    show(key) {
      shown.set(key, (shown.get(key) ?? 0) + 1);
      return () => {
        const left = (shown.get(key) ?? 1) - 1;
        if (left > 0) {
          shown.set(key, left);
          return;
        }
        shown.delete(key);
        const answer = answers.get(key);
        answers.delete(key);
        // The last to be shown is the last to go.
        if (answer && answer.error === undefined) answers.set(key, answer);
        const unused = [...answers.keys()].filter((one) => !shown.has(one));
        for (const one of unused.slice(0, -MOST_UNUSED)) answers.delete(one);
      };
    },
    forget(key) {
      if (key === undefined) {
        answers.clear();
        running.clear();
      } else answers.delete(key);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const answers = createAnswers();
