import { realpath, stat } from 'node:fs/promises';
import { watchDirectories } from './watch-directories.ts';

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

/**
 * Watches folders and their content, also after a folder was removed and recreated, or a symlink to it changed its
 * target. The system reports no events for the latter, so the folders themselves are polled as well.
 */
export const watchFolders = async (given: readonly string[], options: WatchOptions): Promise<Watch> => {
  const { onChange, onError, interval = 1000 } = options;

  let folders = given;
  let identity = await identify(folders);
  const start = () =>
    watchDirectories(folders, {
      onChange,
      onError,
      onOthers() {
        identity = 'unknown';
        void inTurn(poll);
      },
    });

  let closed = false;
  let polling = Promise.resolve();

  const restart = async (now: string) => {
    identity = now;
    stop();
    stop = await start();
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
  let stop = await start();
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
      stop();
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
