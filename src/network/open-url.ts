import { lookup as lookUpName } from 'node:dns/promises';
import { type Agent, type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { stripBrackets } from './addresses.ts';

export type ResolveName = (hostname: string) => Promise<readonly { address: string; family: number }[]>;

/** Asks the system's resolver for all addresses of a name. */
export const resolveName: ResolveName = (hostname) => lookUpName(hostname, { all: true, verbatim: true });

export interface Opening {
  headers: OutgoingHttpHeaders;
  signal: AbortSignal;
  resolve: ResolveName;
  /** Why an address may not be connected to; null if it may. It is asked of each address that the host's name has. */
  refuseAddress(address: string): Error | null;
  /** Keeps connections for further requests; without one, each request has its own. */
  agent?: Agent;
}

/**
 * Sends a GET request and resolves to the response, whose body has not been read. Redirects are not followed. What was checked
 * is what is connected to: a name could lead elsewhere when it is resolved again.
 */
export const openUrl = async (url: URL, opening: Opening): Promise<IncomingMessage> => {
  const host = stripBrackets(url.hostname);
  // A literal address is connected to without a look-up.
  const refusal = isIP(host) === 0 ? null : opening.refuseAddress(host);
  if (refusal) throw refusal;
  return send(url, opening);
};

/** Where a redirect leads, for messages: it is not followed. */
export const redirectTarget = (url: URL, { headers: { location } }: Pick<IncomingMessage, 'headers'>): string =>
  location !== undefined && URL.canParse(location, url.href) ? new URL(location, url).href : 'nowhere';

const send = (url: URL, opening: Opening): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const { headers, signal, agent = false, resolve, refuseAddress } = opening;
    const start = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = start(
      url,
      {
        agent,
        signal,
        headers,
        lookup: (hostname, options, callback) => {
          resolve(hostname).then(
            (addresses) => {
              const [first] = addresses;
              const [refusal] = addresses.flatMap(({ address }) => refuseAddress(address) ?? []);
              if (refusal) callback(refusal, '', 0);
              else if (!first) callback(new Error(`${hostname} has no address`), '', 0);
              else if (options.all) callback(null, [...addresses]);
              else callback(null, first.address, first.family);
            },
            (error: NodeJS.ErrnoException) => callback(error, '', 0),
          );
        },
      },
      done,
    );
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection just when it was used again.
      if (request.reusedSocket && error.code === 'ECONNRESET')
        send(url, { ...opening, agent: undefined }).then(done, fail);
      else fail(error);
    });
    request.end();
  });
