/** The languages in which a text may name a country: most of those in which briefs are published. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'zh'];

/** Each takes longer to make than all that a page asks of it. */
let regionNames: readonly Intl.DisplayNames[] | undefined;

const namesOf = (code: string): (string | undefined)[] => {
  regionNames ??= LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return regionNames.map((names) => names.of(code));
};

/** Whether a place is a country as a whole, in whichever language it is named. */
export const isCountry = ({
  name,
  country,
}: {
  name: string;
  country: { name: string; code: string } | null;
}): boolean => country !== null && (name === country.name || namesOf(country.code).includes(name));
