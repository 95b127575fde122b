/**
 * A cache of the formatters of `Intl`: making one costs a hundred times as much as using it. A server has one cache of
 * at most `limit` formatters.
 */
export interface LanguageFormats {
  dates(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  lists(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat;
  /** Names of countries, in English if the language has none. */
  regions(language: string): Intl.DisplayNames;
}

export const createLanguageFormats = (limit = 500): LanguageFormats => {
  const kept = new Map<string, unknown>();
  const keep = <Format>(key: string, make: () => Format): Format => {
    const known = kept.get(key);
    if (known) return known as Format;
    if (kept.size >= limit) kept.clear();
    const made = make();
    kept.set(key, made);
    return made;
  };
  return {
    dates: (language, options) =>
      keep(`dates ${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options)),
    lists: (language, type) => keep(`lists ${language} ${type}`, () => new Intl.ListFormat(language, { type })),
    regions: (language) =>
      keep(`regions ${language}`, () => new Intl.DisplayNames([language, 'en'], { type: 'region' })),
  };
};
