import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const fileAt = (path: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../src/explorer/public${path}`, import.meta.url)));

/** The width and height of a PNG, by its first chunk. */
const sizeOfPng = (png: Buffer): string => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};

test('the icons of the manifest are there, in the sizes that it says', () => {
  const { icons, start_url } = JSON.parse(fileAt('/manifest.webmanifest').toString());
  expect(start_url).toBe('/');
  const pictures = icons.filter(({ type }: { type: string }) => type === 'image/png');
  expect(pictures.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of pictures) expect([src, sizeOfPng(fileAt(src))]).toEqual([src, sizes]);
  expect(sizeOfPng(fileAt('/icon-180.png'))).toBe('180x180');
});
