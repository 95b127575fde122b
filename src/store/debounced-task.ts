/** A task that runs some time after it was requested. */
export interface DebouncedTask {
  request(): void;
  /** Ignores further requests, and waits for the run in progress. */
  close(): Promise<void>;
}

/**
 * Debounces a task: it runs once no request has come for `delay` ms. Runs never overlap; requests during a run cause
 * one more run after it.
 */
export const createDebouncedTask = (
  task: () => Promise<void>,
  delay: number,
  onError: (error: unknown) => void,
): DebouncedTask => {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;

  const request = () => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = task()
      .catch(onError)
      .then(() => {
        running = null;
        if (again) request();
        again = false;
      });
  };
  return {
    request,
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
};
