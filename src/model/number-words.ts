/** Words for numbers in which dates and quantities are counted. */

export type Numbers = ReadonlyMap<string, number>;

/** From "two:2 three:3". */
export const numbers = (words: string): Numbers =>
  new Map(words.split(' ').map((pair): [string, number] => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]));

export const ENGLISH_NUMBERS = numbers(
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 ' +
    'sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
);

export const GERMAN_NUMBERS = numbers(
  'zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 fünfzehn:15 zwanzig:20 fünfundzwanzig:25 ' +
    'dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90',
);

export const FRENCH_NUMBERS = numbers(
  'deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20 trente:30 quarante:40 ' +
    'cinquante:50 soixante:60',
);

export const SPANISH_NUMBERS = numbers(
  'dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 quince:15 veinte:20 treinta:30 cuarenta:40 ' +
    'cincuenta:50 sesenta:60',
);
