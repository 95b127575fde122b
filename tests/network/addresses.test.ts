import { expect, test } from 'vitest';
import { isLoopbackAddress, isMetadataAddress, isPublicAddress } from '../../src/network/addresses.ts';

test.each([
  ['93.184.215.14', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
])('that %s is a public address is %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
  ['169.254.169.254', true],
  ['169.254.170.2', true],
  ['::ffff:169.254.169.254', true],
  ['::ffff:a9fe:a9fe', true],
  ['64:ff9b::a9fe:a9fe', true],
  ['fd00:ec2::254', true],
  ['fe80::1', true],
  ['100.100.100.200', true],
  ['168.63.129.16', true],
  ['10.1.2.3', false],
  ['127.0.0.1', false],
  ['93.184.215.14', false],
  ['fd00::1', false],
])('that %s is an address of a metadata service is %s', (address, isMetadata) => {
  expect(isMetadataAddress(address)).toBe(isMetadata);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['::2', false],
  ['10.0.0.1', false],
  ['93.184.215.14', false],
])('that %s is an address of this machine is %s', (address, isLoopback) => {
  expect(isLoopbackAddress(address)).toBe(isLoopback);
});
