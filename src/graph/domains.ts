/** The four domains. The folder `root` has the fields of the `node` subgraph. */
export const DOMAINS = ['actors', 'events', 'briefs', 'analysis'] as const;
export type Domain = (typeof DOMAINS)[number];
