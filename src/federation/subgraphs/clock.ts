/** Time, as tests can replace it. */
export interface Clock {
  /** Calls a function after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, run: () => void): () => void;
  /** A number from 0 to 1, so that servers that start together do not ask together. */
  random(): number;
}

/** The time of the machine; what waits for it does not keep the process running. */
export const systemClock: Clock = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds).unref();
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
