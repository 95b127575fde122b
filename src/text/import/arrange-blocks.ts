import { type FrontLines, markFrontLines } from './front-lines.ts';
import type { ImportedBlock, ImportedMetadata } from './imported.ts';
import { type LabelledBlock, markKeyPoints, markSpeeches } from './mark-kinds.ts';

/**
 * The blocks that a reader has found, with the kinds that only show among the others, and the lines above the text. A block without
 * a letter or a digit, such as "###", only divides or ends a text, and is left out.
 */
export const arrangeBlocks = (
  blocks: readonly LabelledBlock[],
  metadata: ImportedMetadata,
  above?: FrontLines | undefined,
): ImportedBlock[] => {
  const withText = blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return markFrontLines(markKeyPoints(markSpeeches(withText)), metadata, above);
};
