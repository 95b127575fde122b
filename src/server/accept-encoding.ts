/** The content encodings of answers. Zstandard is left out: Node has it since 22.15 only. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest body in bytes that is compressed: a smaller one fits into a packet of the network anyway. */
export const MIN_BYTES = 1024;

/** What a server prefers among encodings that a client likes alike. */
const BY_SIZE: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The encoding that a client likes best, by its `accept-encoding` header; the smallest of several. */
export function chooseEncoding(accepted: string | null): Encoding {
  const quality = readQualities(accepted);
  return BY_SIZE.reduce((best, encoding) => (quality(encoding) > quality(best) ? encoding : best));
}

/** The encoding of an answer that is compressed each time, by its size. */
export function chooseForBody(accepted: string | null, bytes: number): Encoding {
  return bytes < MIN_BYTES ? chooseForSmallBody(accepted) : chooseEncoding(accepted);
}

/** The encoding of a body that is too small for compression to pay: none, unless the client refuses that. */
function chooseForSmallBody(accepted: string | null): Encoding {
  if (!accepted || !/identity|\*/i.test(accepted)) return 'identity';
  return readQualities(accepted)('identity') > 0 ? 'identity' : chooseEncoding(accepted);
}

/** How much a client likes an encoding, from 0 (not acceptable) to 1. */
function readQualities(accepted: string | null): (encoding: Encoding) => number {
  const listed = new Map<string, number>();
  for (const part of accepted?.toLowerCase().split(',') ?? []) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const quality = Number(parameters.find((text) => text.startsWith('q='))?.slice(2) ?? 1);
    listed.set(name === 'x-gzip' ? 'gzip' : name, quality >= 0 && quality <= 1 ? quality : 0);
  }
  // A body without encoding is acceptable unless it is excluded, but clients that list others want one of those.
  const unlisted = { br: 0, gzip: 0, identity: 0.0001 };
  return (encoding) => listed.get(encoding) ?? listed.get('*') ?? unlisted[encoding];
}
