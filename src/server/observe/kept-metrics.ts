import type { Gauge } from 'prom-client';
import type { KeptTexts } from '../served-graph.ts';

/** Metrics of the parts of answers that are kept. */
export function watchKeptTexts(
  gauge: (name: string, help: string, read: (made: Pick<Gauge, 'set'>) => void) => unknown,
  total: (name: string, help: string, read: () => number) => unknown,
  read: () => KeptTexts,
): void {
  gauge('kept_texts', 'Parts of answers that are kept.', (made) => made.set(read().texts));
  gauge('kept_texts_bytes', 'Estimated memory of these.', (made) => made.set(read().bytes));
  total('kept_texts_hits_total', 'Parts of answers that were found among those that are kept.', () => read().hits);
  total('kept_texts_misses_total', 'Parts of answers that had to be made.', () => read().misses);
  total('kept_texts_cleared_total', 'How often all were given back because memory was short.', () => read().cleared);
}
