import { GraphQLError } from 'graphql';
import { GLOBAL_TYPES, type GlobalType } from '../../model/node-types.ts';
import { isPromise, type MaybePromise } from '../../store/maybe-promise.ts';
import type { GlobalRow } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { MAX_PAGE_SIZE } from '../fields/paging.ts';
import { fromGlobalId } from '../global-id.ts';
import { findById } from '../reading/find-by-id.ts';
import type { PartnerNode } from '../reading/partner-nodes.ts';
import { perRequest } from '../reading/per-request.ts';
import type { SchemaTools } from '../schema-tools.ts';

type NodeValue = GlobalRow | PartnerNode;

/** The fields with which Relay and other clients refetch an entity, including those of partners. */
export const addNode = ({ builder }: SchemaTools, partnerNodes: readonly string[]): void => {
  const types = [...GLOBAL_TYPES, ...partnerNodes];
  const findNode = (context: RequestContext, globalId: string): MaybePromise<NodeValue | null> => {
    const { type, id } = fromGlobalId<string>(globalId, types);
    if (!partnerNodes.includes(type)) return findById(context, { type: type as GlobalType, id });
    const node = { __typename: type, id: globalId };
    // Without it, the gateway finds out whether the entity exists.
    return context.findPartnerNode?.(node) ?? node;
  };
  // The error is a value in the list, so that one wrong id does not affect the others.
  const tryFindNode = (context: RequestContext, globalId: string): MaybePromise<NodeValue | GraphQLError | null> => {
    try {
      const node = findNode(context, globalId);
      return isPromise(node) ? node.then(undefined, toValue) : node;
    } catch (error) {
      return toValue(error);
    }
  };
  builder.queryFields((t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The entity or statement with this global ID; null if it no longer exists.',
      args: { id: t.arg.id({ required: true, description: 'A global ID: the value of a field `id`.' }) },
      ...perRequest((_root: object, { id }: { id: string }, context) => findNode(context, id)),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      description:
        'The entities and statements with these global IDs, in their order; null for each that does not exist.',
      args: { ids: t.arg.idList({ required: true, description: `Global IDs, ${MAX_PAGE_SIZE} at most.` }) },
      listSize: { assumedSize: MAX_PAGE_SIZE },
      itemsArgument: 'ids',
      ...perRequest((_root: object, { ids }: { ids: string[] }, context) => {
        if (ids.length > MAX_PAGE_SIZE)
          throw callerError(`"ids" has ${ids.length} ids; at most ${MAX_PAGE_SIZE} are allowed.`);
        return ids.map((id) => tryFindNode(context, id));
      }),
    }),
  }));
};

const toValue = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  throw error;
};
