/** Headers that a request to a subgraph has of its own, that are about one connection only, or that ask for a part of an answer. */
const RESERVED = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'traceparent',
  'x-request-id',
]);

/** Why a request to a subgraph may not have a header of this name, as a sentence without a full stop; null if it may. */
export const findHeaderFault = (name: string): string | null => {
  if (!/^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(name))
    return 'the name of a header has letters, digits and hyphens, 100 at most';
  if (RESERVED.has(name.toLowerCase())) return `the header "${name}" is the gateway's own`;
  return null;
};
