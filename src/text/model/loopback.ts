import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** The addresses of this machine that no other machine can reach. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const isLoopbackAddress = (address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? 'ipv6' : 'ipv4');
};

const withoutBrackets = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

/** Whether the host of an address is this machine: `localhost`, 127.0.0.0/8 or ::1. */
export const isLoopbackName = (host: string): boolean =>
  host === 'localhost' || isLoopbackAddress(withoutBrackets(host));

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
