/**
 * A value, or a promise for it. The graph passes on what a store returns, so a store in memory costs no promises.
 * The type says Promise, as Pothos' types do, but any object whose `then` method returns such an object will do: query
 * builders have no more. So use the functions below, and not `instanceof`, `catch` or `finally`.
 */
export type MaybePromise<T> = T | Promise<T>;

/** Whether a value has a `then` method. */
export const isPromise = <T>(value: MaybePromise<T>): value is Promise<T> =>
  typeof (value as PromiseLike<T> | null | undefined)?.then === 'function';

/**
 * Applies a function to a value: now, or when the promise for it is fulfilled. A caller that throws in the meantime drops the
 * promise, and a dropped promise that is rejected ends the process, so its rejection counts as handled; a caller that waits for it gets it all the same.
 */
export const mapMaybePromise = <T, U>(value: MaybePromise<T>, map: (value: T) => U): MaybePromise<Awaited<U>> =>
  (isPromise(value) ? mayBeDropped(value.then(map)) : map(value)) as MaybePromise<Awaited<U>>;

/** All of the values: a list now if none of them is a promise, else a promise for the list. */
export const allMaybePromises = <T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> =>
  values.some(isPromise) ? mayBeDropped(Promise.all(values)) : (values as T[]);

/** The promise itself, whose rejection needs nobody who waits for it. */
export const mayBeDropped = <T>(promise: Promise<T>): Promise<T> => {
  promise.then(undefined, () => {});
  return promise;
};
