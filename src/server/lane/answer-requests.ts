import { isPromise, mapMaybePromise } from 'graphql-yoga';
import type { TagAnswer } from '../answer-tags.ts';
import type { ClientAccounts } from '../client-accounts.ts';
import type { DocumentFinder } from '../document-finder.ts';
import { executeOperation } from '../execute-operation.ts';
import { matchesIfNoneMatch } from '../if-none-match.ts';
import type { Limits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import type { ExecutedOperation } from '../observe/recorder.ts';
import { recordOperation } from '../observe/request-record.ts';
import { passIdsOn } from '../observe/request-trace.ts';
import { longestIn } from '../plugins/variable-limits.ts';
import { createRelease } from '../request-context.ts';
import type { JsonRequest, RequestContext, ServedGraph } from '../served-graph.ts';
import {
  type AdmittedOperation,
  type AdmittedOperations,
  countAttempt,
  isWorthAttempt,
} from './admitted-operations.ts';
import { createSender, type Exchange, NOT_NOW } from './exchange.ts';
import type { Answer, KeptAnswers } from './kept-answers.ts';
import type { CheckDocument, CheckedDocument } from './new-documents.ts';
import type { Question } from './questions.ts';
import { jsonOf } from './result-json.ts';

/**
 * Answers a request, now or later. False: Yoga has to, and nothing was sent or spent. `NOT_NOW`: the answer is not there yet, and
 * the reply may not wait; nothing was sent or spent either. A context that is given back is to be released.
 */
export type AnswerRequest = (
  exchange: Exchange,
  /** What was sent. */
  key: string,
  read: () => Question | undefined,
) => Answered | UnansweredRequest;

type Answered = boolean | typeof NOT_NOW;

/** A request that is executed, but not answered, or perhaps later. It was spent for; Yoga goes on with what was executed. */
interface Unanswered {
  answered: false | Promise<boolean>;
  executed?: ExecutedOperation;
}

export interface UnansweredRequest extends Unanswered {
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
  checkDocument: CheckDocument;
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

/** Replies with the JSON of an answer; its tag is made again if what was read may be newer than what was expected. */
type ReplyWith = (json: string, isFresh: boolean) => Answered;

/** For graphs that execute to text, their contexts are the same for all requests. */
const ANY_REQUEST = new Request('http://localhost/');

/** After an operation had no answer at once, so many requests for it are expected to have none either. */
const EXPECTED = 16;

export function createAnswerRequest(options: AnswerOptions): AnswerRequest {
  const { graph, executeToJson, readToJson, logger, limits, finder, tagAnswer, kept, sentKept } = options;
  const { operations, checkDocument } = options;
  const sender = createSender(options.accounts, (error) => logger.error(`An answer failed: ${String(error)}`, error));
  const release = createRelease(logger);

  /** Answers a request with an answer that is there. */
  function reply(exchange: Exchange, key: string, answer: Answer): Answered {
    if (isKept(exchange, answer.etag)) return sender.sendNotModified(exchange, answer);
    return sender.send(exchange, answer, () => kept.grew(key, answer));
  }

  /** Answers what is asked by executing it; later if something has to be read for that. */
  function answerQuestion(exchange: Exchange, question: Question, { key, context }: Reading): Answered | Unanswered {
    const { text: document, id, operationName, variables, search } = question;
    if (longestIn(variables, limits.variableItems) > limits.variableItems) return false;
    const accept = exchange.message.headers.accept ?? null;
    const tag = () =>
      search === undefined ? undefined : tagAnswer?.(context, { accept, cost: null, search, text: document });
    const etag = tag();
    if (isKept(exchange, etag)) return sender.sendNotModified(exchange, { document, etag });
    const known = operations.find(document, operationName);
    const { mayWait } = exchange.reply;
    if (!mayWait && !known && !graph.isSynchronous?.(context)) return NOT_NOW;
    if (!mayWait && known && known.skipDirect > 0) {
      known.skipDirect--;
      return NOT_NOW;
    }
    // For a client that has spent its allowance, nothing is checked.
    const checked =
      known || !sender.canSpend(exchange, 0) ? undefined : checkDocument(exchange.message.method, question);
    const operation = known ?? (checked && operations.admit(checked.document, operationName));
    if (!operation) return false;
    const request: JsonRequest = { document: operation.document, operationName, variables, context, cost: undefined };
    const cost = graph.costOf?.(request);
    if (!sender.canSpend(exchange, cost ?? 0) || !isWorthAttempt(operation)) return false;
    request.cost = cost;
    const { name } = operation;
    const replyWith = (json: string, isFresh: boolean): Answered => {
      const etagNow = isFresh ? tag() : etag;
      const answer = { document, id, operationName, name, cost, etag: etagNow, identity: json, encoded: new Map() };
      const replied = reply(exchange, key, answer);
      if (replied !== true) return replied;
      const version = graph.dataVersion?.(context);
      if (version !== undefined) kept.offer(version, key, answer);
      return true;
    };
    const answered = checked
      ? executeNew(checked, request, replyWith)
      : executeKnown(operation, request, replyWith, mayWait);
    if (typeof answered === 'object') {
      sender.spendNow(exchange, cost ?? 0);
      recordOperation(exchange.record, document, name, cost);
    }
    return answered;
  }

  /** Executes an operation whose document is known. */
  function executeKnown(
    operation: AdmittedOperation,
    request: JsonRequest,
    replyWith: ReplyWith,
    mayWait: boolean,
  ): Answered | Unanswered {
    const replyIf = (json: string | null): Answered => {
      countAttempt(operation, json !== null);
      return json !== null && replyWith(json, request.hasMissing === true);
    };
    const json = executeToJson(request);
    const hasToRead = json === null && request.hasMissing;
    if (hasToRead && mayWait)
      return readToJson ? { answered: readToJson(request).then((read) => replyIf(read) === true) } : false;
    const answered = hasToRead ? NOT_NOW : replyIf(json);
    if (answered === NOT_NOW) operation.skipDirect = EXPECTED;
    return answered;
  }

  /** Executes an operation of a new document; Yoga sends what the lane does not. */
  function executeNew(checked: CheckedDocument, request: JsonRequest, replyWith: ReplyWith): true | Unanswered {
    const result = execute(checked, request);
    const isLater = isPromise(result);
    const answered = mapMaybePromise(result, (given) => {
      const json = jsonOf(given);
      return json !== null && replyWith(json, isLater) === true;
    });
    return answered === true || { answered, executed: { document: checked.document, result } };
  }

  /** Executes an operation as Yoga does; what is thrown, Yoga gets as a promise. */
  function execute(checked: CheckedDocument, { operationName, variables, context }: JsonRequest) {
    const args = { ...checked, operationName, variableValues: variables, contextValue: context };
    try {
      return executeOperation(graph, args);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  return (exchange, key, read) => {
    if (!graph.status().ready) return false;
    const { ids, remote } = exchange.record;
    const context = graph.context(ANY_REQUEST, passIdsOn(ids, remote));
    if (isPromise(context)) {
      context.then(release, () => {});
      return false;
    }
    let answered: Answered | Unanswered = false;
    try {
      const version = graph.dataVersion?.(context);
      const known = version === undefined ? undefined : kept.find(version, key);
      if (known && finder.isCurrent(known.id, known.document) && operations.find(known.document, known.operationName)) {
        const replied = reply(exchange, key, known);
        if (replied === true) sentKept();
        return replied;
      }
      const question = read();
      if (question !== undefined) answered = answerQuestion(exchange, question, { key, context });
      return typeof answered === 'object' ? { ...answered, context } : answered;
    } finally {
      if (typeof answered !== 'object') release(context);
    }
  };
}

/** Whether the client has the answer with this tag. */
const isKept = ({ message }: Exchange, etag: string | undefined): boolean =>
  etag !== undefined && matchesIfNoneMatch(etag, message.headers['if-none-match'] ?? null);
