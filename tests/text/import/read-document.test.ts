import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { READING_LIMITS, readDocument } from '../../../src/text/import/read-document.ts';
import { HOSTILE_DOCUMENTS, type HostileDocument } from './hostile-documents.ts';

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

test('a document that takes too much memory is refused before it has it', async () => {
  const document = HOSTILE_DOCUMENTS.find(({ name }) => name === 'flate-twice.pdf') as HostileDocument;
  const peaks: number[] = [];
  const timer = setInterval(() => peaks.push(...greatestOfChildren()), 5);
  const { name, format, make } = document;
  await expect(readDocument({ name, format, bytes: make() })).rejects.toThrow(
    'flate-twice.pdf needs more memory than 512 MB to read',
  );
  clearInterval(timer);
  expect(Math.max(0, ...peaks)).toBeLessThanOrEqual(512 * 1024);
});

/** The greatest resident memory that each process that this one started has had, in kilobytes; nothing but on Linux. */
const greatestOfChildren = (): number[] => {
  try {
    const ids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    return ids.map((id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  } catch {
    return [];
  }
};

const hasPermissions =
  process.allowedNodeEnvironmentFlags.has('--permission') && Reflect.get(process.features, 'typescript') !== undefined;

test.skipIf(!hasPermissions)(
  'the process opens no files but its own, and starts neither processes nor threads',
  async () => {
    const { warnings } = await readDocument(request, READING_LIMITS, reader('opens-files'));
    expect(warnings).toEqual([]);
  },
);
