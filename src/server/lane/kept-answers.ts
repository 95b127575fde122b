import { LRUCache } from 'lru-cache';
import type { Encoding } from '../accept-encoding.ts';
import { withinHeap } from '../heap-share.ts';

/** An answer, as it is sent. */
export interface Answer {
  /** The text of the document, the id by which it was found, and the operation: they may not be admitted any more. */
  document: string;
  id: string | undefined;
  operationName: string | null;
  /** The name of the operation and its cost, for logs. */
  name: string | undefined;
  cost: number | undefined;
  etag: string | undefined;
  /** Its body, as a string with one character for each byte: to send one costs less than to make a Buffer. */
  identity: string;
  /** The body as it was encoded. */
  encoded: Map<Encoding, Buffer>;
}

/** Answers that were asked for again, of one version of the data. */
export interface KeptAnswers {
  find(version: string, key: string): Answer | undefined;
  /** Keeps an answer, if it was asked for before. */
  offer(version: string, key: string, answer: Answer): void;
  /** Counts a body that an answer was encoded to. */
  grew(key: string, answer: Answer): void;
  readonly count: number;
  readonly bytes: number;
}

export interface KeptLimits {
  answers: number;
  bytes: number;
  /** The largest body of an answer, and the longest request. */
  bodyBytes: number;
  keyLength: number;
}

export const defaultKeptLimits: KeptLimits = {
  answers: 256,
  bytes: 16 * 2 ** 20,
  bodyBytes: 2 ** 20,
  keyLength: 8192,
};

/**
 * When so many requests as answers are kept have not come again, the next ones, so many times as many, are not remembered. To remember all cost 5 % of a
 * small request, and what is asked for again and again is soon among those that are.
 */
const REST = 4;

/** Keeps answers by what was sent to get them, and forgets all when there is newer data. */
export function createKeptAnswers(limits: KeptLimits = defaultKeptLimits): KeptAnswers {
  const kept = new LRUCache<string, Answer>({
    max: limits.answers,
    maxSize: withinHeap(limits.bytes),
    sizeCalculation: sizeOf,
  });
  // An answer that is asked for once is not worth its memory. It is a set, since most requests come here.
  const asked = new Set<string>();
  let resting = 0;
  let version: string | undefined;
  const follow = (newer: string): void => {
    if (newer === version) return;
    version = newer;
    kept.clear();
    asked.clear();
    resting = 0;
  };
  return {
    find(current, key) {
      follow(current);
      return key.length > limits.keyLength ? undefined : kept.get(key);
    },
    offer(current, key, answer) {
      follow(current);
      if (key.length > limits.keyLength || answer.identity.length > limits.bodyBytes) return;
      if (asked.delete(key)) {
        // One that was joined from many parts takes many times its memory.
        answer.identity = Buffer.from(answer.identity, 'latin1').toString('latin1');
        kept.set(key, answer);
      } else if (resting > 0) resting--;
      else if (asked.size < limits.answers) asked.add(key);
      else {
        asked.clear();
        resting = REST * limits.answers;
      }
    },
    grew(key, answer) {
      if (kept.peek(key) === answer) kept.set(key, { ...answer });
    },
    get count() {
      return kept.size;
    },
    get bytes() {
      return kept.calculatedSize;
    },
  };
}

/** With its key, the document, whose text others may keep as well, and some 500 bytes for the objects. */
function sizeOf({ identity, encoded, document }: Answer, key: string): number {
  let size = 2 * (key.length + document.length) + identity.length + 500;
  for (const body of encoded.values()) size += body.length;
  return size;
}
