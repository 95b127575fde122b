import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPromise, type Plugin } from 'graphql-yoga';
import type { TagAnswer } from '../answer-tags.ts';
import type { ClientAccounts } from '../client-accounts.ts';
import type { createDocumentCache } from '../document-cache.ts';
import type { DocumentFinder } from '../document-finder.ts';
import { matchesIfNoneMatch } from '../if-none-match.ts';
import type { Limits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import { isGraphqlError } from '../masking.ts';
import type { BegunRequest, BegunRequests, Recorder } from '../observe/recorder.ts';
import { loggerOf } from '../observe/request-record.ts';
import type { Tracing } from '../observe/tracing.ts';
import type { Paths } from '../paths.ts';
import { longestIn } from '../plugins/variable-limits.ts';
import { collectBody } from '../read-body.ts';
import { createRelease } from '../request-context.ts';
import type { JsonRequest, RequestContext, ServedGraph } from '../served-graph.ts';
import { countAttempt, createAdmittedOperations, isWorthAttempt } from './admitted-operations.ts';
import { createAnswerKinds } from './answer-kinds.ts';
import { createSender, type Exchange } from './exchange.ts';
import { type Answer, createKeptAnswers, type KeptAnswers } from './kept-answers.ts';
import { createKnownBodies } from './known-bodies.ts';
import { learnFromAnswers } from './learn.ts';
import { isPlainGet, isPlainPost } from './plain-requests.ts';
import { PostedBody } from './posted-body.ts';
import { type Question, readGet, readKnownPost, readPost } from './questions.ts';

/** Answers requests without Yoga, as Yoga would. */
export interface Lane {
  /** Takes a request, and answers it or hands it over; false if it does not take it. */
  take(message: IncomingMessage, response: ServerResponse): boolean;
  /** Learns from Yoga's answers; to be the last of its plugins. */
  plugin: Plugin;
  readonly counts: LaneCounts;
}

/** What a lane has done and holds; for metrics. */
export interface LaneCounts {
  /** Requests that were answered, those with kept answers included. */
  answered: number;
  fromKept: number;
  kept: Pick<KeptAnswers, 'count' | 'bytes'>;
}

export interface LaneOptions {
  graph: ServedGraph;
  executeToJson: NonNullable<ServedGraph['executeToJson']>;
  readToJson: ServedGraph['readToJson'];
  logger: Logger;
  paths: Paths;
  limits: Limits;
  documentCache: ReturnType<typeof createDocumentCache>;
  finder: DocumentFinder;
  recorder: Recorder;
  begun: BegunRequests;
  tagAnswer: TagAnswer | undefined;
  accounts: ClientAccounts | undefined;
  tracing: Tracing | undefined;
  compression: boolean;
  /** Has Yoga answer a request. */
  handOver(message: IncomingMessage, response: ServerResponse): void;
}

/** What a request is answered from. */
interface Reading {
  /** What was sent. */
  key: string;
  context: RequestContext;
}

/** Whether a request was answered is known later, when the context has been read. */
interface Later {
  answered: Promise<boolean>;
  context: RequestContext;
}

/** A request that is to be answered. */
interface Attempt {
  exchange: Exchange;
  /** What was sent. */
  key: string;
  read(): Question | undefined;
  body?: PostedBody;
  done?(): void;
}

/** For graphs that execute to text, their contexts are the same for all requests. */
const ANY_REQUEST = new Request('http://localhost/');

export function createLane(options: LaneOptions): Lane {
  const { graph, executeToJson, readToJson, logger, paths, limits, finder, recorder, begun, tagAnswer, tracing } =
    options;
  const operations = createAdmittedOperations(graph, options.documentCache);
  const kinds = createAnswerKinds(options.compression);
  const kept = createKeptAnswers();
  const bodies = createKnownBodies();
  const sender = createSender(options.accounts, (error) => logger.error(`An answer failed: ${String(error)}`, error));
  const release = createRelease(logger);
  const counts: LaneCounts = { answered: 0, fromKept: 0, kept };

  function handBack({ message, response, record }: Exchange, rest: Omit<BegunRequest, 'record'>): void {
    rest.body?.catch(() => {}); // Yoga may refuse the request before it asks for the body
    begun.set(message, { record, ...rest });
    options.handOver(message, response);
  }

  /** Answers a request with an answer that is there. */
  function reply(exchange: Exchange, key: string, answer: Answer): boolean {
    if (isKept(exchange, answer.etag)) return sender.sendNotModified(exchange, answer);
    return sender.send(exchange, answer, () => kept.grew(key, answer));
  }

  /** Answers what is asked by executing it; later if something has to be read for that. */
  function execute(exchange: Exchange, question: Question, { key, context }: Reading): boolean | Promise<boolean> {
    const { text: document, id, operationName, variables, search } = question;
    const operation = operations.find(document, operationName);
    if (!operation) return false;
    if (longestIn(variables, limits.variableItems) > limits.variableItems) return false;
    const accept = exchange.message.headers.accept ?? null;
    const tag = () =>
      search === undefined ? undefined : tagAnswer?.(context, { accept, cost: null, search, text: document });
    const etag = tag();
    if (isKept(exchange, etag)) return sender.sendNotModified(exchange, { document, etag });
    const request: JsonRequest = { document: operation.document, operationName, variables, context, cost: undefined };
    const cost = graph.costOf?.(request);
    if (!sender.canSpend(exchange, cost ?? 0) || !isWorthAttempt(operation)) return false;
    request.cost = cost;
    const { name } = operation;
    // What was read may be newer than what was expected.
    const replyWith = (json: string | null): boolean => {
      countAttempt(operation, json !== null);
      if (json === null) return false;
      const etagNow = request.hasMissing ? tag() : etag;
      const answer = { document, id, operationName, name, cost, etag: etagNow, identity: json, encoded: new Map() };
      if (!reply(exchange, key, answer)) return false;
      const version = graph.dataVersion?.(context);
      if (version !== undefined) kept.offer(version, key, answer);
      return true;
    };
    const json = executeToJson(request);
    return json === null && request.hasMissing ? (readToJson?.(request).then(replyWith) ?? false) : replyWith(json);
  }

  /** Answers a request, now or later; false if Yoga has to, and nothing was done. A context that is given back is released. */
  function answer(exchange: Exchange, key: string, read: () => Question | undefined): boolean | Later {
    if (!graph.status().ready) return false;
    const context = graph.context(ANY_REQUEST);
    if (isPromise(context)) {
      context.then(release, () => {});
      return false;
    }
    let answered: boolean | Promise<boolean> = false;
    try {
      const version = graph.dataVersion?.(context);
      const known = version === undefined ? undefined : kept.find(version, key);
      if (known && finder.isCurrent(known.id, known.document) && operations.find(known.document, known.operationName)) {
        if (!reply(exchange, key, known)) return false;
        counts.fromKept++;
        return true;
      }
      const question = read();
      if (question !== undefined) answered = execute(exchange, question, { key, context });
      return isPromise(answered) ? { answered, context } : answered;
    } finally {
      if (!isPromise(answered)) release(context);
    }
  }

  /** Answers a request and calls `done`, or has Yoga answer it; whatever fails, Yoga says what is wrong. */
  function attempt({ exchange, key, read, body, done = () => {} }: Attempt): void {
    const { response, record } = exchange;
    const end = (isAnswered: boolean, context?: RequestContext): void => {
      if (isAnswered) {
        counts.answered++;
        done();
      } else if (!response.headersSent) {
        handBack(exchange, body ? { body: Promise.resolve(body.text), parsed: body.parsed, context } : { context });
        return;
      } else {
        response.destroy();
      }
      if (context) release(context);
    };
    try {
      const result = answer(exchange, key, read);
      if (typeof result === 'boolean') end(result);
      else
        result.answered.then(
          (isAnswered) => end(isAnswered, result.context),
          // What cannot be read, Yoga cannot read either, and says so.
          () => end(false, result.context),
        );
    } catch (error) {
      const isOfRequest = isGraphqlError(error) || error instanceof SyntaxError;
      if (!isOfRequest) loggerOf(logger, record).error(`A request could not be answered directly: ${error}`, error);
      end(false);
    }
  }

  function attemptPost(exchange: Exchange, body: PostedBody): void {
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
    attempt({ exchange, key: known ? `${known.id}\n${known.variables}` : `POST\n${body.text}`, read, body, done });
  }

  return {
    counts,
    plugin: learnFromAnswers(operations, kinds),
    take(message, response) {
      const { method = '', url = '', headers } = message;
      const isPost = method === 'POST' && isPlainPost(message, paths.graphql, limits.bodyBytes);
      if (!isPost && !(method === 'GET' && tagAnswer && isPlainGet(message, paths.graphql))) return false;
      const kind = tracing?.isOn() ? undefined : kinds.find(message);
      if (!kind) return false;
      const requestId = String(headers['x-request-id'] ?? '');
      const traceparent = headers.traceparent === undefined ? null : String(headers.traceparent);
      const record = recorder.begin({ method, path: paths.graphql, requestId, traceparent }, response);
      const exchange = { message, response, kind, record };
      if (isPost) {
        collectBody(
          message,
          limits.bodyBytes,
          (body) => attemptPost(exchange, new PostedBody(body)),
          (error) => handBack(exchange, { body: Promise.reject(error) }),
        );
      } else {
        attempt({ exchange, key: `GET ${headers.accept}\n${url}`, read: () => readGet(url, finder) });
      }
      return true;
    },
  };
}

/** Whether the client has the answer with this tag. */
const isKept = ({ message }: Exchange, etag: string | undefined): boolean =>
  etag !== undefined && matchesIfNoneMatch(etag, message.headers['if-none-match'] ?? null);
