import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Link, type Page, parsePage } from './markdown.ts';

/** Links and source paths in the documentation exist. Each failure is printed as `file:line target`. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Source files that a guide asks its reader to write. */
const FILES_TO_WRITE = ['src/graph/analysis/definition.ts'];

/** The Markdown files of the repository, without those of packages and builds. */
const listPages = (folder = ''): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:node_modules|dist|\..*)$/.test(entry.name) ? [] : listPages(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

const pages = new Map<string, Page>(
  listPages().map((file) => [file, parsePage(readFileSync(join(ROOT, file), 'utf8'))]),
);

/** The links for which a test fails, with the file and line that contain them. */
const listBroken = (linksOf: (page: Page) => readonly Link[], exists: (file: string, target: string) => boolean) =>
  [...pages].flatMap(([file, page]) =>
    linksOf(page)
      .filter(({ target }) => !exists(file, target))
      .map(({ target, line }) => `${file}:${line} ${target}`),
  );

/** Whether a link names a file or folder of the repository and, if it has an anchor, a heading of that page. */
const linkExists = (file: string, target: string): boolean => {
  if (/^[a-z]+:/.test(target)) return true; // the web is not tested
  const [path = '', anchor] = target.split('#');
  const linked = path === '' ? file : join(dirname(file), decodeURIComponent(path));
  if (linked.startsWith('..') || !existsSync(join(ROOT, linked))) return false;
  return anchor === undefined || !linked.endsWith('.md') || pages.get(linked)?.anchors.has(anchor) === true;
};

test('all pages are found', () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      'README.md',
      'CONTRIBUTING.md',
      'docs/architecture.md',
      'bench/README.md',
      'data/README.md',
    ]),
  );
});

test('relative links lead to a file and a heading', () => {
  expect(listBroken((page) => page.links, linkExists)).toEqual([]);
});

test('source paths in backticks exist', () => {
  const exists = (_file: string, path: string) => FILES_TO_WRITE.includes(path) || existsSync(join(ROOT, path));
  expect(listBroken((page) => page.sourcePaths, exists)).toEqual([]);
});
