import type { ServerResponse } from 'node:http';
import type { DirectAnswer } from '../http/direct-answers.ts';
import type { AnswerHeaders, OwnHeaders } from './answer-headers.ts';

type Status = 200 | 304;
type Body = Buffer | string | null;

/** Where an answer goes. */
export interface Reply {
  /** Whether the client still waits for one. */
  readonly isOpen: boolean;
  /** Whether it may be sent later. */
  readonly mayWait: boolean;
  /** Sends it. A text has one character for each byte. */
  send(status: Status, headers: AnswerHeaders, own: OwnHeaders, body: Body): void;
  /** Disconnects the client. */
  abort(): void;
}

/** Replies to a request that Node has parsed. */
export class NodeReply implements Reply {
  readonly mayWait = true;
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get isOpen(): boolean {
    return !this.#response.closed && !this.#response.destroyed;
  }

  send(status: Status, headers: AnswerHeaders, own: OwnHeaders, body: Body): void {
    const response = this.#response;
    response.writeHead(status, headers.list(own));
    if (body !== null) {
      response.write(body, 'latin1');
      // Else the body and an empty end wait for each other, and are written together, which takes a tenth longer.
      response.socket?.uncork();
    }
    response.end();
  }

  abort(): void {
    this.#response.destroy();
  }
}

/** Is the answer to a request that Node has not parsed, once it was sent. */
export class DirectReply implements Reply, DirectAnswer {
  readonly isOpen = true;
  readonly mayWait = false;
  status: number = 200;
  headers = '';
  body: DirectAnswer['body'] = '';
  ended: DirectAnswer['ended'] = () => {};

  send(status: Status, headers: AnswerHeaders, own: OwnHeaders, body: Body): void {
    this.status = status;
    this.headers = headers.print(own);
    this.body = body ?? '';
  }

  abort(): void {}
}
