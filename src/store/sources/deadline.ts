import { SourceError } from './source.ts';

/**
 * Does work that ends when it takes longer than `time` ms, or when the outer signal is aborted. Rejects with a SourceError if the
 * time is over, and with the outer signal's reason if that was aborted. The timer keeps no process alive.
 */
export const withDeadline = async <Result>(
  outer: AbortSignal,
  time: number,
  what: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  outer.throwIfAborted();
  const controller = new AbortController();
  const pass = () => controller.abort(outer.reason);
  outer.addEventListener('abort', pass, { once: true });
  const timer = setTimeout(
    () => controller.abort(new SourceError('TIMEOUT', `${what} took longer than ${Math.ceil(time / 1000)} seconds`)),
    time,
  ).unref();
  try {
    const result = await work(controller.signal);
    controller.signal.throwIfAborted();
    return result;
  } catch (error) {
    // Whatever fails after the abort fails because of it.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', pass);
  }
};
