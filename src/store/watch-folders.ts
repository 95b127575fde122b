import { realpath, stat } from 'node:fs/promises';
import { watch } from 'chokidar';

/** A watch over folders. */
export interface Watch {
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Called at each change, often several times for one. */
  onChange(): void;
  /** Called when the system does not let us watch; changes may then go unseen. */
  onError(error: unknown): void;
  /** How often it is looked whether a folder was put in the place of another, in ms. */
  interval?: number;
}

/** Deep enough for `briefs/`, and for the folders behind symlinks that Kubernetes swaps. */
const DEPTH = 2;

/**
 * Watches folders and what is in them, also when a folder is removed and comes back, or when a symlink to it is
 * turned to another: that the system tells nobody, so the folders are looked at from time to time as well.
 */
export const watchFolders = async (folders: readonly string[], options: WatchOptions): Promise<Watch> => {
  const { onChange, onError, interval = 1000 } = options;

  let identity = await identify(folders);
  const start = async () => {
    const watcher = watch([...folders], { ignoreInitial: true, depth: DEPTH });
    watcher.on('all', onChange);
    // A folder that is gone is watched no more, even if the very same comes back.
    watcher.on('unlinkDir', () => {
      identity = 'unknown';
    });
    watcher.on('error', onError);
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
    return watcher;
  };

  let watcher = await start();
  let closed = false;
  let looking = Promise.resolve();

  const look = async () => {
    const now = await identify(folders);
    if (closed || now === identity) return;
    identity = now;
    await watcher.close();
    watcher = await start();
    onChange();
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch(onError);
  }, interval);

  return {
    async close() {
      closed = true;
      clearInterval(timer);
      await looking;
      await watcher.close();
    },
  };
};

/** What tells a folder from another that takes its place. Inodes are used again, so the time of birth counts too. */
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
