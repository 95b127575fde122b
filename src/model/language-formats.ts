/**
 * What the runtime knows of languages, made once for each and kept: making a formatter costs a hundred times what
 * using it does. A server holds one of these; it keeps at most `limit` formatters.
 */
export interface LanguageFormats {
  dates(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  lists(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat;
  /** Names of countries, in English where the language has none. */
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
