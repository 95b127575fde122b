import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { sha256 } from '../../src/text/passages.ts';

interface Source {
  name: string;
  repository: string;
  commit: string;
  path: string;
  sha256: string;
}

/**
 * Takes the originals of the real texts from copies of their repositories, `REPOSITORIES/OWNER/NAME` or `REPOSITORIES/NAME`, into a folder, and checks their
 * hashes. `briefgraph import` makes their texts, but for those that `sources.json` says were made by hand.
 */
export const fetchTexts = (repositories: string, folder: string): { file: string; isSame: boolean }[] => {
  const sources = JSON.parse(readFileSync(join(import.meta.dirname, '../sources.json'), 'utf8')) as Source[];
  mkdirSync(folder, { recursive: true });
  return sources.map(({ name, repository, commit, path, sha256: expected }) => {
    const candidates = [join(repositories, repository), join(repositories, basename(repository))];
    const copy = candidates.find((candidate) => existsSync(candidate));
    if (!copy) throw new Error(`${repository} is not in ${repositories}; clone it there`);
    const bytes = execFileSync('git', ['-C', copy, 'show', `${commit}:${path}`], { maxBuffer: 64 * 1024 * 1024 });
    const file = join(folder, `${name}${extname(path)}`);
    writeFileSync(file, bytes);
    return { file, isSame: sha256(bytes) === expected };
  });
};
