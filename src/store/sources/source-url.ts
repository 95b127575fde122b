import { isIP } from 'node:net';
import { isLoopbackAddress, isMetadataAddress, isPublicAddress, stripBrackets } from '../../network/addresses.ts';
import { SourceError } from './source.ts';

/** Whether what an operator gives as data is an address and not a folder. */
export const isSourceUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/**
 * Parses the address of a catalog, with or without `release.json` at its end; throws a SourceError that says what is allowed.
 * The result ends in a slash.
 */
export const parseSourceUrl = (text: string): URL => {
  const refuse = (why: string) => new SourceError('INVALID_URL', `${withoutSecrets(text).slice(0, 200)} ${why}`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !isSourceUrl(text)) throw refuse('is not an address of a catalog; it begins with https://');
  if (url.username || url.password) throw refuse('has a name or a password in it, which is not sent');
  if (url.search || url.hash) throw refuse('has a "?" or a "#" in it; give the address of the folder of release.json');
  if (url.protocol === 'http:' && !isLoopback(url))
    throw refuse('is not encrypted; use https:// (http:// is allowed to this machine only)');
  const host = stripBrackets(url.hostname);
  if (isIP(host) !== 0 && isMetadataAddress(host))
    throw refuse('is an address of a metadata service, which is never asked');
  url.pathname = url.pathname.replace(/\/release\.json$/, '/').replace(/\/*$/, '/');
  return url;
};

/** A name, a password or a token is not to be logged, even if it is not allowed. */
export const withoutSecrets = (text: string): string =>
  text.replace(/^([^/]*\/\/)?[^/]*@/, '$1…@').replace(/([?#]).+$/s, '$1…');

const isLoopback = ({ hostname }: URL): boolean => {
  const host = stripBrackets(hostname);
  return isIP(host) === 0 ? host === 'localhost' : isLoopbackAddress(host);
};

/**
 * Why a source is not connected to at an address; null if it is. An operator who gives an address of a machine, or a name that only
 * a private network has, means that network; any other name could be led to it by the owner of the name.
 */
export const refuseSourceAddress = (url: URL, address: string): SourceError | null => {
  const refuse = (why: string) =>
    new SourceError('FORBIDDEN_ADDRESS', `${url.href} is not asked: its name leads to ${address}, ${why}`);
  if (isMetadataAddress(address)) return refuse('which may be a metadata service');
  if (url.protocol === 'http:') return isLoopbackAddress(address) ? null : refuse('which is not this machine');
  if (isPrivateHost(url.hostname) || isPublicAddress(address)) return null;
  return refuse('which is not on the public internet; if that is meant, give a name that ends in ".internal"');
};

/** Addresses, and names that are never public: without a dot, or with an ending that is reserved for private networks. */
const isPrivateHost = (hostname: string): boolean =>
  isIP(stripBrackets(hostname)) !== 0 || /^[^.]+$|\.(?:internal|local|localhost|home\.arpa)$/i.test(hostname);
