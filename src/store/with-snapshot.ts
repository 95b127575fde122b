import type { Snapshot, Store } from './store.ts';

/** Reads from the snapshot that the store serves now, and releases it. */
export const withSnapshot = async <T>(
  store: Pick<Store, 'snapshot'>,
  read: (snapshot: Snapshot) => T | Promise<T>,
): Promise<T> => {
  const snapshot = await store.snapshot();
  try {
    return await read(snapshot);
  } finally {
    snapshot.release?.();
  }
};
