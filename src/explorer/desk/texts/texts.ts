import { chooseLanguage, type Language } from '../../texts/languages.ts';
import { type DeskTexts, en } from './en.ts';

/** The texts of the desk in the language of the page: read it in functions and components, not in constants of a module. */
export let deskTexts: DeskTexts = en;

export const loadDeskTexts = async (language: Language): Promise<void> => {
  if (language === 'ko') deskTexts = (await import('./ko.ts')).ko;
};

const KEY = 'briefgraph-desk-language';

/** The language that was chosen at this desk, else that of the browser. */
export const rememberedLanguage = (): Language => chooseLanguage(null, localStorage.getItem(KEY), navigator.languages);

/** Loads the page again in another language; forms keep what was typed. */
export const changeLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language);
  location.reload();
};
