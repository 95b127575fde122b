import { lookup } from 'node:dns/promises';
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

const isLoopbackAddress = (address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? 'ipv6' : 'ipv4');
};

/** Whether the host of an address is this machine: `localhost`, 127.0.0.0/8 or ::1. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || isLoopbackAddress(host.replace(/^\[(.*)\]$/, '$1'));

/** Looks up all addresses of a host. */
export type LookUp = (host: string) => Promise<readonly string[]>;

const lookUpAll: LookUp = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * The addresses to connect to, the likeliest first. `localhost` is what the system says it is: it is looked up, must be this
 * machine, and is replaced by its addresses, so that nothing can change between the check and the connection. With https the
 * name stays, because a certificate is of a name; no authority certifies `localhost` for others. Throws an Error if
 * `localhost` is another machine.
 */
export const addressesOf = async (url: URL, lookUp: LookUp = lookUpAll): Promise<readonly URL[]> => {
  if (url.hostname !== 'localhost') return [url];
  const addresses = await lookUp('localhost');
  if (addresses.length === 0 || !addresses.every(isLoopbackAddress))
    throw new Error('"localhost" is not this machine; write 127.0.0.1');
  if (url.protocol === 'https:') return [url];
  // Servers of models often listen on IPv4 only.
  return [...addresses]
    .sort((a, b) => isIP(a) - isIP(b))
    .map((address) => {
      const pinned = new URL(url);
      pinned.hostname = isIP(address) === 6 ? `[${address}]` : address;
      return pinned;
    });
};
