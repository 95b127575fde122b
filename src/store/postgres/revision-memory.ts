import type { CollectionName } from '../../model/collections.ts';
import { Generations } from '../generations.ts';
import { withinHeap } from '../share-of-heap.ts';
import type { SearchedRows } from './database-search.ts';
import { NumberedTokens } from './numbered-tokens.ts';
import { DEFAULT_ROW_BYTES } from './open-database.ts';
import { toRow } from './to-row.ts';

/** Rows and answers, and what searches have compared, take at most this share of what the heap has left. */
const ROW_SHARE = 8;

/** The bytes that rows and answers may take of those that are asked for. */
export const rowBytes = (bytes = DEFAULT_ROW_BYTES): number => withinHeap(bytes, ROW_SHARE);
const SEARCHED_BYTES = 48 * 2 ** 20;
const SEARCHED_SHARE = 16;

/** How many tokens of these may be known, which take some 100 bytes each. */
const MOST_TOKENS = 200_000;

const noSearchedRows = (): SearchedRows => ({
  documents: new Generations(withinHeap(SEARCHED_BYTES, SEARCHED_SHARE)),
  tokens: new NumberedTokens(),
});

/** An object of JSON takes so many bytes for each character of its text, with its strings. */
const BYTES_PER_CHARACTER = 3;

/** A row, the key by which it is kept, and the bytes that it takes. */
export interface KnownRow {
  row: object;
  key: string;
  bytes: number;
}

/** The key of the row with an id, and of the answer to the question for it. */
export const keyOfRow = (name: CollectionName, id: string): string => `row ${name} ${id}`;

/** What was answered to a question, and the rows in it. */
export interface KnownAnswer {
  answer: unknown;
  rows: readonly KnownRow[];
}

/**
 * What is known of one revision of a database, which never changes: rows, and what was asked. Bounded; what is not used is forgotten. A row
 * is kept, and counted, once, and for as long as an answer that it is in.
 */
export class RevisionMemory {
  readonly revision: string;
  #searched = noSearchedRows();
  readonly #kept: Generations<KnownRow | KnownAnswer>;

  /** `bytes` is the memory that rows and answers may take. */
  constructor(revision: string, bytes: number) {
    this.revision = revision;
    this.#kept = new Generations(bytes, (moved) => {
      if ('rows' in moved) for (const row of moved.rows) this.#use(row);
    });
  }

  /** What searches have read. When they have read too many different tokens, those that begin read all anew. */
  get searched(): SearchedRows {
    if (this.#searched.tokens.tokens.length > MOST_TOKENS) this.#searched = noSearchedRows();
    return this.#searched;
  }

  /** A row from its JSON: the same object for the same row, as long as it is kept. */
  row(name: CollectionName, id: string, body: string): KnownRow {
    const key = keyOfRow(name, id);
    const known = this.#kept.get(key) as KnownRow | undefined;
    if (known) return known;
    const read = { row: toRow(body) as object, key, bytes: 200 + BYTES_PER_CHARACTER * body.length };
    this.#kept.set(key, read, read.bytes);
    return read;
  }

  /** The row with this id, or what was answered when one with it was asked for. */
  findRow(key: string): KnownRow | KnownAnswer | undefined {
    return this.#kept.get(key);
  }

  /** What was answered to a question. */
  find(question: string): KnownAnswer | undefined {
    return this.#kept.get(question) as KnownAnswer | undefined;
  }

  /** Keeps an answer, which takes so many bytes besides its rows. */
  keep(question: string, known: KnownAnswer, bytes: number): void {
    this.#kept.set(question, known, 200 + 2 * question.length + 16 * known.rows.length + bytes);
    for (const row of known.rows) this.#use(row);
  }

  /** Estimated bytes, and how many rows and answers there are. */
  status(): { bytes: number; count: number } {
    return this.#kept.status();
  }

  #use(row: KnownRow): void {
    if (!this.#kept.get(row.key)) this.#kept.set(row.key, row, row.bytes);
  }
}
