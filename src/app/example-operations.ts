import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExampleOperation } from '../server/server.ts';

/** Reads the example operations of a folder, by name; an empty list if the folder does not exist. */
export const readExampleOperations = async (folder: string): Promise<ExampleOperation[]> => {
  // A container image may leave them out.
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (name) => parseExample(await readFile(join(folder, name), 'utf8'))));
};

/** The comment on the first line is the description. */
const parseExample = (text: string): ExampleOperation => {
  const [, description = '', document = text] = /^# ([^\n]*)\n(.*)$/s.exec(text) ?? [];
  const [, name = ''] = /^(?:query|mutation|subscription) (\w+)/m.exec(document) ?? [];
  return { name, description, document };
};
