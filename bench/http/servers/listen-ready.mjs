import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * A server of ready answers: `node SERVER.mjs PORT`. `POST /load?FILE` reads them from a JSON file, each made ready by
 * `prepare`; `POST /INDEX` is answered with one of them, for which `bodyOf` returns the bytes. It reads nothing of a request
 * but its path.
 */
export const listenReady = (prepare, bodyOf) => {
  let ready = [];
  const answer = (response, body) => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
  createServer((request, response) => {
    request.resume();
    const { url } = request;
    if (!url.startsWith('/load?')) return answer(response, bodyOf(ready[Number(url.slice(1))]));
    ready = JSON.parse(readFileSync(decodeURIComponent(url.slice('/load?'.length)), 'utf8')).map(prepare);
    answer(response, '{}');
  }).listen(Number(process.argv[2]), '127.0.0.1');
};
