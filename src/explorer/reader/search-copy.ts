import type { FoundWords, WantedParagraph } from '../../text/copy/find-words.ts';

/** A search of a reader's own copy. Nothing of it leaves the page. */

export interface CopyRequest {
  text: string;
  format: 'text' | 'markdown';
  language: string;
  paragraphs: readonly WantedParagraph[];
}

export type CopyAnswer = { found: FoundWords } | { error: string };

/** In milliseconds; a brief of a hundred pages takes about one second. */
const LONGEST_SEARCH = 30_000;

/** Searches in a worker, which is ended after half a minute; null if it was. Rejects if the copy cannot be read. */
export const searchCopy = (request: CopyRequest): Promise<FoundWords | null> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./copy.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    const timer = setTimeout(() => {
      end();
      resolve(null);
    }, LONGEST_SEARCH);
    worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) => {
      end();
      if ('found' in data) resolve(data.found);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || 'The worker did not start.'));
    };
    worker.postMessage(request);
  });
