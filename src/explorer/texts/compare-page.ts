import { compare } from './en/compare.ts';
import { type CompareTexts, onTranslation } from './translation.ts';

/** The texts that only the pages that compare need, in the language of the page. */
export let compareTexts: CompareTexts = compare;
onTranslation((translation) => {
  compareTexts = translation.compare;
});
