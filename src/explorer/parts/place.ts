/** The languages in which a text may name a country: most of those in which briefs are published. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'zh'];

/** Whether a place is a country as a whole, in whichever language it is named. */
export const isCountry = ({
  name,
  country,
}: {
  name: string;
  country: { name: string; code: string } | null;
}): boolean =>
  country !== null &&
  (name === country.name ||
    LANGUAGES.some((language) => new Intl.DisplayNames(language, { type: 'region' }).of(country.code) === name));
