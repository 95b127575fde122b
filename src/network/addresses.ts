import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks of IPv4 whose addresses are not on the public internet, or stand for others (RFC 6890). */
const RESERVED = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;

/** The addresses of IPv6 that are public are all in one network, and these parts of it are not. */
const GLOBAL_IPV6 = '2000::/3';
const RESERVED_IPV6 = '2001::/23 2001:db8::/32 2002::/16';

/**
 * Addresses at which machines in a cloud get their credentials: link-local ones, and those that providers chose otherwise. The last
 * network has the same addresses of IPv4, as translators write them.
 */
const METADATA = `169.254.0.0/16 100.100.100.200/32 168.63.129.16/32 192.0.0.192/32
  fe80::/10 fd00:ec2::/32 fd20:ce::254/128 64:ff9b::a9fe:0/112`;

/** Says of addresses whether they are in one of these networks; an address of IPv4 may be written as one of IPv6. */
const createCheck = (networks: string): ((address: string) => boolean) => {
  const list = new BlockList();
  for (const network of networks.split(/\s+/)) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
};

const isReserved = createCheck(`${RESERVED} ${RESERVED_IPV6}`);
const isGlobalIPv6 = createCheck(GLOBAL_IPV6);

/** Whether an address is one of the public internet: not of this machine, not of a private network, not reserved. */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) !== 0 && !isReserved(address) && (!isIPv6(address) || isGlobalIPv6(address));

/** Whether an address may be that of a cloud's metadata service, which nobody fetches a document from. */
export const isMetadataAddress = createCheck(METADATA);

/** Whether an address is one of this machine itself. */
export const isLoopbackAddress = createCheck('127.0.0.0/8 ::1/128');

/** Whether a host is the address of a machine, or this one's name: the person who typed it knows where it leads. */
export const isTypedAddress = (hostname: string): boolean =>
  isIP(stripBrackets(hostname)) !== 0 || /^(?:.+\.)?localhost$/i.test(hostname);

/** The host of a URL as an address is written elsewhere: IPv6 without brackets. */
export const stripBrackets = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');
