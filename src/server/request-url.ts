import type { IncomingMessage, ServerResponse } from 'node:http';

const body = JSON.stringify({ error: 'The request has no valid host and path.' });
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  connection: 'close',
};

/** Answers 400 and returns true if the host and path of a request are not a URL; Yoga's adapter would send a stack. */
export const refuseInvalidUrl = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (URL.canParse(`http://${request.headers.host}${request.url}`)) return false;
  response.writeHead(400, headers).end(body);
  return true;
};
