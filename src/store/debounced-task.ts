/** Something that runs a task on request. */
export interface DebouncedTask {
  request(): void;
  /** Takes no more requests, and waits for a task that is under way. */
  close(): Promise<void>;
}

/**
 * Runs a task once requests have rested for `delay` ms, and never twice at a time: requests that come while it
 * runs make it run once more.
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
