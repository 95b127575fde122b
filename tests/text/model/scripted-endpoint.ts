import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model is asked, as the endpoint received it. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format: { json_schema: { schema: unknown; strict: boolean } };
    [parameter: string]: unknown;
  };
  /** The sentences of the question. */
  sentences: { n: number; text: string }[];
}

export type Reply = (response: ServerResponse, received: Received) => void;

/** An endpoint on loopback that replies by a script: each request gets the next reply, and the last one again. */
export interface ScriptedEndpoint {
  url: string;
  host: string;
  received: Received[];
  [Symbol.asyncDispose](): Promise<void>;
}

export const startEndpoint = async (...script: readonly Reply[]): Promise<ScriptedEndpoint> => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
      const question = body.messages?.[1]?.content;
      const one: Received = {
        path: request.url ?? '',
        headers: request.headers,
        body,
        sentences: question ? JSON.parse(question).sections.flatMap(({ sentences }: Received) => sentences) : [],
      };
      received.push(one);
      const reply = script[Math.min(received.length, script.length) - 1];
      if (!reply) throw new Error('the script is empty');
      reply(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    host: `127.0.0.1:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

const USAGE = { prompt_tokens: 1000, completion_tokens: 100 };

/** An answer in a stream of events, in pieces of some characters; one that is cut breaks off. */
export const say =
  (content: string, { finish = 'stop', usage = USAGE as object | null, size = 400, isCut = false } = {}): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (event: unknown) => response.write(`data: ${JSON.stringify(event)}\n\n`);
    const sent = isCut ? content.slice(0, content.length / 2) : content;
    for (let at = 0; at < sent.length; at += size)
      send({ choices: [{ delta: { content: sent.slice(at, at + size) }, finish_reason: null }] });
    if (isCut) {
      response.destroy();
      return;
    }
    send({ choices: [{ delta: {}, finish_reason: finish }] });
    if (usage) send({ choices: [], usage });
    response.end('data: [DONE]\n\n');
  };

export const fail =
  (status: number, { headers = {}, error = {} }: { headers?: Record<string, string>; error?: object } = {}): Reply =>
  (response) =>
    json(response, status, { error }, headers);

/** Never answers. */
export const hang: Reply = () => {};

/** Nothing found. */
export const nothing: Reply = say('{"statements":[]}');

/** A statement with all fields, of which a test gives those that matter. */
export const statement = (fields: object): Record<string, unknown> => ({
  type: 'FINDING',
  sentences: [1],
  modality: 'ONGOING',
  basis: 'STATED',
  hedge: null,
  actors: [],
  targets: [],
  attributed_to: [],
  date: null,
  numbers: [],
  event_kind: null,
  known_event: null,
  forecast_type: null,
  strength: null,
  polarity: null,
  support: null,
  topic: null,
  wording: null,
  ...fields,
});

export const answer = (...statements: readonly object[]): string =>
  JSON.stringify({ statements: statements.map(statement) });
