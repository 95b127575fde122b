/** How often a randomized test runs: as often as usual, or `RANDOM_RUNS` times that; `npm run test:random` sets it to 20. */
export const runs = (usual: number): number => usual * Number(process.env.RANDOM_RUNS ?? 1);
