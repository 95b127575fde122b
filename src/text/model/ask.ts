import { AskError, stoppedBy } from './ask-error.ts';
import type { ModelEndpoint } from './endpoint.ts';
import { addressesOf, type LookUp } from './loopback.ts';
import type { Message } from './prompt.ts';
import { type Completion, readCompletion, readError } from './read-completion.ts';

export interface Question {
  messages: readonly Message[];
  /** The JSON Schema of the answer. */
  schema: object;
  /** The greatest length of the answer. */
  tokens: number;
}

/** Asks a model once. Rejects with an AskError if it gives no answer. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Completion>;

export interface AskOptions {
  /** Milliseconds until the whole answer must have arrived. */
  timeout: number;
  lookUp?: LookUp | undefined;
}

/** Parameters that some models refuse, and what is sent instead; nothing if null. */
const INSTEAD: Readonly<Record<string, string | null>> = {
  max_tokens: 'max_completion_tokens',
  temperature: null,
  seed: null,
  stream_options: null,
};

/** Statuses that all questions to the model would get. */
const FINAL: ReadonlySet<number> = new Set([401, 402, 403, 404, 405, 410]);
const AGAIN: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks a model behind an endpoint. Follows no redirects, and sends the key to no other address. */
export const createAsk = ({ name, url, key }: ModelEndpoint, { timeout, lookUp }: AskOptions): Ask => {
  const refused = new Set<string>();
  let addresses: readonly URL[] = [];

  const bodyOf = ({ messages, schema, tokens }: Question): string => {
    const parameters: Record<string, unknown> = {
      max_tokens: tokens,
      temperature: 0,
      seed: 1,
      stream_options: { include_usage: true },
    };
    const accepted = Object.entries(parameters).flatMap(([parameter, value]) => {
      const sent = refused.has(parameter) ? INSTEAD[parameter] : parameter;
      return sent ? [[sent, value] as const] : [];
    });
    return JSON.stringify({
      model: name,
      messages,
      // Headers then arrive at once: fetch does not wait longer than five minutes for them.
      stream: true,
      response_format: { type: 'json_schema', json_schema: { name: 'statements', strict: true, schema } },
      ...Object.fromEntries(accepted),
    });
  };

  const post = async (body: string, signal: AbortSignal): Promise<Response> => {
    if (addresses.length === 0) addresses = await connectTo(url, lookUp);
    for (const [index, address] of addresses.entries())
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream, application/json',
            ...(key !== null && { authorization: `Bearer ${key}` }),
          },
          body,
          redirect: 'error',
          signal,
        });
        addresses = [address];
        return response;
      } catch (error) {
        if (index + 1 === addresses.length || causeOf(error) !== 'ECONNREFUSED') throw error;
      }
    throw new AskError('MODEL', 'the host has no address');
  };

  const askOnce = async (question: Question, signal: AbortSignal): Promise<Completion> => {
    const response = await post(bodyOf(question), signal);
    if (response.ok) {
      const completion = await readCompletion(response);
      // Answers are kept in files.
      if (key && completion.content.includes(key)) throw new AskError('MODEL', 'the answer repeats the key');
      return completion;
    }
    const { code, param, isTooLong } = await readError(response);
    if (response.status === 400 && param && Object.hasOwn(INSTEAD, param) && !refused.has(param)) {
      refused.add(param);
      return askOnce(question, signal);
    }
    const isShown = code !== null && !(key && (code.includes(key) || key.includes(code)));
    const message = `the endpoint answers with status ${response.status}${isShown ? ` (${code})` : ''}`;
    throw new AskError(kindOf(response.status, isTooLong), message, retryAfter(response));
  };

  return async (question, signal) => {
    if (signal.aborted) throw stoppedBy(signal);
    // Node 20 may collect the signals of `AbortSignal.any` and `AbortSignal.timeout` before they fire.
    const ending = new AbortController();
    const end = () => ending.abort();
    const deadline = setTimeout(end, timeout);
    signal.addEventListener('abort', end, { once: true });
    try {
      return await askOnce(question, ending.signal);
    } catch (error) {
      if (error instanceof AskError) throw error;
      if (signal.aborted) throw stoppedBy(signal);
      if (ending.signal.aborted)
        throw new AskError('SLOW', `no answer within ${Math.round(timeout / 100) / 10} seconds`);
      throw describeFailure(error);
    } finally {
      clearTimeout(deadline);
      signal.removeEventListener('abort', end);
    }
  };
};

const connectTo = async (url: URL, lookUp: LookUp | undefined): Promise<readonly URL[]> => {
  try {
    return await addressesOf(url, lookUp);
  } catch (error) {
    throw new AskError('MODEL', error instanceof Error ? error.message : String(error));
  }
};

const kindOf = (status: number, isTooLong: boolean): AskError['kind'] => {
  if (isTooLong || status === 413) return 'TOO_LONG';
  if (FINAL.has(status)) return 'MODEL';
  return AGAIN.has(status) ? 'AGAIN' : 'SECTION';
};

/** The header gives seconds, or a date. */
const retryAfter = ({ headers }: Response): number | null => {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
};

/** The code of the error below `fetch failed`. */
const causeOf = (error: unknown): string | null => {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null;
};

const describeFailure = (error: unknown): AskError => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  if (cause.includes('redirect'))
    return new AskError('MODEL', 'the endpoint redirects to another address, which is not followed');
  const code = causeOf(error);
  return new AskError('AGAIN', `the connection fails${code ? ` (${code})` : ''}`);
};
