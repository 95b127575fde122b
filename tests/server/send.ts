import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Sent extends RequestOptions {
  /** Sent with its length. */
  body?: string | Buffer;
  /** Sent one after another; in chunks, unless the headers have a length. */
  parts?: Iterable<string>;
}

export interface Received<Body> {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Body;
}

/** Sends a request over a socket; the body of the answer is as it arrived. */
export const send = ({ body, parts = [], ...options }: Sent): Promise<Received<Buffer>> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', ...options }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await buffer(response) });
    });
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end(body);
  });

/** Sends JSON to the graph, and reads the JSON that it answers. */
export const post = async ({ headers, ...options }: Sent): Promise<Received<unknown>> => {
  const json = { 'content-type': 'application/json', ...headers };
  const answer = await send({ path: '/graphql', method: 'POST', ...options, headers: json });
  return { ...answer, body: JSON.parse(answer.body.toString()) };
};
