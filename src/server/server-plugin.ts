import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { RequestState, ServerContext } from './request-state.ts';

/**
 * A plugin of Yoga. With `fast`, requests that take the short cut need not go through Yoga: it does for them what the hooks of
 * the plugin do for others. A server that has a plugin without it sends all requests through Yoga.
 */
export interface ServerPlugin extends Plugin<object, ServerContext, object> {
  fast?: Fast;
}

/** Undefined to go on with the next plugin. */
export type Fast = (request: FastRequest) => typeof HAND_TO_YOGA | FastResponse | undefined;

/** Yoga is to answer the request. */
export const HAND_TO_YOGA = 'hand to Yoga';

/** A POST of JSON that takes the short cut. */
export interface FastRequest {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly state: RequestState;
  params: GraphQLParams;
  /** The operation that it asks for, if Yoga has answered it before. */
  operation: AnsweredOperation | undefined;
  /** What it costs; undefined if nobody counts it. */
  cost: number | undefined;
  /** Headers of the response, names and values in turn. */
  readonly headers: string[];
  /** Encodes the body, and adds headers about it. It is text with one character for each byte of UTF-8. */
  encode: ((text: string) => string | Buffer | Promise<Buffer>) | undefined;
}

/** An operation whose document Yoga has parsed and validated. */
export interface AnsweredOperation {
  document: DocumentNode;
  /** Undefined if it has none. */
  name: string | undefined;
}

export interface FastResponse {
  status: number;
  body: string;
}

/** For plugins that have nothing to do with requests that take the short cut. */
export const goOn: Fast = () => undefined;
