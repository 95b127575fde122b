import { type DocumentNode, parse, visit } from 'graphql';
import { fromGlobalId } from '../../graph/global-id.ts';
import { REGISTER_TYPES } from '../../model/node-types.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Received } from '../responses/read-response.ts';
import type { SendRequest } from '../responses/send-request.ts';

/**
 * An entity that several catalogs register has an id for each of its names. A partner may know it by any of them; clients
 * get one, so that their caches hold it once.
 */

interface Reply {
  /** What a partner was asked. */
  document: DocumentNode;
  response: Received;
}

interface Asking {
  send: SendRequest;
  /** The name of our own subgraph, which is asked. */
  subgraph: string;
  /** The context of the client's request. */
  context: object;
}

const CANONICAL_IDS = parse(
  'query CanonicalIds($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Node { id } } }',
  { noLocation: true },
);

/** Replaces the ids of our entities in a partner's response by the canonical ones. Asks only for those that may be others. */
export const replaceOtherIds = (
  { document, response }: Reply,
  { send, subgraph, context }: Asking,
): MaybePromise<Received> => {
  const places = findPlaces(response.data, idKeysOf(document));
  if (places.length === 0) return response;
  const types = new Map(places.map(({ id, type }) => [id, type]));
  const representations = [...types].map(([id, __typename]) => ({ __typename, id }));
  return mapMaybePromise(
    send(subgraph, { document: CANONICAL_IDS, variables: { representations }, context }),
    (answer) => {
      const entities = (answer.data._entities ?? []) as readonly ({ id?: unknown } | null)[];
      const canonical = new Map(representations.map(({ id }, index) => [id, entities[index]?.id]));
      for (const { object, key, id } of places) {
        const known = canonical.get(id);
        // What does not exist, or cannot be asked for now, keeps the id that the partner gave.
        if (typeof known === 'string') object[key] = known;
      }
      return response;
    },
  );
};

/** An id in a response that may be another name than the canonical one. */
interface Place {
  object: Record<string, unknown>;
  key: string;
  id: string;
  type: string;
}

const findPlaces = (value: unknown, keys: ReadonlySet<string>, places: Place[] = []): Place[] => {
  // The value of a custom scalar is frozen.
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return places;
  if (Array.isArray(value)) for (const item of value) findPlaces(item, keys, places);
  else
    for (const [key, item] of Object.entries(value)) {
      const type = keys.has(key) ? typeOfOtherName(item) : null;
      if (type === null) findPlaces(item, keys, places);
      else places.push({ object: value as Record<string, unknown>, key, id: item as string, type });
    }
  return places;
};

/** The type of an entity if its id has a name with a namespace: a name without one is always canonical. */
const typeOfOtherName = (id: unknown): string | null => {
  if (typeof id !== 'string') return null;
  try {
    const node = fromGlobalId(id, REGISTER_TYPES);
    return node.id.includes('/') ? node.type : null;
  } catch {
    return null;
  }
};

const known = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** The response keys of the fields `id` in a request. */
const idKeysOf = (document: DocumentNode): ReadonlySet<string> => {
  const before = known.get(document);
  if (before) return before;
  const keys = new Set<string>();
  visit(document, { Field: ({ name, alias }) => void (name.value === 'id' && keys.add((alias ?? name).value)) });
  known.set(document, keys);
  return keys;
};
