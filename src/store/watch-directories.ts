import { type FSWatcher, watch } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface DirectoryEvents {
  /** Called when something in a directory was written, created, renamed or removed. */
  onChange(): void;
  /** Called if there may be other directories or symbolic links than those that are watched. */
  onOthers(): void;
  /** Called if the system refuses to watch. */
  onError(error: unknown): void;
}

/** Deep enough for `catalogs/NAME/briefs/`, and for the folders behind symlinks that Kubernetes swaps. */
const DEPTH = 4;

/**
 * Watches folders and the directories in them, and the files that symbolic links in them lead to. The system reports changes of
 * files with their directory, so that there is one watcher for each directory, and a change lists no files. Returns how to stop.
 */
export const watchDirectories = async (folders: readonly string[], events: DirectoryEvents): Promise<() => void> => {
  const { onChange, onOthers, onError } = events;
  const watchers: FSWatcher[] = [];
  /** The real paths of the directories that are watched, and the names of files to which links lead in others. */
  const seen = new Set<string>();
  const targets = new Map<string, Set<string>>();
  /** The paths of what is not a file: if one of them is gone, or another is there, others are to be watched. */
  const known = new Set<string>();

  const notice = async (event: string, folder: string, name: string | null) => {
    onChange();
    if (event !== 'rename') return;
    const path = name === null ? folder : join(folder, name);
    const stats = await lstat(path).catch(() => null);
    // A folder reports under its own name that it was moved or removed.
    const isKnown = name === null || known.has(path) || name === basename(folder);
    if (stats ? !stats.isFile() : isKnown) onOthers();
  };
  const watchOne = (folder: string, onEvent: (event: string, name: string | null) => void) => {
    try {
      watchers.push(watch(folder, onEvent).on('error', onError));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onError(error);
    }
  };
  const visit = async (folder: string, depth: number): Promise<void> => {
    const real = await realpath(folder).catch(() => null);
    if (real === null || seen.has(real)) return;
    seen.add(real);
    watchOne(folder, (event, name) => void notice(event, folder, name));
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (entry.isFile()) continue;
      const path = join(folder, entry.name);
      known.add(path);
      const stats = await stat(path).catch(() => null);
      if (stats?.isDirectory() && depth > 0) await visit(path, depth - 1);
      else if (stats?.isFile()) await visitTarget(path);
    }
  };
  const visitTarget = async (link: string): Promise<void> => {
    const real = await realpath(link).catch(() => null);
    if (real === null) return;
    const names = targets.get(dirname(real)) ?? new Set();
    targets.set(dirname(real), names.add(basename(real)));
  };

  for (const folder of folders) await visit(folder, DEPTH);
  for (const [folder, names] of targets)
    if (!seen.has(folder)) watchOne(folder, (_, name) => (name === null || names.has(name)) && onChange());
  return () => {
    for (const watcher of watchers) watcher.close();
  };
};
