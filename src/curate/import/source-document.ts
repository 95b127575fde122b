import { readFile } from 'node:fs/promises';
import type { SourceDocument } from '../../model/records/text-records.ts';
import { sha256 } from '../../text/passages.ts';

interface Origin {
  address?: URL | undefined;
  /** Whether the bytes were fetched from the address just now. */
  isFetched?: boolean;
}

/** What a brief's file keeps of a document, so that it can be had again, and a changed one is noticed. */
export const toSourceDocument = (bytes: Uint8Array, { address, isFetched }: Origin): SourceDocument => ({
  ...(address && { url: address.href }),
  sha256: sha256(bytes),
  ...(address && isFetched && { accessed: new Date().toISOString().slice(0, 10) }),
});

/** The one of these files of briefs that has the bytes with this hash: as the document of its text, or as the text. */
export const findSameDocument = async (paths: readonly string[], hash: string): Promise<string | null> => {
  for (const path of paths) if ((await readFile(path, 'utf8').catch(() => '')).includes(`"${hash}"`)) return path;
  return null;
};
