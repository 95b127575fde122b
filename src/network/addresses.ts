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

/** Addresses at which machines in a cloud get their credentials: link-local ones, and those that providers chose otherwise. */
const METADATA: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['169.254.0.0', 16, 'ipv4'],
  ['100.100.100.200', 32, 'ipv4'],
  ['168.63.129.16', 32, 'ipv4'],
  ['192.0.0.192', 32, 'ipv4'],
  ['fe80::', 10, 'ipv6'],
  ['fd00:ec2::', 32, 'ipv6'],
  ['fd20:ce::254', 128, 'ipv6'],
  // The same addresses of IPv4, as translators write them.
  ['64:ff9b::a9fe:0', 112, 'ipv6'],
];

/** Whether an address may be that of a cloud's metadata service, which nobody fetches a document from. */
export const isMetadataAddress = (address: string): boolean => {
  const list = new BlockList();
  for (const [network, prefix, family] of METADATA) list.addSubnet(network, prefix, family);
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
};

/** Whether an address is one of this machine itself. */
export const isLoopbackAddress = (address: string): boolean => {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8, 'ipv4');
  list.addAddress('::1', 'ipv6');
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
};

/** Whether a host is the address of a machine, or this one's name: the person who typed it knows where it leads. */
export const isTypedAddress = (hostname: string): boolean =>
  isIP(stripBrackets(hostname)) !== 0 || /^(?:.+\.)?localhost$/i.test(hostname);

/** The host of a URL as an address is written elsewhere: IPv6 without brackets. */
export const stripBrackets = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');
