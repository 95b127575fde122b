import type { IncomingMessage, ServerResponse } from 'node:http';

const body = JSON.stringify({ error: 'The request has no valid host and path.' });
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  connection: 'close',
};

/** A name of at most 253 characters or an IPv4 address, or an IPv6 address in brackets, with a port or without. */
const HOST = /^([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;

/**
 * Returns a function that answers 400 and returns true if the host and path of a request are not a URL; Yoga's adapter would
 * send a stack. It remembers the last URL that was valid, since most requests have the same one.
 */
export const createUrlCheck = () => {
  let valid: { host: string | undefined; url: string | undefined } | undefined;
  return ({ headers: { host }, url }: IncomingMessage, response: ServerResponse): boolean => {
    if (valid && valid.host === host && valid.url === url) return false;
    // With a path or a query in the host, the URL would have another path than the request.
    const isHost = host === undefined || HOST.test(host);
    if (isHost && URL.canParse(`http://${host}${url}`)) {
      valid = { host, url };
      return false;
    }
    response.writeHead(400, headers).end(body);
    return true;
  };
};
