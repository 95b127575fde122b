import type { QuantityRecord } from '../../../model/records/quantity-records.ts';
import { foldWords } from '../fold-words.ts';

/** Words for percentage points. "PP." may also be pages, so these follow a digit. */
const POINTS =
  /(?<!\p{L})(?:percentage|per ?cent) points?(?!\p{L})|(?:prozent|%-)punkte?n?(?!\p{L})|points? de pourcentage|puntos? porcentual(?:es)?|\d ?(?:p\. ?p\.?|pp)(?![\p{L}\p{N}])|(?:%|퍼센트) ?포인트|\d ?%p(?!\p{L})|(?:%|パーセント) ?ポイント|百分[点點]/gu;
const PERCENT = /%|(?<!\p{L})(?:per ?cent|prozent|pour ?cent|por ciento)(?!\p{L})|퍼센트|パーセント/u;

/** The unit that the words name, in whatever language, where per cent and percentage points are taken for each other. */
export const findOtherPercent = ({ text, unit }: QuantityRecord): 'percentage points' | 'per cent' | null => {
  const folded = foldWords(text);
  const rest = folded.replaceAll(POINTS, ' ');
  const isPoints = rest !== folded;
  const isPercent = PERCENT.test(rest);
  // Both are in "from 5 % up by 2 points"; then either may be meant.
  if (isPoints === isPercent) return null;
  const [hasPoints, hasPercent] = [/point/i.test(unit), PERCENT.test(unit.toLowerCase())];
  if (isPoints) return hasPercent && !hasPoints ? 'percentage points' : null;
  return hasPoints && (hasPercent || /percentage/i.test(unit)) ? 'per cent' : null;
};
