const months = (names: string): readonly (readonly string[])[] => names.split(', ').map((month) => month.split(' '));

const ENGLISH = months(
  'January Jan, February Feb, March Mar, April Apr, May, June Jun, July Jul, August Aug, September Sept Sep, October Oct, November Nov, December Dec',
);

/**
 * The names of the months and their abbreviations, in the order of the year. A full name comes first, and an abbreviation is
 * without its full stop.
 */
export const MONTHS_BY_LANGUAGE = {
  en: ENGLISH,
  de: months(
    'Januar Jänner Jan, Februar Feber Feb, März Maerz Mrz Mär, April Apr, Mai, Juni Jun, Juli Jul, August Aug, September Sept Sep, Oktober Okt, November Nov, Dezember Dez',
  ),
  fr: months(
    'janvier janv, février fevrier févr fév, mars, avril avr, mai, juin, juillet juil, août aout, septembre sept, octobre oct, novembre nov, décembre decembre déc',
  ),
  es: months(
    'enero ene, febrero feb, marzo mar, abril abr, mayo, junio jun, julio jul, agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic',
  ),
  it: months(
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  ),
  pt: months('janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro'),
};

/** The English names in full. */
export const MONTH_NAMES = ENGLISH.map(([name = '']) => name);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS_BY_LANGUAGE).flatMap((months) =>
    months.flatMap((names, index) => names.map((name): [string, number] => [name.toLowerCase(), index + 1])),
  ),
);

/** The number of a month (1 to 12) by its name or abbreviation, in any of the languages; null if it is none. */
export const monthNumber = (word: string): number | null => NUMBERS.get(word.toLowerCase()) ?? null;
