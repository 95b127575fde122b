import type { LanguageFormats } from '../language-formats.ts';
import { labelDate } from './date-label.ts';
import type { EdtfDate } from './edtf.ts';

/** `labelDate` that remembers labels, at most `limit`: to write one takes Intl ten times as long as all else of a date. */
export const createDateLabels = (
  formats: LanguageFormats,
  limit = 5000,
): ((date: EdtfDate, language: string) => string) => {
  const labels = new Map<string, string>();
  return (date, language) => {
    const key = `${language} ${date.edtf}`;
    const known = labels.get(key);
    if (known !== undefined) return known;
    if (labels.size >= limit) labels.clear();
    const label = labelDate(date, language, formats);
    labels.set(key, label);
    return label;
  };
};
