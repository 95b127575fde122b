import { relative, sep } from 'node:path';
import { Hono } from 'hono';
import { type Watch, watchFolders } from '../../store/json/watch.ts';
import type { DeskFolder } from '../desk-folder.ts';
import type { Streams } from './streams.ts';

/** What has changed on disk, by whomever. */
export interface DeskChange {
  briefs: readonly string[];
  /** Whether it may be about any brief: a register, the catalog, or what is not known. */
  all: boolean;
}

/** Milliseconds: several files change together. */
const TOGETHER = 100;

/** Says to all windows which briefs have changed on disk; the folder is watched as soon as one listens. */
export const createEvents = (desk: DeskFolder, streams: Streams) => {
  const { folder } = desk.options;
  const listeners = new Set<(change: DeskChange) => void>();
  const briefs = new Set<string>();
  let all = false;
  let timer: NodeJS.Timeout | null = null;
  let watching: Promise<Watch | null> | null = null;
  const tell = () => {
    timer = null;
    const change = { briefs: [...briefs], all };
    briefs.clear();
    all = false;
    for (const listener of listeners) listener(change);
  };
  const note = (path?: string) => {
    const parts = path === undefined ? [] : relative(folder, path).split(sep);
    const [place, file = ''] = parts;
    // What is being written has another name.
    if (parts.at(-1)?.startsWith('.')) return;
    const name = place === 'briefs' ? /^(.+?)(?:\.draft|\.review)?\.(?:json|txt)$/.exec(file)?.[1] : undefined;
    if (name) briefs.add(name);
    else all = true;
    timer ??= setTimeout(tell, TOGETHER);
  };
  // Without a watch, windows learn of changes with their next action.
  const watch = () => watchFolders([folder], { onChange: note, onError: () => {} }).catch(() => null);
  const routes = new Hono().get('/changes', async (c) => {
    watching ??= watch();
    await watching;
    return streams.open(c, (send) => {
      listeners.add(send);
      send({ briefs: [], all: false });
      return () => listeners.delete(send);
    });
  });
  return {
    routes,
    async close() {
      if (timer) clearTimeout(timer);
      await (await watching)?.close();
    },
  };
};
