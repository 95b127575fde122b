import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { READING_LIMITS, readDocument } from '../../../src/text/import/read-document.ts';

/** Processes start slowly on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const reader = (name: string) => pathToFileURL(join(import.meta.dirname, `../../fixtures/readers/${name}.mjs`));
const request = { format: 'text', name: 'a.txt', bytes: Buffer.from('Warm Water\n\nThe sea is calm.') };

test('a document is read in a process of its own', async () => {
  expect(await readDocument(request)).toEqual({
    blocks: [
      { kind: 'FRONT_MATTER', text: 'Warm Water' },
      { kind: 'BODY', text: 'The sea is calm.' },
    ],
    text: 'Warm Water\n\nThe sea is calm.',
    metadata: { title: 'Warm Water', authors: [], institutions: [], tags: [] },
    warnings: [],
  });
});

test('what is wrong with a document is an ImportError', async () => {
  await expect(readDocument({ ...request, bytes: Buffer.from(' ') })).rejects.toMatchObject({
    name: 'ImportError',
    message: 'a.txt has no text: it is empty, or has only white space',
  });
});

test('a reader that never ends is killed', async () => {
  await expect(readDocument(request, { ...READING_LIMITS, time: 1500 }, reader('endless'))).rejects.toThrow(
    'a.txt takes longer than 1.5 seconds to read',
  );
});

test('an answer that is too large, of another shape, or missing is refused', async () => {
  await expect(readDocument(request, { ...READING_LIMITS, answerBytes: 1000 }, reader('too-much'))).rejects.toThrow(
    'a.txt has more text than a brief can have',
  );
  await expect(readDocument(request, READING_LIMITS, reader('two-lines'))).rejects.toThrow('one line');
  await expect(readDocument(request, READING_LIMITS, reader('silent'))).rejects.toThrow(
    'broke its reader (exit code 7)',
  );
});

test('the process has no environment variables', async () => {
  const { warnings } = await readDocument(request, READING_LIMITS, reader('environment'));
  expect(warnings).toEqual([]);
});
