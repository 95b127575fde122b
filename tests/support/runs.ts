/** How often a randomized test runs: as often as usual, or `TORTURE` times that; `npm run torture` sets it to 20. */
export const runs = (usual: number): number => usual * Number(process.env.TORTURE ?? 1);
