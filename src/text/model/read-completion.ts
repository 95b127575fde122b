import { z } from 'zod';
import { AskError } from './ask-error.ts';

/** An answer as it came. */
export interface Completion {
  content: string;
  /** Whether it ends where the limit of its length was. */
  isCut: boolean;
  /** The tokens that were sent and answered; null if the endpoint does not count them. */
  usage: { input: number; output: number } | null;
}

/** Far more than a section needs; a stream has some 300 bytes for a token. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_CHARACTERS = 400_000;

const text = z.string().nullish();
const tokens = z.number().int().min(0).catch(0);

/** A message, or a piece of one in a stream. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: text, refusal: text }).optional(),
        delta: z.object({ content: text, refusal: text }).nullish(),
        finish_reason: text,
      }),
    )
    .catch([]),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(null),
});

/** Reads the body of a response, as a stream of events or as one object. Throws an AskError if it is neither, or not whole. */
export const readCompletion = async (response: Response): Promise<Completion> => {
  const read: Completion & { isEnded: boolean } = { content: '', isCut: false, isEnded: false, usage: null };
  const take = (json: string): void => {
    const piece = completion.safeParse(parse(json));
    if (!piece.success) throw new AskError('SECTION', 'the response is not a completion of a chat');
    read.usage = piece.data.usage
      ? { input: piece.data.usage.prompt_tokens, output: piece.data.usage.completion_tokens }
      : read.usage;
    const [choice] = piece.data.choices;
    if (!choice) return;
    const part = choice.message ?? choice.delta;
    if (part?.refusal) throw new AskError('SECTION', 'the model refuses to answer');
    read.content += part?.content ?? '';
    if (read.content.length > MOST_CHARACTERS) throw new AskError('SECTION', 'the answer is too long');
    if (!choice.finish_reason) return;
    read.isEnded = true;
    read.isCut = choice.finish_reason === 'length';
  };

  if (!response.headers.get('content-type')?.includes('text/event-stream')) take(await readText(response));
  else
    for await (const line of linesOf(response)) {
      const data = /^data: ?(.*)$/.exec(line)?.[1];
      if (data === '[DONE]') read.isEnded = true;
      else if (data) take(data);
    }
  if (!read.isEnded) throw new AskError('AGAIN', 'the answer breaks off');
  const { isEnded: _, ...whole } = read;
  return whole;
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

async function* piecesOf({ body }: Response, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) throw new AskError('SECTION', 'the response is too long');
    yield decoder.decode(chunk, { stream: true });
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of piecesOf(response, MOST_BYTES)) {
    const lines = piece.split(/\r?\n/);
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

const readText = async (response: Response, most = MOST_BYTES): Promise<string> => {
  const pieces: string[] = [];
  for await (const piece of piecesOf(response, most)) pieces.push(piece);
  return pieces.join('');
};

const error = z.object({
  error: z.object({
    code: text.catch(null),
    param: text.catch(null),
    type: text.catch(null),
    message: text.catch(null),
  }),
});

export interface EndpointError {
  /** A word such as `invalid_api_key`; null if there is none. */
  code: string | null;
  /** The parameter of the request that it refuses. */
  param: string | null;
  isTooLong: boolean;
}

/** Reads what an endpoint says of an error. Its message is only searched: it may repeat the text. */
export const readError = async (response: Response): Promise<EndpointError> => {
  const body = await readText(response, 64 * 1024).catch(() => '');
  const { code, param, type, message } = error.safeParse(parse(body)).data?.error ?? {};
  const word = [code, type].find((name) => name && /^[a-z_]{3,40}$/.test(name)) ?? null;
  return {
    code: word,
    param: param ?? /unsupported (?:parameter|value):? ['"]([a-z_]{1,40})['"]/i.exec(message ?? '')?.[1] ?? null,
    isTooLong: code === 'context_length_exceeded' || /\bcontext (?:length|size|window)\b/i.test(message ?? ''),
  };
};
