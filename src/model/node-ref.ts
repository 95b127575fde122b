import type { NodeType } from './node-types.ts';

/** References to rows of several types, written as `Type:slug`, such as `Event:camp-david-summit-2023`. */

/** A row by its type and its id: a country's alpha-2 code, any other's slug. */
export interface NodeRef<Type extends NodeType = NodeType> {
  type: Type;
  id: string;
}

/** `Type:id` as text. */
export type NodeRefText<Type extends NodeType = NodeType> = `${Type}:${string}`;

/** Splits `Type:id` at its first colon. The schema or the filter has checked the type already. */
export const parseNodeRef = <Type extends NodeType>(ref: NodeRefText<Type>): NodeRef<Type> => {
  const colon = ref.indexOf(':');
  return { type: ref.slice(0, colon) as Type, id: ref.slice(colon + 1) };
};

/** The reference as text, which is also the term for rows that refer to it. */
export const formatNodeRef = <Type extends NodeType>({ type, id }: NodeRef<Type>): NodeRefText<Type> => `${type}:${id}`;
