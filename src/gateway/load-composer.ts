/** The composer, loaded when it is needed: it takes a tenth of a second, and most commands do without. */
export const loadComposer = () => import('@theguild/federation-composition');
