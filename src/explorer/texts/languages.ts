/** The languages of the explorer, each by its name in itself. */
export const LANGUAGES = { en: 'English', ko: '한국어' } as const;

export type Language = keyof typeof LANGUAGES;

/** The parameter that says the language of an address. */
export const LANGUAGE_PARAMETER = 'lang';

/** Where the browser remembers what somebody chose. */
const REMEMBERED = 'briefgraph-language';

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

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

/**
 * Chooses the language when the page starts. A language in the address is remembered and taken out of it: sent to somebody
 * else, the address opens in the language of that reader.
 */
export const startingLanguage = (): Language => {
  const address = new URL(location.href);
  const named = address.searchParams.get(LANGUAGE_PARAMETER);
  const language = chooseLanguage(named, remembered(), navigator.languages);
  if (named !== null) {
    if (named === language) remember(language);
    address.searchParams.delete(LANGUAGE_PARAMETER);
    history.replaceState(null, '', address);
  }
  return language;
};

/** Browsers may refuse to store anything. */
const remembered = (): string | null => {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
};

const remember = (language: Language): void => {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // It is chosen for this page only.
  }
};
