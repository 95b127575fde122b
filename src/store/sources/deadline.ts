import { SourceError } from './source.ts';

/** Starts the time again: what is being done fails in `time` ms with this message. */
export type SetDeadline = (time: number, message: string) => void;

/**
 * Does work that ends when its deadline is over, or when the outer signal is aborted. Rejects with a SourceError if the time is
 * over, and with the outer signal's reason if that was aborted. The timer keeps no process alive.
 */
export const withDeadline = async <Result>(
  outer: AbortSignal,
  work: (signal: AbortSignal, setDeadline: SetDeadline) => Promise<Result>,
): Promise<Result> => {
  outer.throwIfAborted();
  const controller = new AbortController();
  const pass = () => controller.abort(outer.reason);
  outer.addEventListener('abort', pass, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const setDeadline: SetDeadline = (time, message) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(new SourceError('TIMEOUT', message)), time).unref();
  };
  try {
    const result = await work(controller.signal, setDeadline);
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
