import type { Encoding } from '../accept-encoding.ts';
import type { ClientAccounts } from '../client-accounts.ts';
import { compress, QUICK } from '../compress.ts';
import { type RequestRecord, recordOperation } from '../observe/request-record.ts';
import type { Allowance } from '../rate-limit.ts';
import type { RequestHead } from '../request-head.ts';
import type { AnswerHeaders } from './answer-headers.ts';
import type { AnswerKind } from './answer-kinds.ts';
import type { Answer } from './kept-answers.ts';
import type { Reply } from './reply.ts';

/** A request that the lane may answer. */
export interface Exchange {
  message: RequestHead;
  reply: Reply;
  kind: AnswerKind;
  record: RequestRecord;
  /** What the client has left, if it has spent what the request costs. */
  spent?: Allowance | undefined;
}

/** There will be an answer, but not at once. */
export const NOT_NOW = 'not now';

/** Sends answers, for which clients spend what they cost. */
export interface Sender {
  /** Whether the client may spend so much. */
  canSpend(exchange: Exchange, cost: number): boolean;
  /** Spends what a request costs when it is executed, before its answer is sent. */
  spendNow(exchange: Exchange, cost: number): void;
  /**
   * Sends an answer, and calls `grew` if it had to be encoded; returns false and does nothing if its headers are not known
   * yet, or if the client may not spend so much; nor does it if it had to be encoded, and the reply may not wait for that.
   */
  send(exchange: Exchange, answer: Answer, grew: () => void): boolean | typeof NOT_NOW;
  /** Sends that the client has the answer already; returns false as well. */
  sendNotModified(exchange: Exchange, answer: Pick<Answer, 'document' | 'etag'>): boolean;
}

/** What is sent, besides headers that are always the same. */
interface Sent {
  status: 200 | 304;
  body: Buffer | string | null;
  bytes: number;
  etag: string | undefined;
  last: Allowance | undefined;
}

export function createSender(accounts: ClientAccounts | undefined, failed: (error: unknown) => void): Sender {
  /** What a client has left after spending; null if it may not, undefined if nothing limits it. */
  const spend = ({ message, spent }: Exchange, cost: number): Allowance | null | undefined => {
    if (!accounts || spent) return spent;
    const whole = accounts.wholeCost(cost);
    const last = accounts.spend(accounts.clientOf(message), whole, whole);
    return last.isAllowed ? last : null;
  };

  const write = (
    { reply, record }: Exchange,
    { status, body, bytes, etag, last }: Sent,
    headers: AnswerHeaders,
  ): void => {
    record.response = { status, bytes, isPage: false };
    if (!reply.isOpen) return;
    const own = {
      'x-request-id': record.ids.requestId,
      'content-length': String(bytes),
      etag,
      ratelimit: last && accounts?.describe(last),
    };
    reply.send(status, headers, own, body);
  };

  return {
    canSpend: ({ message }, cost) => !accounts || accounts.has(accounts.clientOf(message), accounts.wholeCost(cost)),
    spendNow(exchange, cost) {
      exchange.spent = spend(exchange, cost) ?? undefined;
    },
    send(exchange, answer, grew) {
      const { etag, encoded, identity } = answer;
      const encoding: Encoding = exchange.kind.encodingOf(identity.length);
      const headers = exchange.kind.headersOf(encoding);
      if (!headers) return false;
      const body = encoding === 'identity' ? identity : encoded.get(encoding);
      if (!body && !exchange.reply.mayWait) return NOT_NOW;
      const last = spend(exchange, answer.cost ?? 0);
      if (last === null) return false;
      const { record } = exchange;
      recordOperation(record, answer.document, answer.name, answer.cost);
      record.isExecuted = true;
      if (body) {
        write(exchange, { status: 200, body, bytes: body.length, etag, last }, headers);
        return true;
      }
      compress(Buffer.from(identity, 'latin1'), encoding as 'br' | 'gzip', QUICK)
        .then((made) => {
          encoded.set(encoding, made);
          grew();
          write(exchange, { status: 200, body: made, bytes: made.length, etag, last }, headers);
        })
        .catch((error: unknown) => {
          failed(error);
          exchange.reply.abort();
        });
      return true;
    },
    sendNotModified(exchange, { document, etag }) {
      const headers = exchange.kind.headersOf('not modified');
      if (!headers) return false;
      const last = spend(exchange, 0);
      if (last === null) return false;
      recordOperation(exchange.record, document, undefined);
      write(exchange, { status: 304, body: null, bytes: 0, etag, last }, headers);
      return true;
    },
  };
}
