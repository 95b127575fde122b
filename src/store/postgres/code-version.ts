import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of the code that derives rows, and what is stored of them. */
const FOLDERS = ['../../model/', '../'];

let known: string | undefined;

/**
 * The SHA-256 of the code that derives rows, and of the Unicode data of Node, by which words are told apart. Where it is the same, the
 * same rows are made of the same files.
 */
export const hashCode = (): string => {
  known ??= readHash();
  return known;
};

const readHash = (): string => {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.icu, process.versions.unicode]));
  for (const folder of FOLDERS.map((name) => fileURLToPath(new URL(name, import.meta.url)))) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.[jt]s$/.test(one)).sort())
      hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
};
