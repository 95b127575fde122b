import { type ASTNode, type DocumentNode, Kind, print } from 'graphql';
import type { Draw } from '../../parity/draw.ts';

/** Kinds of nodes that can replace each other. */
const ALIKE: readonly (readonly string[])[] = [
  [Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT],
  [Kind.VARIABLE, Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT],
  [Kind.NAMED_TYPE, Kind.LIST_TYPE, Kind.NON_NULL_TYPE],
];

/** A node in its list, or in its parent under a key. */
interface Place {
  node: ASTNode;
  holder: Record<PropertyKey, unknown>;
  key: string | number;
}

/** Changes a document without locations in one to four places, at random; the text may be invalid, also by syntax. */
export const mutateDocument = (document: DocumentNode, draw: Draw): string => {
  const copy = structuredClone(document);
  for (let changes = draw.pick([1, 1, 1, 2, 4]); changes > 0; changes--)
    (draw.chance(0.15) ? renameOne : changeOne)(placesIn(copy), draw);
  return print(copy);
};

const changeOne = (places: readonly Place[], draw: Draw): void => {
  if (places.length === 0) return;
  // Kinds that are rare are changed as often as others.
  const kind = draw.pick([...new Set(places.map(({ node }) => node.kind))]);
  const { node, holder, key } = draw.pick(places.filter((place) => place.node.kind === kind));
  const others = places.filter((other) => areAlike(other.node.kind, kind) && other.node !== node);
  const other = others.length > 0 && draw.chance(0.7) ? structuredClone(draw.pick(others).node) : undefined;
  if (Array.isArray(holder)) holder.splice(Number(key), draw.chance(0.6) ? 1 : 0, ...(other ? [other] : []));
  else if (other) holder[key] = other;
  else if (node.kind === Kind.NAME) holder[key] = { ...node, value: `${node.value}X` };
};

/** Gives a field the response key of another one. */
const renameOne = (places: readonly Place[], draw: Draw): void => {
  const fields = places.flatMap(({ node }) => (node.kind === Kind.FIELD ? [node] : []));
  if (fields.length === 0) return;
  const { alias, name } = draw.pick(fields);
  Object.assign(draw.pick(fields), { alias: structuredClone(alias ?? name) });
};

const areAlike = (a: string, b: string): boolean =>
  a === b || ALIKE.some((kinds) => kinds.includes(a) && kinds.includes(b));

const placesIn = (root: ASTNode): Place[] => {
  const places: Place[] = [];
  const visit = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== 'object' || value === null) continue;
      const at = Array.isArray(holder) ? Number(key) : key;
      if ('kind' in value) places.push({ node: value as ASTNode, holder: holder as never, key: at });
      visit(value);
    }
  };
  visit(root);
  return places;
};
