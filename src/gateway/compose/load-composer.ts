export type ComposerPackage = typeof import('@theguild/federation-composition');

/** The composer, loaded when it is needed: it takes a tenth of a second, and most commands do without. */
export const loadComposer = (): Promise<ComposerPackage> => import('@theguild/federation-composition');
