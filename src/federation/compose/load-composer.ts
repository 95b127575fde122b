export type ComposerPackage = typeof import('@theguild/federation-composition');

/** Imports the composer on first use: it takes about 100 ms, and most commands do not need it. */
export const loadComposer = (): Promise<ComposerPackage> => import('@theguild/federation-composition');
