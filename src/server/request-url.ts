import type { IncomingMessage, ServerResponse } from 'node:http';

const body = JSON.stringify({ error: 'The request has no valid host and path.' });
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  connection: 'close',
};

/** A name or an IPv4 address, or an IPv6 address in brackets, with a port or without. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Answers 400 and returns true if the host and path of a request are not a URL; Yoga's adapter would send a stack. */
export const refuseInvalidUrl = (request: IncomingMessage, response: ServerResponse): boolean => {
  const { host } = request.headers;
  // With a path or a query in the host, the URL would have another path than the request.
  const isHost = host === undefined || HOST.test(host);
  if (isHost && URL.canParse(`http://${host}${request.url}`)) return false;
  response.writeHead(400, headers).end(body);
  return true;
};
