/** Asks until the gateway has a process to plan with, which takes seconds to start on a busy machine. */
export const untilPlanned = async (ask: () => Promise<unknown>): Promise<void> => {
  while (JSON.stringify(await ask()).includes('PLANNING_UNAVAILABLE'));
};
