import { type ModelEndpoint, PATH } from './endpoint.ts';

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface Question {
  messages: readonly Message[];
  /** The JSON Schema of the answer. */
  schema: Record<string, unknown>;
  /** The greatest length of the answer, in tokens. */
  tokens: number;
}

/** A model that is asked, and within which limits. */
export interface ModelRun {
  endpoint: ModelEndpoint;
  /** The tokens of the whole run, sent and answered together. */
  tokens: number;
  /** Milliseconds until a whole answer must have arrived. */
  timeout: number;
  /** Stops the run. */
  signal: AbortSignal;
}

export interface Spent {
  input: number;
  output: number;
}

export interface Model {
  name: string;
  /** Asks once. Rejects with an AskError if the model does not answer. */
  ask(question: Question): Promise<string>;
  readonly spent: Spent;
}

/**
 * Why a model gave no answer. It holds no words of the endpoint: these may repeat the text, or a key.
 *
 * TOO_LONG: it may answer about less. QUESTION: it will not answer this question. FAILED: it may answer another time. ENDED: it will not
 * answer any in this run, or somebody stopped the run.
 */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly kind: 'TOO_LONG' | 'QUESTION' | 'FAILED' | 'ENDED';

  constructor(kind: AskError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Far more than a part needs. */
const MOST_CHARACTERS = 400_000;

/** A shorter answer would be cut off. */
const SHORTEST_ANSWER = 200;

/** An upper estimate: a token is three bytes or more, one character of Chinese, Japanese or Korean. */
const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);

/** Opens a model. Sends questions to its endpoint and the key to no other address, and follows no redirects. Throws a MissingClientError if `openai` is not installed. */
export const openModel = async ({ endpoint, tokens: limit, timeout, signal }: ModelRun): Promise<Model> => {
  const { name, url, key } = endpoint;
  const { OpenAI, APIError } = await loadClient();
  const client = new OpenAI({
    apiKey: key ?? 'none',
    baseURL: url.href.slice(0, -PATH.length),
    maxRetries: 0,
    timeout,
    logLevel: 'off',
    fetch: createFetch(endpoint),
  });
  const spent: Spent = { input: 0, output: 0 };
  const options: Record<string, unknown> = { temperature: 0, seed: 1, stream_options: { include_usage: true } };
  let limitName = 'max_tokens';

  /** Some models refuse a parameter: it is then left out, and the limit has another name. */
  const open = async (question: Question, tokens: number, signal: AbortSignal) => {
    const { messages, schema } = question;
    const asked = {
      model: name,
      messages: [...messages],
      // Headers then arrive at once: fetch does not wait longer than five minutes for them.
      stream: true as const,
      response_format: { type: 'json_schema' as const, json_schema: { name: 'answer', strict: true, schema } },
    };
    try {
      return await client.chat.completions.create({ ...asked, ...options, [limitName]: tokens } as typeof asked, {
        signal,
      });
    } catch (error) {
      const param = error instanceof APIError && error.status === 400 ? paramOf(error) : '';
      if (param === 'max_tokens' && limitName === param) limitName = 'max_completion_tokens';
      else if (!Object.hasOwn(options, param)) throw error;
      delete options[param];
      return open(question, tokens, signal);
    }
  };

  const post = async (question: Question, tokens: number, signal: AbortSignal): Promise<string> => {
    let content = '';
    let end: string | null = null;
    let usage = { prompt_tokens: estimateTokens(JSON.stringify(question)), completion_tokens: 0 };
    for await (const chunk of await open(question, tokens, signal)) {
      usage = chunk.usage ?? usage;
      const [choice] = chunk.choices ?? [];
      if (choice?.delta?.refusal) throw new AskError('QUESTION', 'the model refuses to answer');
      content += choice?.delta?.content ?? '';
      if (content.length > MOST_CHARACTERS) throw new AskError('QUESTION', 'the answer is too long');
      end = choice?.finish_reason ?? end;
    }
    spent.input += usage.prompt_tokens;
    spent.output += usage.completion_tokens || estimateTokens(content);
    // The client ends a stream that was stopped as if it were whole.
    if (signal.aborted) throw signal.reason;
    if (end === null) throw new AskError('FAILED', 'the answer breaks off');
    if (end === 'length') throw new AskError('TOO_LONG', 'the answer is longer than it may be');
    // Answers are kept in files.
    if (key && content.includes(key)) throw new AskError('ENDED', 'the answer repeats the key');
    return content;
  };

  const describe = (error: unknown): AskError => {
    if (error instanceof AskError) return error;
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof APIError) || error.status === undefined) return describeFailure(error);
    const { status, code, type, message } = error;
    const word = [code, type].find((value) => typeof value === 'string' && /^[a-z_]{3,40}$/.test(value));
    const isShown = word && !(key && (word.includes(key) || key.includes(word)));
    const isTooLong = status === 413 || /\bcontext[_ ](?:length|size|window)/i.test(`${code} ${message}`);
    return new AskError(
      isTooLong ? 'TOO_LONG' : kindOf(status),
      `the endpoint answers with status ${status}${isShown ? ` (${word})` : ''}`,
    );
  };

  return {
    name,
    async ask(question) {
      if (signal.aborted) throw stoppedBy(signal);
      const input = estimateTokens(JSON.stringify(question));
      const left = limit - spent.input - spent.output - input;
      if (left < SHORTEST_ANSWER)
        throw new AskError('ENDED', `the limit of ${limit} tokens is reached, with what the question would need`);
      const before = spent.input;
      // Node 20 may collect the signals of `AbortSignal.any` and `AbortSignal.timeout` before they fire.
      const ending = new AbortController();
      const end = () => ending.abort();
      const deadline = setTimeout(end, timeout);
      signal.addEventListener('abort', end, { once: true });
      try {
        return await post(question, Math.min(question.tokens, left), ending.signal);
      } catch (error) {
        // What was sent may be charged, also if no answer came.
        if (spent.input === before) spent.input += input;
        if (signal.aborted) throw stoppedBy(signal);
        if (ending.signal.aborted)
          throw new AskError('FAILED', `no answer within ${Math.round(timeout / 100) / 10} seconds`);
        throw describe(error);
      } finally {
        clearTimeout(deadline);
        signal.removeEventListener('abort', end);
      }
    },
    get spent() {
      return { ...spent };
    },
  };
};

/** The package that asks is optional. */
export class MissingClientError extends Error {}

const loadClient = async () => {
  try {
    return await import('openai');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new MissingClientError('asking a model needs a package that is not installed: npm install openai@6', {
      cause,
    });
  }
};

/** A fetch for one address, with its own headers only: the client reads others from the environment. */
const createFetch =
  ({ url, key }: ModelEndpoint): typeof fetch =>
  (input, init) => {
    if (String(input) !== url.href) throw new Error('the client asks another address');
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(key !== null && { authorization: `Bearer ${key}` }),
    };
    const { body = null, signal = null } = init ?? {};
    return fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
  };

/** Why a run was stopped: by somebody, or by the limit of its time. */
const stoppedBy = ({ reason }: AbortSignal): AskError => {
  const isOver = reason instanceof Error && reason.name === 'TimeoutError';
  return new AskError('ENDED', isOver ? 'the time of the run is over' : 'the run was stopped');
};

const kindOf = (status: number): AskError['kind'] => {
  // All questions to the model would get these.
  if ([401, 402, 403, 404, 405, 410].includes(status)) return 'ENDED';
  return [408, 425, 429].includes(status) || status >= 500 ? 'FAILED' : 'QUESTION';
};

/** The parameter that an endpoint refuses. */
const paramOf = ({ param, message }: { param?: string | null | undefined; message: string }): string =>
  param ?? /unsupported (?:parameter|value):? ['"]([a-z_]{1,40})['"]/i.exec(message)?.[1] ?? '';

const describeFailure = ({ cause }: Error): AskError => {
  // The error of the connection is below that of `fetch`.
  const { message = '', code } = (cause instanceof Error ? (cause.cause ?? cause) : {}) as NodeJS.ErrnoException;
  return message.includes('redirect')
    ? new AskError('ENDED', 'the endpoint redirects to another address, which is not followed')
    : new AskError('FAILED', `the connection fails${code ? ` (${code})` : ''}`);
};
