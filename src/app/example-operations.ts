import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExampleOperation } from '../server/server.ts';

/** Reads the example operations of a folder in the order of their names; none where there is no such folder. */
export const readExampleOperations = async (folder: string): Promise<ExampleOperation[]> => {
  // An image may be slimmed to what the server runs on; it then serves without examples.
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (name) => parseExample(await readFile(join(folder, name), 'utf8'))));
};

/** The first line is a comment that says what the operation answers. */
const parseExample = (text: string): ExampleOperation => {
  const [, description = '', document = text] = /^# ([^\n]*)\n(.*)$/s.exec(text) ?? [];
  const [, name = ''] = /^(?:query|mutation|subscription) (\w+)/m.exec(document) ?? [];
  return { name, description, document };
};
