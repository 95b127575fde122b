import type { FoundWords, WantedParagraph } from '../../text/copy/find-words.ts';
import type { PdfLimits, PdfProblemKind } from '../../text/copy/read-pdf-copy.ts';

/** A search of a reader's own copy. Nothing of it leaves the page. */

/** A copy as the reader has it. A PDF is read in the worker. */
export type OwnText = { format: 'text'; text: string } | { format: 'pdf'; bytes: ArrayBuffer; limits: PdfLimits };

export interface CopyRequest {
  own: OwnText;
  language: string;
  paragraphs: readonly WantedParagraph[];
}

export type CopyAnswer = { found: FoundWords } | { pdfProblem: PdfProblemKind } | { error: string };

/** What came of it; if it was ended, why. */
export type SearchResult = { found: FoundWords } | { pdfProblem: PdfProblemKind } | { ended: 'TOO_SLOW' | 'STOPPED' };

/** In milliseconds; a brief of a hundred pages takes about one second, and as a PDF up to ten. */
const LONGEST_SEARCH = { text: 30_000, pdf: 60_000 };

/** Searches in a worker, which is ended when it takes too long or by the signal. Rejects if the copy cannot be read. */
export const searchCopy = (request: CopyRequest, signal: AbortSignal): Promise<SearchResult> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve({ ended: 'STOPPED' });
      return;
    }
    const worker = new Worker(new URL('./copy.worker.ts', import.meta.url), { type: 'module' });
    const end = (result: SearchResult | Error) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    const stop = () => end({ ended: 'STOPPED' });
    const timer = setTimeout(() => end({ ended: 'TOO_SLOW' }), LONGEST_SEARCH[request.own.format]);
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) => end('error' in data ? new Error(data.error) : data);
    worker.onerror = (event) => end(new Error(event.message || 'The worker did not start.'));
    // The bytes of a PDF are handed over, not copied.
    worker.postMessage(request, request.own.format === 'pdf' ? [request.own.bytes] : []);
  });
