import DataLoader from 'dataloader';

/** An entity of a partner's subgraph. Only the partner knows whether there is one with this id. */
export interface PartnerNode {
  __typename: string;
  /** Its global id. */
  id: string;
}

/** Finds entities of partners, in the order of `nodes`: each itself, null if it does not exist, or why nobody knows. */
export type FindPartnerNodes = (
  nodes: readonly PartnerNode[],
  context: object,
) => Promise<readonly (PartnerNode | Error | null)[]>;

/** Finds one entity of a partner; the calls of one turn of the event loop are one batch, in which each id occurs once. */
export type FindPartnerNode = (node: PartnerNode) => Promise<PartnerNode | null>;

/** Loads entities of partners for the request with this context. */
export const loadPartnerNodes = (find: FindPartnerNodes, context: object): FindPartnerNode => {
  const loader = new DataLoader<PartnerNode, PartnerNode | null, string>(async (nodes) => find(nodes, context), {
    batchScheduleFn: (dispatch) => setImmediate(dispatch),
    cacheKeyFn: ({ id }) => id,
  });
  return (node) => loader.load(node);
};
