import { aboutPage } from '../texts/en/about-page.ts';
import { compare } from '../texts/en/compare.ts';
import { en } from '../texts/en/en.ts';
import { explanations } from '../texts/en/explanations.ts';
import { pictures } from '../texts/en/pictures.ts';
import { queryPage } from '../texts/en/query-page.ts';
import { readerPage } from '../texts/en/reader-page.ts';
import { searchPage } from '../texts/en/search-page.ts';
import { ko } from '../texts/ko/ko.ts';
import type { Language } from '../texts/languages.ts';
import { type Translation, translate } from '../texts/translation.ts';

const TRANSLATIONS: Readonly<Record<Language, Translation>> = {
  en: { texts: en, compare, pictures, aboutPage, queryPage, readerPage, searchPage, explanations },
  ko,
};

/** Makes a language that of what is rendered next, until something else is awaited. */
export const speak = (language: Language): void => translate(TRANSLATIONS[language]);
