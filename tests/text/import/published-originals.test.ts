import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../../src/text/import/imported.ts';
import { readJats } from '../../../src/text/import/jats/read-jats.ts';
import { readPdf } from '../../../src/text/import/pdf/read-pdf.ts';

/**
 * Published documents, imported, have the words of their texts in order. These belong to their publishers and are not in the
 * repository: copies are looked for in the folder that BRIEF_TEXTS names, or beside the checkout, and skipped without.
 */

const TEXTS = join(process.env.BRIEF_TEXTS ?? join(import.meta.dirname, '../../../../shared/briefs'), 'open');

/** The length of the longest common subsequence of two lists of words. */
const countCommon = (one: readonly string[], other: readonly string[]): number => {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    for (const [index, word2] of other.entries()) {
      next[index + 1] = word === word2 ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

// The text of the second has a block of 40 words in another place than the page, and that of the third its tables' notes twice.
const has = (name: string, ending: string): boolean =>
  existsSync(join(TEXTS, 'original', `${name}.${ending}`)) && existsSync(join(TEXTS, `${name}.txt`));

const ORIGINALS: readonly (readonly [name: string, ending: string, read: DocumentReader, share: number])[] = [
  ['f5-forderungen-bundestagswahl-2025-de', 'pdf', readPdf, 0.99],
  ['openownership-nowhere-to-hide-2021', 'pdf', readPdf, 0.96],
  ['plos-health-policy-guidance-2012', 'xml', readJats, 0.97],
];

describe.each(ORIGINALS)('%s', (name, ending, read, share) => {
  const isAtHand = has(name, ending);
  test.skipIf(!isAtHand)(`has its words in order${isAtHand ? '' : ` (skipped: no copy in ${TEXTS})`}`, async () => {
    const bytes = new Uint8Array(readFileSync(join(TEXTS, 'original', `${name}.${ending}`)));
    const { blocks } = await read({ bytes, name });
    const expected = words(readFileSync(join(TEXTS, `${name}.txt`), 'utf8'));
    const common = countCommon(words(blocks.map(({ text }) => text).join('\n')), expected);
    expect(common / expected.length).toBeGreaterThan(share);
  });
});
