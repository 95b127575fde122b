import { expect, test, vi } from 'vitest';
import { READING_LIMITS, readDocument } from '../../../src/text/import/read-document.ts';
import { HOSTILE_DOCUMENTS } from './hostile-documents.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What a person is told of a document that cannot be read; others have a text. */
const REFUSAL =
  /needs more memory than 512 MB|takes longer than 3 seconds|is (?:scanned|broken|truncated|encrypted|a broken|not a|not well-formed|nested)|unpacks? to more than|more than 5000 parts|declares entities|nested more than|is not YAML/;

test.each(HOSTILE_DOCUMENTS)('$name is read or refused', async ({ name, format, make }) => {
  const read = readDocument({ name, format, bytes: make() }, { ...READING_LIMITS, time: 3000 });
  const outcome = await read.catch((error: Error) => error);
  if (outcome instanceof Error) {
    expect(outcome.name).toBe('ImportError');
    expect(outcome.message).toMatch(REFUSAL);
  } else expect(outcome.blocks.length).toBeGreaterThan(0);
});
