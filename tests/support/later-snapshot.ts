import type { Snapshot } from '../../src/store/store.ts';

/** A snapshot with the same answers, which come later: what a store over a network does. It counts calls of `byIds`. */
export const answerLater = (snapshot: Snapshot): Snapshot & { asked: { byIds: number } } =>
  wrapAnswers(snapshot, later);

/** As `answerLater`, with answers that have a `then` method and nothing else, as those of query builders. */
export const answerWithThenables = (snapshot: Snapshot): Snapshot =>
  wrapAnswers(snapshot, (answer) => toThenable(later(answer)));

/** The answer of a call that is made in the next turn of the event loop. */
export const later = async (answer: () => unknown): Promise<unknown> => {
  await new Promise((resolve) => setImmediate(resolve));
  return answer();
};

/** A promise without its other methods; so are the promises that its `then` returns. */
export const toThenable = <T>(promise: Promise<T>): Promise<T> => {
  // biome-ignore lint/suspicious/noThenProperty: the point of it
  const thenable = { then: (...handlers: Parameters<Promise<T>['then']>) => toThenable(promise.then(...handlers)) };
  return thenable as unknown as Promise<T>;
};

/** A snapshot whose calls are made by `wrap`. */
export const wrapAnswers = (
  snapshot: Snapshot,
  wrap: (answer: () => unknown) => Promise<unknown>,
): Snapshot & { asked: { byIds: number } } => {
  const asked = { byIds: 0 };
  return {
    revision: snapshot.revision,
    isSynchronous: false,
    asked,
    byIds: (...args) => {
      asked.byIds++;
      return wrap(() => snapshot.byIds(...args)) as never;
    },
    page: (...args) => wrap(() => snapshot.page(...args)) as never,
    count: (...args) => wrap(() => snapshot.count(...args)) as never,
    counts: (...args) => wrap(() => snapshot.counts(...args)) as never,
    countByYear: (...args) => wrap(() => snapshot.countByYear(...args)) as never,
    pages: (...args) => wrap(() => snapshot.pages(...args)) as never,
    countValues: (...args) => wrap(() => snapshot.countValues(...args)) as never,
    countPairs: (...args) => wrap(() => snapshot.countPairs(...args)) as never,
    search: (query) => wrap(() => snapshot.search(query)) as never,
    searchSummary: (query) => wrap(() => snapshot.searchSummary(query)) as never,
    searchFacets: (query) => wrap(() => snapshot.searchFacets(query)) as never,
  };
};
