import type { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Logger } from '../logger.ts';
import { maskError } from '../masking.ts';
import { loggerOf, type RequestRecords } from '../observe/request-record.ts';

/** Masks what fails outside of the execution, and logs it with the id of its request. */
export interface UnexpectedErrors {
  /** For Yoga, which does not say of which request an error is. */
  mask(error: unknown): GraphQLError;
  plugin: Plugin;
}

export function logUnexpectedErrors(logger: Logger, records: RequestRecords): UnexpectedErrors {
  const unlogged = new WeakMap<object, unknown>();
  return {
    mask(error) {
      const masked = maskError(error, silent, '');
      if (masked !== error) unlogged.set(masked, error);
      return masked;
    },
    plugin: {
      onResultProcess({ request, result }) {
        if (Array.isArray(result) || isAsyncIterable(result)) return;
        for (const error of result.errors ?? [])
          if (unlogged.has(error)) maskError(unlogged.get(error), loggerOf(logger, records.get(request)), 'A request');
      },
    },
  };
}

const nothing = () => {};
const silent: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
