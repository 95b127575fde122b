import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** A watch over folders. */
export interface Watch {
  /**
   * Watches these folders besides those that it was made for, instead of those that were added before. Resolves to whether
   * they are others.
   */
  add(folders: readonly string[]): Promise<boolean>;
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Called for each change, often several times for one, with the path if one is known. */
  onChange(path?: string): void;
  /** Called once if the system refuses to watch; changes may then be missed. */
  onError(error: unknown): void;
  /** How often to look whether a folder was replaced by another, in ms. */
  interval?: number;
}

/** Deep enough for `catalogs/NAME/briefs/`, and for the folders behind symbolic links that Kubernetes swaps. */
const DEPTH = 4;

/**
 * Watches folders and their content, also after a folder was removed and created again, or a symbolic link to it changed its
 * target. The system reports no events for these, so that the folders themselves are polled.
 */
export const watchFolders = async (given: readonly string[], options: WatchOptions): Promise<Watch> => {
  const { onChange, onError, interval = 1000 } = options;
  let folders = given;
  let identity = await identify(folders);
  const start = () =>
    startWatching(folders, {
      onError,
      onChange(event, path) {
        // If it comes back before the next look, it is the same folder, which is not watched any more.
        if (event === 'unlinkDir' && folders.some((folder) => resolve(folder) === resolve(path))) identity = 'unknown';
        onChange(path);
      },
    });
  let watcher = await start();
  let isClosed = false;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    last = last.then(task).catch(onError);
    return last;
  };
  const restart = async (now: string) => {
    identity = now;
    await watcher.close();
    watcher = await start();
  };
  const poll = async () => {
    const now = await identify(folders);
    if (isClosed || now === identity) return;
    await restart(now);
    onChange();
  };
  const timer = setInterval(() => inTurn(poll), interval);

  return {
    async add(added) {
      const all = [...new Set([...given, ...added])];
      if (all.join('\n') === folders.join('\n')) return false;
      await inTurn(async () => {
        folders = all;
        if (!isClosed) await restart(await identify(folders));
      });
      return true;
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      await last;
      await watcher.close();
    },
  };
};

/** Starts a watcher, and resolves when it has seen all folders, so that no later change is missed. */
const startWatching = async (
  folders: readonly string[],
  { onChange, onError }: { onChange(event: string, path: string): void; onError(error: unknown): void },
): Promise<FSWatcher> => {
  const watcher = watch([...folders], { depth: DEPTH, ignoreInitial: true });
  let hasFailed = false;
  watcher.on('all', onChange).on('error', (error) => {
    // A system without watchers to spare refuses each file.
    if (!hasFailed) onError(error);
    hasFailed = true;
  });
  // A watcher of nothing is never ready.
  if (folders.length > 0) await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
};

/** What distinguishes a folder from its replacement. Inodes are reused, so the time of creation is included. */
const identify = async (folders: readonly string[]): Promise<string> => {
  const parts = folders.map(async (folder) => {
    try {
      const { dev, ino, birthtimeMs } = await stat(folder);
      return `${await realpath(folder)} ${dev} ${ino} ${birthtimeMs}`;
    } catch {
      return 'none';
    }
  });
  return (await Promise.all(parts)).join('\n');
};
