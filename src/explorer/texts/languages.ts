/** The languages of the explorer, each by its name in itself. */
export const LANGUAGES = { en: 'English', ko: '한국어' } as const;

export type Language = keyof typeof LANGUAGES;

/** The parameter that says the language of an address. */
export const LANGUAGE_PARAMETER = 'lang';

/** The cookie that remembers the language which somebody chose. */
export const LANGUAGE_COOKIE = 'briefgraph-language';

/** Whether pages are in this language. */
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/**
 * The language of the page: the one that its address names, else the one that was chosen before, else the first of those
 * that the reader's browser prefers, else English.
 */
export const chooseLanguage = (
  named: string | null,
  remembered: string | null,
  preferred: readonly string[],
): Language =>
  [named, remembered, ...preferred].map((tag) => tag?.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en';
