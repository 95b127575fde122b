import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The styles of a view are loaded with it, and then stay: those of one view must not change another. */

const ROOT = join(import.meta.dirname, '..', '..', 'src', 'explorer');
const sheets = readdirSync(join(ROOT, 'styles'));
const read = (sheet: string): string =>
  readFileSync(join(ROOT, 'styles', sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Which folders import a file of styles; the root is that of `main.tsx`. */
const importers = new Map<string, Set<string>>(sheets.map((sheet) => [sheet, new Set()]));
for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }))
  if (/\.tsx?$/.test(file))
    for (const [, sheet = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/^import '\.\.?\/styles\/(.+)';$/gm))
      importers.get(sheet)?.add(file.includes('/') ? file.replace(/\/.*/, '') : 'main');

/** The first class of each selector. */
const classesOf = (sheet: string): Set<string> =>
  new Set([...read(sheet).matchAll(/(?:^|[{},])\s*\.([\w-]+)[^{};]*(?=[{,])/g)].map(([, name = '']) => name));

describe('the styles of the explorer', () => {
  test.each(sheets)('%s is loaded, and short', (sheet) => {
    expect(importers.get(sheet)?.size).toBeGreaterThan(0);
    expect(readFileSync(join(ROOT, 'styles', sheet), 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });

  test('no class is styled by the files of two views', () => {
    const views = new Map<string, Set<string>>();
    for (const [sheet, folders] of importers) {
      const folder = [...folders].sort().join(' ');
      if (folders.has('main')) continue;
      for (const name of classesOf(sheet)) views.set(name, (views.get(name) ?? new Set()).add(folder));
    }
    expect(views.size).toBeGreaterThan(50);
    expect([...views].filter(([, folders]) => folders.size > 1)).toEqual([]);
  });
});
