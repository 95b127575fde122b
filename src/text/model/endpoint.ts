import { isLoopbackName } from './loopback.ts';

/** A model behind an endpoint that speaks OpenAI's protocol for chats. */
export interface ModelEndpoint {
  /** The name by which the endpoint knows the model. */
  name: string;
  /** Where questions are posted: an address that ends with `/chat/completions`. */
  url: URL;
  /** Sent as a bearer token to this address alone; null if it needs none. */
  key: string | null;
}

/** What names a model, before it is known whether it may be asked. */
export interface GivenModel {
  url: string;
  name: string;
  key: string | null;
}

/**
 * The endpoint of a model. The text may be sent to this machine, and to the hosts that are listed. Throws an Error with one
 * line for users if the address cannot be used, or may not be; nothing is looked up or sent.
 */
export const openEndpoint = ({ url: given, name, key }: GivenModel, hosts: readonly string[]): ModelEndpoint => {
  const url = parseUrl(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`'${given}' is not an http or https address, such as http://127.0.0.1:8080/v1`);
  // They would be shown and stored with the address.
  if (url.username !== '' || url.password !== '')
    throw new Error(`the address at ${url.host} has a user name or a password; give a key in the environment instead`);
  if (url.search !== '' || url.hash !== '')
    throw new Error(`the address at ${url.host} has a query or a fragment; leave it out`);
  const isHere = isLoopbackName(url.hostname);
  if (!isHere && !hosts.some((host) => namesHost(host, url)))
    throw new Error(
      `the text would be sent to ${url.hostname}, which is another machine. If it may be, add --send-text-to ${url.hostname}`,
    );
  if (!isHere && key !== null && url.protocol === 'http:')
    throw new Error(`the key would be sent to ${url.host} unencrypted; use https, or unset the key`);
  if (!url.pathname.endsWith('/chat/completions'))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return { name, url, key };
};

/** Whether `--send-text-to` names the host of an address; a port that it gives must be the same, too. */
const namesHost = (host: string, url: URL): boolean => {
  // Written as in an address, so that capitals and other scripts are compared as they are sent.
  const named = /^[^/?#@\s\\]+$/.test(host) ? parseUrl(`${url.protocol}//${host}`) : null;
  if (!named || named.hostname !== url.hostname) return false;
  return /:\d+$/.test(host.replace(/^\[.*\]$/, '')) ? named.port === url.port : true;
};

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);
