import type { IncomingMessage } from 'node:http';
import type { DirectAnswer } from '../../../src/server/http/direct-answers.ts';
import type { HttpSettings } from '../../../src/server/http/http-settings.ts';
import { createHttpServer, type HttpServer } from '../../../src/server/http-server.ts';
import { silent } from '../../support/serve.ts';

/** A server whose answers say what was asked, with Node's parser or without it. */
export interface EchoServer {
  server: HttpServer;
  port: number;
  /** How often it answered without Node's parser, and whether the clients got all of it. */
  direct: boolean[];
  /** How many requests Node has parsed. */
  parsed(): number;
}

/** A body that begins so is not answered directly; the second after some time. */
export const INDIRECT = 'indirect';
export const SLOW = 'indirect and slow';

/** What is asked here is answered before its body has come. */
export const EARLY = '/early';

const echo = ({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, body: Buffer): Buffer => {
  const times = Number(headers['x-times'] ?? 1);
  return Buffer.from(`${method} ${url} ${headers['x-name'] ?? ''} ${body}`.repeat(times));
};

const headersOf = (body: Buffer): string[] => ['content-type', 'text/plain', 'content-length', String(body.length)];

const direct = (body: Buffer, ended: (isComplete: boolean) => void): DirectAnswer => {
  const [type, text, length, bytes] = headersOf(body);
  // Both ways to send a body.
  const sent = body.length % 2 === 0 ? body : body.toString('latin1');
  return { status: 200, headers: `${type}: ${text}\r\n${length}: ${bytes}\r\n`, body: sent, ended };
};

export const openEcho = async (isDirect: boolean, settings: Partial<HttpSettings> = {}): Promise<EchoServer> => {
  const ended: boolean[] = [];
  let parsed = 0;
  const server = createHttpServer({
    answer(request, response) {
      parsed++;
      if (request.url === EARLY) {
        request.resume();
        response.writeHead(200, headersOf(Buffer.from('early'))).end('early');
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk)).on('error', () => {});
      request.on('end', () => {
        const body = echo(request, Buffer.concat(chunks));
        const send = () => response.writeHead(200, headersOf(body)).end(body);
        if (String(Buffer.concat(chunks)).startsWith(SLOW)) setTimeout(send, 50);
        else send();
      });
    },
    prepare: isDirect
      ? (head) =>
          head.method === 'POST'
            ? (body) =>
                String(body).startsWith(INDIRECT)
                  ? undefined
                  : direct(echo(head, body), (isComplete) => void ended.push(isComplete))
            : undefined
      : undefined,
    logger: silent,
    settings,
  });
  const { port } = await server.listen(0, '127.0.0.1');
  return { server, port, direct: ended, parsed: () => parsed };
};
