import { GLOBAL_TYPES, type GlobalType } from '../model/node-types.ts';
import { callerError } from './errors.ts';

/** Global ids: `Type:id` in base64, as in graphql-relay-js. Opaque to callers. Partners use the same form. */

/** The description of every field `id`. */
export const ID_DESCRIPTION = 'Its global ID, which is never given to anything else.';

/** The global id of a node. */
export const toGlobalId = <Type extends string>({ type, id }: NodeId<Type>): string =>
  Buffer.from(`${type}:${id}`).toString('base64');

/** The type and the id in a global id. */
export interface NodeId<Type extends string> {
  type: Type;
  id: string;
}

/** The node that a text is the global id of; null for any other text. */
export const toNodeId = (text: string): NodeId<GlobalType> | null => {
  const decoded = Buffer.from(text, 'base64').toString();
  const colon = decoded.indexOf(':');
  const type = GLOBAL_TYPES.find((known) => known === decoded.slice(0, colon));
  const id = decoded.slice(colon + 1);
  return type !== undefined && id !== '' && toGlobalId({ type, id }) === text ? { type, id } : null;
};

/** Parses a global id; throws a caller's error if the text is not an id of one of these types. */
export const fromGlobalId = <Type extends string = GlobalType>(
  globalId: string,
  types: readonly Type[] = GLOBAL_TYPES as readonly string[] as Type[],
): NodeId<Type> => {
  const text = Buffer.from(globalId, 'base64').toString();
  const colon = text.indexOf(':');
  const type = types.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  if (type === undefined || id === '' || toGlobalId({ type, id }) !== globalId)
    throw callerError(`"${shorten(globalId)}" is not an id of this graph; give one that a query returned as "id".`);
  return { type, id };
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
