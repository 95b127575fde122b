import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A folder of this process in which nothing can be written any more, until it is disposed of. */
export interface FullDisk extends Disposable {
  /** Whether something could not be written. */
  readonly isMet: boolean;
}

type Call = (...args: never[]) => unknown;

/**
 * Lets so many calls that write in a folder succeed, and none after them: as on a disk that is full, of which the first call that fails
 * has written a part.
 */
export const fillDisk = (within: string, writes: number, code: 'ENOSPC' | 'EACCES' = 'ENOSPC'): FullDisk => {
  let left = writes;
  const originals: [owner: Record<string, Call>, name: string, original: Call][] = [];
  const isFull = () => left-- <= 0;
  const fail = (syscall: string, path?: string, dest?: string) =>
    Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, path, dest });
  const replace = (owner: object, name: string, by: (original: Call) => Call) => {
    const calls = owner as Record<string, Call>;
    const original = calls[name] as Call;
    originals.push([calls, name, original]);
    calls[name] = by(original);
  };
  const spoil = (owner: object, name: string, isSync = false) =>
    replace(owner, name, (original) => (...args: never[]) => {
      const [path, dest] = args as unknown[];
      if (!String(path).startsWith(within) || !isFull()) return original.apply(owner, args);
      const error = fail(name, String(path), typeof dest === 'string' && /rename|link/.test(name) ? dest : undefined);
      if (isSync) throw error;
      return Promise.reject(error);
    });
  for (const name of ['writeFile', 'rename', 'mkdir', 'link', 'copyFile']) spoil(fs.promises, name);
  spoil(fs, 'renameSync', true);
  replace(fs.promises, 'open', (original) => async (...args: never[]) => {
    const [path, flags] = args as unknown[];
    const isWritten = /[wa]/.test(String(flags)) && String(path).startsWith(within);
    if (isWritten && isFull()) throw fail('open', String(path));
    const file = (await original.apply(fs.promises, args)) as fs.promises.FileHandle;
    if (!isWritten) return file;
    const { writeFile, sync } = file;
    file.writeFile = async (data) => {
      if (!isFull()) return writeFile.call(file, data);
      await writeFile.call(file, data.slice(0, data.length / 2));
      throw fail('write');
    };
    file.sync = async () => {
      if (isFull()) throw fail('fsync');
      return sync.call(file);
    };
    return file;
  });
  syncBuiltinESMExports();
  return {
    get isMet() {
      return left < 0;
    },
    [Symbol.dispose]() {
      for (const [owner, name, original] of originals) owner[name] = original;
      syncBuiltinESMExports();
    },
  };
};
