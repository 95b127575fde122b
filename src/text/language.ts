import type { BriefFile } from '../model/records/brief-records.ts';

/** Whether a text is in English: numbers and stems of words are only read in it. */
export const isInEnglish = ({ language }: Pick<BriefFile, 'language'>): boolean => /^en\b/i.test(language);

/** Whether the summaries and other restatements of a brief are in English. */
export const isRestatedInEnglish = ({ restatedIn }: Pick<BriefFile, 'restatedIn'>): boolean =>
  /^en\b/i.test(restatedIn);
