import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printJsonSchemas } from '../../src/cli/commands/schema.ts';

const FOLDER = join(import.meta.dirname, '../../schema/data');

test('the JSON Schemas in schema/data are the ones that the model prints', async () => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.schema.json'));
  const written = await Promise.all(names.map(async (name) => [name, await readFile(join(FOLDER, name), 'utf8')]));
  expect(Object.fromEntries(written)).toEqual(printJsonSchemas());
});
