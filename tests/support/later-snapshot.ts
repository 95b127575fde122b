import type { Snapshot } from '../../src/store/store.ts';

/** A snapshot that answers all the same, but later: what a store over a network does. It counts how often it is asked. */
export const answerLater = (snapshot: Snapshot): Snapshot & { asked: { byIds: number } } => {
  const later = async <T>(value: T): Promise<Awaited<T>> => {
    await new Promise((resolve) => setImmediate(resolve));
    return await value;
  };
  const asked = { byIds: 0 };
  return {
    revision: snapshot.revision,
    isSynchronous: false,
    asked,
    byIds: (...args) => {
      asked.byIds++;
      return later(snapshot.byIds(...args));
    },
    page: (...args) => later(snapshot.page(...args)) as never,
    count: (...args) => later(snapshot.count(...args)) as never,
    countByYear: (...args) => later(snapshot.countByYear(...args)) as never,
    search: (query) => later(snapshot.search(query)) as never,
    searchCount: (text) => later(snapshot.searchCount(text)) as never,
  };
};
