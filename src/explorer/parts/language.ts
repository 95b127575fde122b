import { texts } from '../texts/texts.ts';

/** The language of a text from the data, for its element: undefined if it is that of the page, or not known. */
export const otherLanguage = (language: string | undefined): string | undefined =>
  language === texts.html.language ? undefined : language;
