import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Arguments of Node that start the command of this project in a process of its own. */

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/cli/main.js');

/** Whether the command was built after its sources were last changed. */
const isUpToDate = (): boolean => {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).every(
    (entry) => !entry.isFile() || statSync(join(entry.parentPath, entry.name)).mtimeMs < built,
  );
};

/** From the build if it is newer than the sources: these take some seconds more to start. */
export const ourCommand = (): string[] =>
  isUpToDate() ? [BUILT] : ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli/main.ts')];
