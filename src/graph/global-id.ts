import { NODE_TYPES, type NodeType } from '../model/node-types.ts';
import { callerError } from './errors.ts';

/** Global ids: base64 of `Type:id`, as Relay servers make them. Opaque to callers; partners make theirs alike. */

/** What every field `id` says of itself. */
export const ID_DESCRIPTION = 'The global id. It never changes and is never used for anything else.';

/** The global id of a node. */
export const toGlobalId = <Type extends string>({ type, id }: NodeId<Type>): string =>
  Buffer.from(`${type}:${id}`).toString('base64');

/** What a global id names. */
export interface NodeId<Type extends string> {
  type: Type;
  id: string;
}

/** The node that a global id names; throws a caller's error where the text is no id of one of these types. */
export const fromGlobalId = <Type extends string = NodeType>(
  globalId: string,
  types: readonly Type[] = NODE_TYPES as readonly string[] as Type[],
): NodeId<Type> => {
  const text = Buffer.from(globalId, 'base64').toString();
  const colon = text.indexOf(':');
  const type = types.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  if (type === undefined || id === '' || toGlobalId({ type, id }) !== globalId)
    throw callerError(`"${shorten(globalId)}" is no id of this graph; give one that a query returned as "id".`);
  return { type, id };
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
