import { explanations as en } from './en/explanations.ts';
import { onTranslation } from './translation.ts';

/** What explains the marks on statements, in the language of the page. Pages load it when somebody asks. */
export let explanations: Readonly<Record<string, Readonly<Record<string, string>>>> = en;
onTranslation((translation) => {
  explanations = translation.explanations;
});
