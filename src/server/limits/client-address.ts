import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address of the client that sent a request, as a key for its limit: the network (/64) of an IPv6 address, because one
 * client has all of its addresses. Of the addresses that proxies report, the last `trustedHops` were added by proxies that
 * are trusted; the others may be made up.
 */
export function clientOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedHops: number,
): string {
  const peer = socket.remoteAddress ?? '';
  const reported = trustedHops > 0 ? readReported(headers) : [];
  // The client is the first that a trusted proxy has seen; before it may be anything.
  const address = reported[Math.max(0, reported.length - trustedHops)];
  return networkOf(address !== undefined && isIP(address) ? address : peer);
}

/** The addresses in `X-Forwarded-For` or `Forwarded`; none if there are both: a proxy adds one, and a client the other. */
function readReported(headers: IncomingMessage['headers']): string[] {
  const listed = headers['x-forwarded-for'];
  const { forwarded } = headers;
  if (listed !== undefined && forwarded !== undefined) return [];
  if (listed !== undefined) return String(listed).split(',').map(withoutPort);
  return (forwarded ?? '').split(',').map((hop) => {
    const [, quoted, bare = ''] = /(?:^|;)\s*for=(?:"([^"]*)"|([^;\s]*))/i.exec(hop) ?? [];
    return withoutPort(quoted ?? bare);
  });
}

/** `[2001:db8::1]:4711` and `192.0.2.1:4711` without the port. */
function withoutPort(text: string): string {
  const [, bracketed, v4] = /^\s*(?:\[([^\]]*)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+)(?::\d+)?)\s*$/.exec(text) ?? [];
  return bracketed ?? v4 ?? text.trim();
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return String(mapped[1]);
  if (isIP(address) !== 6) return address;
  // URLs write IPv6 in one form only.
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  return `${[...first, ...Array<string>(zeros).fill('0'), ...last].slice(0, 4).join(':')}::/64`;
}
