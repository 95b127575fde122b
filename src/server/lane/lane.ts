import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import type { createDocumentCache } from '../document-cache.ts';
import type { AnswerBody, DirectOptions } from '../http/direct-answers.ts';
import { isGraphqlError } from '../masking.ts';
import type { BegunRequest, BegunRequests, NewRequest, Recorder } from '../observe/recorder.ts';
import { clearOperation, loggerOf } from '../observe/request-record.ts';
import type { Tracing } from '../observe/tracing.ts';
import type { Paths } from '../paths.ts';
import { collectBody } from '../read-body.ts';
import { createRelease } from '../request-context.ts';
import type { RequestHead } from '../request-head.ts';
import { createAdmittedOperations } from './admitted-operations.ts';
import { createAnswerKinds } from './answer-kinds.ts';
import { type AnswerOptions, createAnswerRequest } from './answer-requests.ts';
import { type Exchange, NOT_NOW } from './exchange.ts';
import { createKeptAnswers, type KeptAnswers } from './kept-answers.ts';
import { createKnownBodies } from './known-bodies.ts';
import { learnFromAnswers } from './learn.ts';
import { createDocumentCheck, type DocumentChecker } from './new-documents.ts';
import { isPlainGet, isPlainPost } from './plain-requests.ts';
import { PostedBody } from './posted-body.ts';
import { type Question, readGet, readKnownPost, readPost } from './questions.ts';
import { DirectReply, NodeReply } from './reply.ts';

/** Answers requests without Yoga, as Yoga would. */
export interface Lane {
  /** Takes a request, and answers it or hands it over; false if it does not take it, such as one that is to be refused. */
  take(message: IncomingMessage, response: ServerResponse, isRefused: boolean): boolean;
  /** Prepares answers to requests with this head that Node does not parse. */
  prepare: DirectOptions['prepare'];
  /** Learns from Yoga's answers; to be the last of its plugins. */
  plugin: Plugin;
  readonly counts: LaneCounts;
}

/** What a lane has done and holds; for metrics. */
export interface LaneCounts {
  /** Requests that were answered, those with kept answers included. */
  answered: number;
  fromKept: number;
  /** Those that Node did not parse, as it has parsed the same head before. */
  direct: number;
  kept: Pick<KeptAnswers, 'count' | 'bytes'>;
}

export interface LaneOptions extends Omit<AnswerOptions, 'operations' | 'checkDocument' | 'kept' | 'sentKept'> {
  paths: Paths;
  documentCache: ReturnType<typeof createDocumentCache>;
  /** A function, since Yoga is created after the lane: it needs the lane's plugin. */
  yoga(): DocumentChecker;
  recorder: Recorder;
  begun: BegunRequests;
  tracing: Tracing | undefined;
  compression: boolean;
  /** Has Yoga answer a request. */
  handOver(message: IncomingMessage, response: ServerResponse): void;
}

/** A request that Node has parsed. */
interface NodeExchange extends Exchange {
  message: IncomingMessage;
  response: ServerResponse;
}

/** What a request asks, as it was sent. */
interface Asked {
  /** What was sent. */
  key: string;
  read(): Question | undefined;
  body?: PostedBody;
  /** Is to be called when it was answered. */
  done?(): void;
}

/** What Yoga goes on with if the lane does not answer. */
type Begun = Pick<BegunRequest, 'context' | 'executed'>;

/** What was done for a request before Node has parsed it. */
interface DirectAttempt extends Pick<Exchange, 'spent'>, Pick<BegunRequest, 'executed'> {
  body: PostedBody;
  isForYoga: boolean;
  began: number;
}

export function createLane(options: LaneOptions): Lane {
  const { graph, logger, paths, limits, finder, recorder, begun, tagAnswer, tracing } = options;
  const operations = createAdmittedOperations(graph, options.documentCache);
  const kinds = createAnswerKinds(options.compression);
  const kept = createKeptAnswers();
  const bodies = createKnownBodies();
  const release = createRelease(logger);
  const counts: LaneCounts = { answered: 0, fromKept: 0, direct: 0, kept };
  const checkDocument = createDocumentCheck(options.yoga, options.documentCache);
  const sentKept = () => void counts.fromKept++;
  const answer = createAnswerRequest({ ...options, operations, checkDocument, kept, sentKept });

  function handBack({ message, response, record, spent }: NodeExchange, rest: Omit<BegunRequest, 'record'>): void {
    rest.body?.catch(() => {}); // Yoga may refuse the request before it asks for the body
    clearOperation(record); // Yoga's plugins record it
    begun.set(message, { record, spent, ...rest });
    options.handOver(message, response);
  }

  /** Answers a request, or has Yoga answer it; whatever fails, Yoga says what is wrong. */
  function attempt(exchange: NodeExchange, { key, read, body, done = () => {} }: Asked): void {
    const { response, record } = exchange;
    const end = (isAnswered: boolean, rest: Begun = {}): void => {
      if (isAnswered) {
        counts.answered++;
        done();
      } else if (!response.headersSent) {
        handBack(exchange, { ...rest, ...(body && { body: Promise.resolve(body.text), parsed: body.parsed }) });
        return;
      } else {
        response.destroy();
      }
      if (rest.context) release(rest.context);
    };
    try {
      const result = answer(exchange, key, read);
      if (typeof result !== 'object') {
        end(result === true);
        return;
      }
      const { answered, ...rest } = result;
      if (answered === false) end(false, rest);
      else
        answered.then(
          (isAnswered) => end(isAnswered, rest),
          // What cannot be read, Yoga cannot read either, and says so.
          () => end(false, rest),
        );
    } catch (error) {
      const isOfRequest = isGraphqlError(error) || error instanceof SyntaxError;
      if (!isOfRequest) loggerOf(logger, record).error(`A request could not be answered directly: ${error}`, error);
      end(false);
    }
  }

  /** What was done for the request that Node reads next on a connection. */
  const directAttempts = new WeakMap<Socket, DirectAttempt>();

  /** Answers a request that Node has not parsed; undefined if it has to, and nothing was sent. */
  const answerNow =
    (head: RequestHead): AnswerBody =>
    (bytes) => {
      const kind = kindOf(head);
      if (!kind || bytes.length > limits.bodyBytes) return undefined;
      const record = recorder.begin(toNewRequest(head), undefined);
      const reply = new DirectReply();
      const exchange: Exchange = { message: head, reply, kind, record };
      const body = new PostedBody(bytes);
      const { key, read, done } = toAsked(body);
      let result: ReturnType<typeof answer> = NOT_NOW;
      try {
        result = answer(exchange, key, read);
      } catch {
        // It is attempted again, and whatever fails is logged.
      }
      if (result === true) {
        counts.answered++;
        counts.direct++;
        reply.ended = recorder.follow(record);
        done?.();
        return reply;
      }
      const rest = typeof result === 'object' ? result : undefined;
      const free = () => rest && release(rest.context);
      if (rest?.answered)
        rest.answered.then(free, free); // a promise, of a graph that said it needs none
      else free();
      const { spent } = exchange;
      const isForYoga = result !== NOT_NOW;
      directAttempts.set(head.socket, { body, isForYoga, began: record.began, spent, executed: rest?.executed });
      return undefined;
    };

  /** Answers a body that Node has parsed, unless it was attempted before and is for Yoga. */
  function attemptBody(exchange: NodeExchange, bytes: Buffer, last: DirectAttempt | undefined): void {
    const before = last?.body.bytes.equals(bytes) ? last : undefined;
    const body = before?.body ?? new PostedBody(bytes);
    if (before) exchange.record.began = before.began;
    if (!before?.isForYoga) {
      attempt(exchange, toAsked(body));
      return;
    }
    exchange.spent = before.spent;
    handBack(exchange, { executed: before.executed, body: Promise.resolve(body.text), parsed: body.parsed });
  }

  function toAsked(body: PostedBody): Asked {
    const known = bodies.find(body.bytes);
    const read = () => {
      const question = known ? readKnownPost(known, finder) : null;
      if (question !== null) return question;
      const other = readPost(body.parse(), finder);
      if (known) bodies.forget(known);
      return other;
    };
    const done = () => {
      if (!known) bodies.learn(body.bytes);
    };
    return { key: known ? `${known.id}\n${known.variables}` : `POST\n${body.text}`, read, body, done };
  }

  const toNewRequest = ({ method = '', headers }: RequestHead): NewRequest => ({
    method,
    path: paths.graphql,
    requestId: String(headers['x-request-id'] ?? ''),
    traceparent: headers.traceparent === undefined ? null : String(headers.traceparent),
  });

  const kindOf = (head: RequestHead) => (tracing?.isOn() ? undefined : kinds.find(head));

  const isPost = (head: RequestHead) => head.method === 'POST' && isPlainPost(head, paths.graphql, limits.bodyBytes);

  return {
    counts,
    plugin: learnFromAnswers(operations, kinds),
    prepare: (head) => (isPost(head) ? answerNow(head) : undefined),
    take(message, response, isRefused) {
      const { method, url = '', headers, socket } = message;
      const last = directAttempts.get(socket);
      directAttempts.delete(socket);
      if (isRefused) return false;
      const hasBody = isPost(message);
      if (!hasBody && !(method === 'GET' && tagAnswer && isPlainGet(message, paths.graphql))) return false;
      const kind = kindOf(message);
      if (!kind) return false;
      const record = recorder.begin(toNewRequest(message), response);
      const exchange = { message, response, reply: new NodeReply(response), kind, record };
      if (hasBody) {
        collectBody(
          message,
          limits.bodyBytes,
          (body) => attemptBody(exchange, body, last),
          (error) => handBack(exchange, { body: Promise.reject(error) }),
        );
      } else {
        attempt(exchange, { key: `GET ${headers.accept}\n${url}`, read: () => readGet(url, finder) });
      }
      return true;
    },
  };
}
