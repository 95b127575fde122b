import { BlockList, isIP } from 'node:net';

/** A model behind an endpoint that speaks OpenAI's protocol for chats. */
export interface ModelEndpoint {
  /** The name by which the endpoint knows the model. */
  name: string;
  /** Where questions are posted: an address that ends with `/chat/completions`. */
  url: URL;
  /** Sent as a bearer token to this address alone; null if it needs none. */
  key: string | null;
}

/**
 * The endpoint of a model. The text may be sent to this machine, and to a host that is named. Throws an Error with one line for users if
 * the address cannot be used, or may not be; nothing is looked up or sent.
 */
export const openEndpoint = (
  given: { url: string; name: string; key: string | null },
  host?: string,
): ModelEndpoint => {
  const { name, key } = given;
  const url = parseUrl(given.url);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`'${given.url}' is not an http or https address, such as http://127.0.0.1:8080/v1`);
  // They would be shown and stored with the address.
  if (url.username !== '' || url.password !== '')
    throw new Error(`the address at ${url.host} has a user name or a password; give a key in the environment instead`);
  if (url.search !== '' || url.hash !== '')
    throw new Error(`the address at ${url.host} has a query or a fragment; leave it out`);
  // What the system takes for `localhost` could be another machine.
  if (url.hostname === 'localhost' && url.protocol === 'http:') url.hostname = '127.0.0.1';
  const isHere = isLoopback(url.hostname);
  if (!isHere && (host === undefined || !namesHost(host, url)))
    throw new Error(
      `the text would be sent to ${url.hostname}, which is another machine. If it may be, add --send-text-to ${url.hostname}`,
    );
  if (!isHere && key !== null && url.protocol === 'http:')
    throw new Error(`the key would be sent to ${url.host} unencrypted; use https, or unset the key`);
  if (!url.pathname.endsWith(PATH)) url.pathname = `${url.pathname.replace(/\/+$/, '')}${PATH}`;
  return { name, url, key };
};

/** Where a client posts questions, below its base. */
export const PATH = '/chat/completions';

/** Whether `--send-text-to` names the host of an address; a port that it gives must be the same, too. */
const namesHost = (host: string, url: URL): boolean => {
  // Written as in an address, so that capitals and other scripts are compared as they are sent.
  const named = /^[^/?#@\s\\]+$/.test(host) ? parseUrl(`${url.protocol}//${host}`) : null;
  if (!named || named.hostname !== url.hostname) return false;
  return /:\d+$/.test(host.replace(/^\[.*\]$/, '')) ? named.port === url.port : true;
};

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** The addresses of this machine that no other machine can reach. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether a host is an address of this machine: in 127.0.0.0/8, or ::1. */
const isLoopback = (host: string): boolean => {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? 'ipv6' : 'ipv4');
};
