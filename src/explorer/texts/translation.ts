import type { aboutPage } from './en/about-page.ts';
import type { compare } from './en/compare.ts';
import type { en } from './en/en.ts';
import type { explanations } from './en/explanations.ts';
import type { pictures } from './en/pictures.ts';
import type { queryPage } from './en/query-page.ts';
import type { readerPage } from './en/reader-page.ts';
import type { searchPage } from './en/search-page.ts';

/** The texts of the explorer in one language. `const ko: Texts = …` does not compile until it is complete. */
export type Texts = typeof en;

/** The texts that only the pages that compare need. */
export type CompareTexts = typeof compare;

/** The texts that only the timeline, the network and the map need. */
export type PictureTexts = typeof pictures;

/** The texts that only the page about the site needs. */
export type AboutPageTexts = typeof aboutPage;

/** The texts that only the page of a query needs. */
export type QueryPageTexts = typeof queryPage;

/** The texts that only the reader needs. */
export type ReaderPageTexts = typeof readerPage;

/** The texts of the search that only its page needs. */
export type SearchPageTexts = typeof searchPage;

/** An explanation for each value that English explains. */
export type Explanations = {
  readonly [Name in keyof typeof explanations]: Readonly<Record<keyof (typeof explanations)[Name], string>>;
};

/** All texts in a language other than English. */
export interface Translation {
  texts: Texts;
  compare: CompareTexts;
  pictures: PictureTexts;
  aboutPage: AboutPageTexts;
  queryPage: QueryPageTexts;
  readerPage: ReaderPageTexts;
  searchPage: SearchPageTexts;
  explanations: Explanations;
}

let chosen: Translation | undefined;
const takers: ((translation: Translation) => void)[] = [];

/** Has a file of texts take them from the translation, now or when there is one. In English there is none. */
export const onTranslation = (take: (translation: Translation) => void): void => {
  takers.push(take);
  if (chosen) take(chosen);
};

/** Makes it the translation of the page. */
export const translate = (translation: Translation): void => {
  chosen = translation;
  for (const take of takers) take(translation);
};
