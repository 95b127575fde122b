import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { removeLeftovers, temporaryName } from '../json/replace-file.ts';
import { SourceError } from './source.ts';

/** Which source has which namespace: the first that held it, for as long as the cache exists. */
export interface Namespaces {
  /** Reserves a namespace for a source in this process, or rejects with a SourceError if another one has it. */
  reserve(key: string, url: string): Promise<void>;
  /** Ends the reservation of a source that did not hold it in the end. */
  release(key: string, url: string): void;
  /** Gives it to a source for good, or rejects with a SourceError if another one has it. */
  claim(key: string, url: string): Promise<void>;
}

const ownerFile = z.object({ url: z.string() });

/** Owners are files in the folder `namespaces`, each created whole and only if it does not exist: no two processes create one. */
export const openNamespaces = (cacheFolder: string): Namespaces => {
  const folder = resolve(cacheFolder, 'namespaces');
  const pathOf = (key: string) => join(folder, `${key}.json`);
  const reserved = new Map<string, string>();

  /** Null if no source holds it. */
  const readOwner = async (key: string): Promise<string | null> => {
    try {
      return ownerFile.parse(JSON.parse(await readFile(pathOf(key), 'utf8'))).url;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new SourceError('CACHE', `${pathOf(key)} cannot be read, so nobody knows who has the namespace "${key}"`);
    }
  };
  const reserve = async (key: string, url: string) => {
    const owner = (await readOwner(key)) ?? reserved.get(key) ?? url;
    if (owner !== url)
      throw new SourceError(
        'NAMESPACE_TAKEN',
        `${url} claims the namespace "${key}", which ${owner} held first; if that catalog has moved, remove ${pathOf(key)}`,
      );
    reserved.set(key, url);
  };

  return {
    reserve,
    release(key, url) {
      if (reserved.get(key) === url) reserved.delete(key);
    },
    async claim(key, url) {
      await reserve(key, url);
      const temporary = join(folder, temporaryName(key));
      try {
        await mkdir(folder, { recursive: true });
        await removeLeftovers(folder, key);
        await writeFile(temporary, `${JSON.stringify({ url }, null, 2)}\n`, { flag: 'wx', flush: true });
        await link(temporary, pathOf(key));
      } catch (error) {
        // It was created: for this source before, or by another process just now.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
          throw new SourceError('CACHE', `${pathOf(key)} cannot be written: ${(error as Error).message}`);
        await reserve(key, url);
      } finally {
        await rm(temporary, { force: true });
      }
    },
  };
};
