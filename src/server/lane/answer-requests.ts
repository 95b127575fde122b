import { isPromise } from 'graphql-yoga';
import type { TagAnswer } from '../answer-tags.ts';
import type { ClientAccounts } from '../client-accounts.ts';
import type { DocumentFinder } from '../document-finder.ts';
import { matchesIfNoneMatch } from '../if-none-match.ts';
import type { Limits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import { longestIn } from '../plugins/variable-limits.ts';
import { createRelease } from '../request-context.ts';
import type { JsonRequest, RequestContext, ServedGraph } from '../served-graph.ts';
import { type AdmittedOperations, countAttempt, isWorthAttempt } from './admitted-operations.ts';
import { createSender, type Exchange, NOT_NOW } from './exchange.ts';
import type { Answer, KeptAnswers } from './kept-answers.ts';
import type { Question } from './questions.ts';

/**
 * Answers a request, now or later. False: Yoga has to, and nothing was sent or spent. `NOT_NOW`: the answer is not there yet, and
 * the reply may not wait; nothing was sent or spent either. A context that is given back is released.
 */
export type AnswerRequest = (
  exchange: Exchange,
  /** What was sent. */
  key: string,
  read: () => Question | undefined,
) => Answered | Later;

type Answered = boolean | typeof NOT_NOW;

/** Whether a request was answered is known later, when the context has been read. */
export interface Later {
  answered: Promise<boolean>;
  context: RequestContext;
}

export interface AnswerOptions {
  graph: ServedGraph;
  executeToJson: NonNullable<ServedGraph['executeToJson']>;
  readToJson: ServedGraph['readToJson'];
  logger: Logger;
  limits: Limits;
  finder: DocumentFinder;
  tagAnswer: TagAnswer | undefined;
  accounts: ClientAccounts | undefined;
  operations: AdmittedOperations;
  kept: KeptAnswers;
  /** Is called when a kept answer was sent. */
  sentKept(): void;
}

/** What a request is answered from. */
interface Reading {
  /** What was sent. */
  key: string;
  context: RequestContext;
}

/** For graphs that execute to text, their contexts are the same for all requests. */
const ANY_REQUEST = new Request('http://localhost/');

/** After an operation had no answer at once, so many requests for it are expected to have none either. */
const EXPECTED = 16;

export function createAnswerRequest(options: AnswerOptions): AnswerRequest {
  const { graph, executeToJson, readToJson, logger, limits, finder, tagAnswer, operations, kept, sentKept } = options;
  const sender = createSender(options.accounts, (error) => logger.error(`An answer failed: ${String(error)}`, error));
  const release = createRelease(logger);

  /** Answers a request with an answer that is there. */
  function reply(exchange: Exchange, key: string, answer: Answer): Answered {
    if (isKept(exchange, answer.etag)) return sender.sendNotModified(exchange, answer);
    return sender.send(exchange, answer, () => kept.grew(key, answer));
  }

  /** Answers what is asked by executing it; later if something has to be read for that. */
  function execute(exchange: Exchange, question: Question, { key, context }: Reading): Answered | Promise<boolean> {
    const { text: document, id, operationName, variables, search } = question;
    const operation = operations.find(document, operationName);
    if (!operation) return false;
    const { mayWait } = exchange.reply;
    if (!mayWait && operation.skipDirect > 0) {
      operation.skipDirect--;
      return NOT_NOW;
    }
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
    const replyWith = (json: string | null): Answered => {
      countAttempt(operation, json !== null);
      if (json === null) return false;
      const etagNow = request.hasMissing ? tag() : etag;
      const answer = { document, id, operationName, name, cost, etag: etagNow, identity: json, encoded: new Map() };
      const replied = reply(exchange, key, answer);
      if (replied !== true) return replied;
      const version = graph.dataVersion?.(context);
      if (version !== undefined) kept.offer(version, key, answer);
      return true;
    };
    const json = executeToJson(request);
    const hasToRead = json === null && request.hasMissing;
    if (hasToRead && mayWait) return readToJson?.(request).then((read) => replyWith(read) === true) ?? false;
    const answered = hasToRead ? NOT_NOW : replyWith(json);
    if (answered === NOT_NOW) operation.skipDirect = EXPECTED;
    return answered;
  }

  return (exchange, key, read) => {
    if (!graph.status().ready) return false;
    const context = graph.context(ANY_REQUEST);
    if (isPromise(context)) {
      context.then(release, () => {});
      return false;
    }
    let answered: Answered | Promise<boolean> = false;
    try {
      const version = graph.dataVersion?.(context);
      const known = version === undefined ? undefined : kept.find(version, key);
      if (known && finder.isCurrent(known.id, known.document) && operations.find(known.document, known.operationName)) {
        const replied = reply(exchange, key, known);
        if (replied === true) sentKept();
        return replied;
      }
      const question = read();
      if (question !== undefined) answered = execute(exchange, question, { key, context });
      return isPromise(answered) ? { answered, context } : answered;
    } finally {
      if (!isPromise(answered)) release(context);
    }
  };
}

/** Whether the client has the answer with this tag. */
const isKept = ({ message }: Exchange, etag: string | undefined): boolean =>
  etag !== undefined && matchesIfNoneMatch(etag, message.headers['if-none-match'] ?? null);
