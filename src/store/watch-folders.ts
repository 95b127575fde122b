import { realpath, stat } from 'node:fs/promises';
import { watch } from 'chokidar';

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
  /** Called for each change, often several times for one. */
  onChange(): void;
  /** Called if the system refuses to watch; changes may then be missed. */
  onError(error: unknown): void;
  /** How often to poll whether a folder was replaced by another, in ms. */
  interval?: number;
}

/** Deep enough for `catalogs/NAME/briefs/`, and for the folders behind symlinks that Kubernetes swaps. */
const DEPTH = 4;

/**
 * Watches folders and their content, also after a folder was removed and recreated, or a symlink to it changed its
 * target. The system reports no events for the latter, so the folders are polled as well.
 */
export const watchFolders = async (given: readonly string[], options: WatchOptions): Promise<Watch> => {
  const { onChange, onError, interval = 1000 } = options;

  let folders = given;
  let identity = await identify(folders);
  const start = async () => {
    const watcher = watch([...folders], { ignoreInitial: true, depth: DEPTH });
    watcher.on('all', onChange);
    // A watcher does not follow a folder that is removed, even if the same folder comes back.
    watcher.on('unlinkDir', () => {
      identity = 'unknown';
    });
    watcher.on('error', onError);
    // Without a folder, it never says that it is ready.
    if (folders.length > 0) await new Promise<void>((resolve) => watcher.once('ready', resolve));
    return watcher;
  };

  let watcher = await start();
  let closed = false;
  let polling = Promise.resolve();

  const restart = async (now: string) => {
    identity = now;
    await watcher.close();
    watcher = await start();
  };
  const poll = async () => {
    const now = await identify(folders);
    if (closed || now === identity) return;
    await restart(now);
    onChange();
  };
  const inTurn = (task: () => Promise<void>) => {
    polling = polling.then(task).catch(onError);
    return polling;
  };
  const timer = setInterval(() => inTurn(poll), interval);

  return {
    async add(added) {
      const all = [...new Set([...given, ...added])];
      if (all.join('\n') === folders.join('\n')) return false;
      await inTurn(async () => {
        folders = all;
        if (!closed) await restart(await identify(folders));
      });
      return true;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await polling;
      await watcher.close();
    },
  };
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
