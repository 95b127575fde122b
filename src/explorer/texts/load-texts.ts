import type { Language } from './languages.ts';
import { type Translation, translate } from './translation.ts';

/** The translations. Each is loaded only for those who read in its language. */
const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  ko: async () => (await import('./ko/ko.ts')).ko,
};

/** Loads the texts of a language, before anything is rendered. */
export const loadTexts = async (language: Exclude<Language, 'en'>): Promise<void> =>
  translate(await TRANSLATIONS[language]());
