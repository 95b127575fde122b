import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FileContent, replaceFiles } from '../store/json/replace-file.ts';

/** Writes files whole or not at all, and creates their folders. A failure leaves all as they were. */
export const writeFiles = async (files: readonly FileContent[]): Promise<void> => {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(folder, { recursive: true });
  await replaceFiles(files);
};
