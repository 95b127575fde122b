import { explanations as en } from './en/explanations.ts';

/** What explains the marks on statements, in the language of the page. Pages load it when somebody asks. */
export const explanations: Readonly<Record<string, Readonly<Record<string, string>>>> = en;
