import { relative, sep } from 'node:path';

/** A path as it is shown in messages: relative to the working directory if it is below it, else as given. */
export const displayPath = (cwd: string, path: string): string => {
  const below = relative(cwd, path);
  return below === '' || below === '..' || below.startsWith(`..${sep}`) ? path : below;
};
