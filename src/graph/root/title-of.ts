import { collectionOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';

/** The title of a row that can be searched, or its name in English. */
export const titleOf = (type: NodeType, row: unknown): string => collectionOf(type).search?.(row).title ?? '';
