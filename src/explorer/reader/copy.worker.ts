import { copyVersions } from '../../text/copy/copy-versions.ts';
import { findWords } from '../../text/copy/find-words.ts';
import type { PdfCopy } from '../../text/copy/read-pdf-copy.ts';
import type { CopyAnswer, CopyRequest, OwnText } from './search-copy.ts';

/** Searches a copy outside of the page's own thread, so that the page stays responsive and can stop the search. */

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const digest = async (text: string): Promise<string> =>
  toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

const read = async (own: OwnText): Promise<PdfCopy> => {
  if (own.format === 'pdf') {
    const { readOwnPdf } = await import('./read-own-pdf.ts');
    return readOwnPdf(own.bytes, own.limits);
  }
  return { versions: copyVersions(own.text) };
};

const answer = async ({ own, language, paragraphs }: CopyRequest): Promise<CopyAnswer> => {
  try {
    const copy = await read(own);
    return 'versions' in copy ? { found: await findWords(copy.versions, language, paragraphs, digest) } : copy;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

self.onmessage = async ({ data }: MessageEvent<CopyRequest>) => {
  self.postMessage(await answer(data));
};
