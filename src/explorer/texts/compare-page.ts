import { compare as en } from './en/compare.ts';

/** The texts that only the pages that compare need, in the language of the page. */
export const compareTexts: typeof en = en;
