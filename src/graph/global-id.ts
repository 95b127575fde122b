import { NODE_TYPES, type NodeRef, type NodeType } from '../model/reference.ts';
import { callerError } from './errors.ts';

/** Global ids: base64 of `Type:id`, as Relay servers make them. Opaque to callers. */

/** The global id of a node. */
export const toGlobalId = ({ type, id }: NodeRef): string => Buffer.from(`${type}:${id}`).toString('base64');

/** The node that a global id names; throws a caller's error where the text is no id of ours. */
export const fromGlobalId = (globalId: string): NodeRef => {
  const text = Buffer.from(globalId, 'base64').toString();
  const colon = text.indexOf(':');
  const type = text.slice(0, colon);
  const known = (NODE_TYPES as readonly string[]).includes(type) && colon < text.length - 1;
  if (!known || toGlobalId({ type: type as NodeType, id: text.slice(colon + 1) }) !== globalId)
    throw callerError(`"${shorten(globalId)}" is no id of this graph; give one that a query returned as "id".`);
  return { type: type as NodeType, id: text.slice(colon + 1) };
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
