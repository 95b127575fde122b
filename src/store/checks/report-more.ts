import type { Reports } from '../../model/identity/reports.ts';
import type { DataFiles } from '../files/data-folder.ts';
import { displayPath } from '../files/display-path.ts';
import { fileProblem, type Problem } from '../problem.ts';

/** A warning for each catalog that has more reports than are listed: how many. */
export function* reportMore(
  { more }: Pick<Reports<unknown>, 'more'>,
  { folders }: DataFiles,
  what: string,
): Generator<Problem> {
  for (const { folder, catalog, description } of folders) {
    const count = more.get(catalog.key);
    const file = description?.file ?? displayPath(process.cwd(), folder);
    if (count !== undefined) yield { ...fileProblem(file, `${count} more ${what}`), severity: 'warning' };
  }
}
