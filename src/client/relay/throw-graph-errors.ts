import type { RelayFieldLogger } from 'relay-runtime';
import { toRequestError } from '../fetch-graph.ts';

/** Throws what the server says is wrong with a field, before `@throwOnFieldError` throws that something is. */
export const throwGraphErrors =
  (logger?: RelayFieldLogger | null): RelayFieldLogger =>
  (event) => {
    logger?.(event);
    if (event.kind === 'relay_field_payload.error' && event.shouldThrow && !event.handled)
      throw toRequestError({ errors: [event.error] });
  };
