import { Generations } from '../generations.ts';
import { withinHeap } from '../share-of-heap.ts';
import type { SearchedRevision } from './database-search.ts';
import { toRow } from './to-row.ts';

/** The memory that rows, answers and what searches have compared may take, in bytes, and at most this share of what the heap has left each. */
const ROW_BYTES = 32 * 2 ** 20;
const ANSWER_BYTES = 64 * 2 ** 20;
const SEARCHED_BYTES = 64 * 2 ** 20;
const SHARE_OF_HEAP = 16;

/** An object of JSON takes so many bytes for each character of its text, with its strings. */
const BYTES_PER_CHARACTER = 3;

/** A row, and the bytes that it takes. */
export interface KnownRow {
  row: object;
  bytes: number;
}

/** What is known of one revision of a database, which never changes: rows, and what was asked. Bounded; what is not used is forgotten. */
export class RevisionMemory {
  readonly revision: string;
  readonly searched: SearchedRevision = {
    documents: new Generations(withinHeap(SEARCHED_BYTES, SHARE_OF_HEAP)),
  };
  readonly #rows = new Generations<KnownRow>(withinHeap(ROW_BYTES, SHARE_OF_HEAP));
  readonly #answers = new Generations<{ answer: unknown }>(withinHeap(ANSWER_BYTES, SHARE_OF_HEAP));

  constructor(revision: string) {
    this.revision = revision;
  }

  /** A row from its JSON: the same object for the same row, as long as it is kept. */
  row(collection: number, number: number, body: string): KnownRow {
    const key = `${collection} ${number}`;
    const known = this.#rows.get(key);
    if (known) return known;
    const read = { row: toRow(body) as object, bytes: 200 + BYTES_PER_CHARACTER * body.length };
    this.#rows.set(key, read, read.bytes);
    return read;
  }

  /** What was answered to a question. */
  find(question: string): { answer: unknown } | undefined {
    return this.#answers.get(question);
  }

  /** Keeps an answer, which takes so many bytes; rows in it are counted again. */
  keep(question: string, answer: unknown, bytes: number): void {
    this.#answers.set(question, { answer }, 200 + 2 * question.length + bytes);
  }
}
