import type { Measures } from '../text/evaluate/count.ts';

/** How measures are printed: one line for each kind of item. */

export const formatShare = (share: number | null): string => (share === null ? '–' : share.toFixed(2));

export const MEASURES_HEADING = `${'kind'.padEnd(18)}${['gold', 'drafted', 'precision', 'recall', 'F1'].map((name) => name.padStart(10)).join('')}`;

export const formatMeasures = (name: string, { gold, drafted, precision, recall, f1 }: Measures): string =>
  name.padEnd(18) +
  [String(gold), String(drafted), formatShare(precision), formatShare(recall), formatShare(f1)]
    .map((cell) => cell.padStart(10))
    .join('');
