/** How many steps are made between two yields. */
export const STEPS_BETWEEN = 200;

/** Counts steps. A generator yields whenever enough have been made: `if (steps.isDue()) yield;`. */
export class StepCount {
  #left = STEPS_BETWEEN;

  /** Counts a step, and returns whether it is time to yield. */
  isDue(): boolean {
    this.add(1);
    if (this.#left > 0) return false;
    this.#left = STEPS_BETWEEN;
    return true;
  }

  /** Counts steps in a place that cannot yield. */
  add(count: number): void {
    this.#left -= count;
  }
}
