import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks whose addresses are not on the public internet, or stand for others (RFC 6890). */
const RESERVED: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** The addresses of IPv6 that are public are all in one network, and these parts of it are not. */
const RESERVED_IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
];

const createList = (): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of RESERVED) list.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of RESERVED_IPV6) list.addSubnet(network, prefix, 'ipv6');
  return list;
};

/** Whether an address is one of the public internet: not of this machine, not of a private network, not reserved. */
export const isPublicAddress = (address: string): boolean => {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return !createList().check(address, 'ipv4');
  const global = new BlockList();
  global.addSubnet('2000::', 3, 'ipv6');
  return global.check(address, 'ipv6') && !createList().check(address, 'ipv6');
};

/** Whether a host is the address of a machine, or this one's name: the person who typed it knows where it leads. */
export const isTypedAddress = (hostname: string): boolean =>
  isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || /^(?:.+\.)?localhost$/i.test(hostname);
