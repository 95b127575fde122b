import type { Connection, Submittable } from 'pg';

/** What a connection of `pg` has for COPY; its types leave it out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** A query of `pg` that sends data with `COPY … FROM STDIN`. */
export class CopyIn implements Submittable {
  readonly #statement: string;
  readonly #data: Buffer;
  readonly #done: (error: Error | null) => void;

  constructor(statement: string, data: Buffer, done: (error: Error | null) => void) {
    this.#statement = statement;
    this.#data = data;
    this.#done = done;
  }

  submit(connection: Connection): void {
    connection.query(this.#statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.#data);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#done(null);
  }

  /** The database refuses it, or the connection is lost. */
  handleError(error: Error): void {
    this.#done(error);
  }
}
