import { getNamedType, getNullableType, isListType } from 'graphql';
import { type Arguments, sizeOfPage } from './argument-values.ts';
import type { Field } from './choices.ts';
import { referencesTo, type Sources } from './filter-values.ts';
import { hasArgument, isEntityList } from './known-cursors.ts';

/** What is known of the objects that a selection is read on: about how many, and which nodes. */
export interface Rows {
  rows: number;
  nodes: readonly string[];
}

/** A page of what is said of one object, with cursors of its own. */
export const isPageOfStatements = (field: Field): boolean =>
  hasArgument(field, 'first') && !isEntityList(field) && !hasArgument(field, 'text');

const LENGTHS: Record<string, number> = {
  citations: 4,
  keyPoints: 5,
  paragraphs: 20,
  sections: 8,
  sentences: 8,
  terms: 8,
};
const OTHER_LENGTH = 3;

/** How many objects a plain list holds, about; 1 for any other field. A page counts on its connection. */
export const lengthOf = (field: Field): number => {
  if (isRowsOfPage(field) || !isListType(getNullableType(field.type))) return 1;
  return LENGTHS[field.name] ?? OTHER_LENGTH;
};

const isRowsOfPage = ({ name, args }: Field): boolean => (name === 'edges' || name === 'nodes') && args.length === 0;

/** The objects below a field with these arguments. */
export const rowsOf = ({ values }: Sources, rows: number, field: Field, args: Arguments): Rows => {
  if (Array.isArray(args.ids)) return { rows: args.ids.length, nodes: args.ids.map(String) };
  if (isRowsOfPage(field)) return { rows, nodes: [] };
  if (hasArgument(field, 'first')) return { rows: rows * Math.max(1, sizeOfPage(args)), nodes: [] };
  if (lengthOf(field) > 1) return { rows: rows * lengthOf(field), nodes: [] };
  if (typeof args.id === 'string') return { rows, nodes: [args.id] };
  const type = getNamedType(field.type).name;
  const found = values.nodes[type]?.find((node) =>
    referencesTo(type, node).some((reference) => reference === args.ref),
  );
  return { rows, nodes: found ? [found.id] : [] };
};
