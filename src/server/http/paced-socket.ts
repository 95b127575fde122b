import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** The largest piece of what a client sends that Node's parser gets at once, in bytes. */
const PIECE = 1024;

/** How long pieces may be handed on in one turn of the event loop, in ms; after that, other events have their turn. */
const SHARE = 20;

/** What may wait behind requests that are being answered, of all connections: bytes, and requests that were parsed. */
const MAX_BYTES = 32 * 2 ** 20;
const MAX_REQUESTS = 1000;

/** Hands what clients send on to Node's HTTP server, a piece at a time, in the order in which it came. */
export interface Pace {
  /** A connection may have something to hand on. */
  add(socket: PacedSocket): void;
  /** What waits, of all connections. */
  readonly waiting: { bytes: number; requests: number };
}

export function createPace(): Pace {
  const sockets = new Set<PacedSocket>();
  let isRunning = false;
  let turnBegan: number | undefined;

  function run(): void {
    if (isRunning) return;
    isRunning = true;
    turnBegan ??= beginTurn();
    try {
      for (const socket of sockets) {
        if (performance.now() - turnBegan > SHARE) break;
        sockets.delete(socket);
        if (socket.handOn()) sockets.add(socket); // as the last
      }
    } finally {
      isRunning = false;
    }
  }

  function beginTurn(): number {
    setImmediate(() => {
      turnBegan = undefined;
      if (sockets.size > 0) run();
    });
    return performance.now();
  }

  return {
    waiting: { bytes: 0, requests: 0 },
    add(socket) {
      sockets.add(socket);
      run();
    },
  };
}

/**
 * A connection as Node's HTTP server gets it. A client may send any number of requests without waiting for answers, and the
 * server would parse all that has come, and keep all of them. Here it gets a piece at a time, and nothing more while a request of
 * the connection is answered. A client that makes too much wait all the same is disconnected; hardly any sends a request before it
 * has the answer to the one before.
 */
export class PacedSocket extends Duplex {
  readonly raw: Socket;
  readonly #pace: Pace;
  /** What was read, and not handed on. */
  #rest: Buffer | undefined;
  #isPaused = false;
  #hasEnded = false;
  #isIdle = true;
  /** Requests that were parsed and not begun. */
  #next: (() => void)[] = [];
  /** Whether a request is being answered. */
  #isBusy = false;
  /** Whether the last request was read with its body. */
  #isRead: () => boolean = () => true;

  constructor(raw: Socket, pace: Pace) {
    super({ allowHalfOpen: true, decodeStrings: false });
    this.raw = raw;
    this.#pace = pace;
    raw.on('data', (chunk) => this.#receive(chunk));
    raw.on('end', () => {
      this.#hasEnded = true;
      // While a request is answered, Node is told at once that its client has left.
      if (this.#mustWait) this.push(null);
      else pace.add(this);
    });
    raw.on('timeout', () => this.emit('timeout'));
    raw.on('error', (error) => this.destroy(error));
    raw.on('close', () => this.destroy());
  }

  #receive(chunk: Buffer): void {
    if (this.#rest !== undefined || this.#mustWait) {
      // Most clients send the next request after the answer, so they never come here.
      this.raw.pause();
      this.#isPaused = true;
      if (this.#pace.waiting.bytes + chunk.length > MAX_BYTES) {
        this.destroy();
        return;
      }
    }
    this.#pace.waiting.bytes += chunk.length;
    this.#rest = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#pace.add(this);
  }

  /** Whether nothing is to be handed on: a request is being answered, and was read with its body. */
  get #mustWait(): boolean {
    return this.#isBusy && this.#isRead();
  }

  /** Begins a request that was parsed: now, or when those before it have been answered. */
  begin(isRead: () => boolean, begin: () => void): void {
    if (this.destroyed) return; // the rest of a piece is still parsed
    this.#isRead = isRead;
    if (!this.#isBusy && this.#next.length === 0) {
      this.#isBusy = true;
      begin();
    } else if (this.#pace.waiting.requests >= MAX_REQUESTS) this.destroy();
    else {
      this.#pace.waiting.requests++;
      this.#next.push(begin);
    }
  }

  /** A response is complete, or its client has left. */
  ended(): void {
    this.#isBusy = false;
    this.#isIdle = this.#next.length === 0;
    this.#pace.add(this);
  }

  /** Whether it has not sent anything since it was opened, or was answered. */
  get isIdle(): boolean {
    return this.#isIdle;
  }

  /** Whether a request is being answered, or waits for that. */
  get isBusy(): boolean {
    return this.#isBusy || this.#next.length > 0;
  }

  /** Begins a request that waits, or hands on a piece; returns whether there may be more to do now. */
  handOn(): boolean {
    if (this.destroyed || this.#mustWait) return false;
    // The server has enough of the body that it reads. While it reads none, it has stopped at the body of a request that waits.
    if (this.readableFlowing === false && (this.#isBusy || this.#isRead())) return false;
    const begin = this.#isBusy ? undefined : this.#next.shift();
    if (begin) {
      this.#pace.waiting.requests--;
      this.#isBusy = true;
      begin();
      return !this.#mustWait;
    }
    const rest = this.#rest;
    if (rest === undefined) {
      if (this.#hasEnded) this.push(null);
      else if (this.#isPaused) {
        this.#isPaused = false;
        this.raw.resume();
      }
      return false;
    }
    const piece = rest.length > PIECE ? rest.subarray(0, PIECE) : rest;
    this.#rest = rest.length > PIECE ? rest.subarray(PIECE) : undefined;
    this.#pace.waiting.bytes -= piece.length;
    this.#isIdle = false;
    this.push(piece);
    return this.#rest !== undefined || this.#isPaused || this.#hasEnded;
  }

  /** Pieces are handed on when they come, not when they are asked for. */
  override _read(): void {}

  /** The server reads on, after it had enough for a while. */
  override resume(): this {
    super.resume();
    this.#pace.add(this);
    return this;
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, written: (error?: Error | null) => void): void {
    this.raw.write(chunk, encoding, written);
  }

  override _writev(
    chunks: { chunk: Buffer | string; encoding: BufferEncoding }[],
    written: (error?: Error | null) => void,
  ): void {
    // Node ends each answer with an empty chunk.
    const filled = chunks.filter(({ chunk }) => chunk.length > 0);
    if (filled.length === 0) {
      written();
      return;
    }
    this.raw.cork();
    for (const [index, { chunk, encoding }] of filled.entries())
      this.raw.write(chunk, encoding, index === filled.length - 1 ? written : undefined);
    this.raw.uncork();
  }

  override _final(done: () => void): void {
    this.raw.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const { waiting } = this.#pace;
    waiting.bytes -= this.#rest?.length ?? 0;
    waiting.requests -= this.#next.length;
    this.#rest = undefined;
    this.#next = [];
    this.raw.destroy();
    done(error);
  }

  // Node's server uses these of a socket.

  setTimeout(milliseconds: number): this {
    this.raw.setTimeout(milliseconds);
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  destroySoon(): void {
    if (this.writableFinished) this.destroy();
    else {
      this.once('finish', () => this.destroy());
      this.end();
    }
  }

  get remoteAddress(): string | undefined {
    return this.raw.remoteAddress;
  }

  get localPort(): number | undefined {
    return this.raw.localPort;
  }

  get localAddress(): string | undefined {
    return this.raw.localAddress;
  }
}
