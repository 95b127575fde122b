export type Composer = typeof import('@theguild/federation-composition');

/** The composer, loaded when it is needed: it takes a tenth of a second, and most commands do without. */
export const loadComposer = (): Promise<Composer> => import('@theguild/federation-composition');
