import type { RelayFieldLogger } from 'relay-runtime';
import { toRequestError } from '../fetch-graph.ts';

/** Throws the server's error for a field, before `@throwOnFieldError` throws one that does not say what is wrong. */
export const throwGraphErrors =
  (logger?: RelayFieldLogger | null): RelayFieldLogger =>
  (event) => {
    logger?.(event);
    if (event.kind === 'relay_field_payload.error' && event.shouldThrow && !event.handled)
      throw toRequestError({ errors: [event.error] });
  };
