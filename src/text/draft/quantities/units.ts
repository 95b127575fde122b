/** The units of numbers, as signs and as words, in English, German, French and Spanish. */

/** A code of ISO 4217. */
const BEFORE: readonly [sign: string, code: string][] = [
  [String.raw`US ?\$`, 'USD'],
  [String.raw`(?:A|AU)\$`, 'AUD'],
  [String.raw`(?:C|CA)\$`, 'CAD'],
  [String.raw`NT\$`, 'TWD'],
  [String.raw`HK\$`, 'HKD'],
  [String.raw`\$`, 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['KRW', 'KRW'],
  ['JPY', 'JPY'],
  ['CNY|RMB', 'CNY'],
  ['CHF', 'CHF'],
  ['INR', 'INR'],
];

/** Currencies, codes of UCUM, and words; the longer before the shorter. */
const AFTER: readonly [words: string, code: string][] = [
  [
    'percentage points?|percentage-points?|Prozentpunkten?|points? de pourcentage|puntos? porcentual(?:es)?|pp',
    'percentage point',
  ],
  ['%|per ?cent|Prozent|v\\. ?H\\.|pour ?cent|por ?ciento', '%'],
  ['(?:US |U\\.S\\. )?dollars?|US-Dollar|dollars? américains?|dólares?(?: estadounidenses)?|USD', 'USD'],
  ["euros?|€|EUR|d'euros|de euros", 'EUR'],
  ['pounds? sterling|£|GBP|Pfund Sterling', 'GBP'],
  ['(?:South )?(?:Korean )?won|KRW', 'KRW'],
  ['(?:Japanese )?yen|JPY', 'JPY'],
  ['yuan|renminbi|RMB|CNY', 'CNY'],
  ['Swiss francs?|Schweizer Franken|Franken|CHF', 'CHF'],
  ['years?(?: old)?|Jahre?n?|ans|années?|años?', 'a'],
  ['months?|Monate?n?|mois|mes(?:es)?', 'mo'],
  ['weeks?|Wochen?|semaines?|semanas?', 'wk'],
  ['days?|Tage?n?|jours?|días?', 'd'],
  ['hours?|Stunden?|heures?|horas?', 'h'],
  ['minutes?|Minuten?|minutos?', 'min'],
  ['square (?:kilomet(?:er|re)s?)|Quadratkilometern?|km²|km2|kilomètres carrés|kilómetros cuadrados', 'km2'],
  ['square met(?:er|re)s?|Quadratmetern?|m²|m2|qm', 'm2'],
  ['kilomet(?:er|re)s?n?|Kilometern?|kilomètres?|kilómetros?|km', 'km'],
  ['met(?:er|re)s?|Metern?|mètres?|metros?', 'm'],
  ['miles?|Meilen|millas', '[mi_i]'],
  ['nautical miles?|Seemeilen', '[nmi_i]'],
  ['hectares?|Hektar|hectáreas?|ha', 'har'],
  ['acres?', '[acr_us]'],
  ['(?:metric )?tons? of|(?:metric )?tonnes?|(?:metric )?tons?|Tonnen?|toneladas?', 't'],
  ['kilograms?|kilogrammes?|Kilogramm|kilos?|kg', 'kg'],
  ['lit(?:er|re)s?|Litern?|litros?', 'L'],
  ['barrels?|Barrel|barils?|barriles', '[bbl_us]'],
  ['degrees? Celsius|°C|Grad Celsius|Grad|degrés Celsius|grados Celsius', 'Cel'],
  ['TWh|terawatt[- ]hours?|Terawattstunden', 'TW.h'],
  ['GWh|gigawatt[- ]hours?|Gigawattstunden', 'GW.h'],
  ['MWh|megawatt[- ]hours?|Megawattstunden', 'MW.h'],
  ['kWh|kilowatt[- ]hours?|Kilowattstunden', 'kW.h'],
  ['GW|gigawatts?|Gigawatt', 'GW'],
  ['MW|megawatts?|Megawatt', 'MW'],
  ['kW|kilowatts?|Kilowatt', 'kW'],
  ['people|persons?|Menschen|Personen|personnes|personas', 'person'],
];

/** A sign or code that ends before a number, and a unit as words or signs that begins after one. */
const SIGN_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${BEFORE.map(([sign], at) => `(?<u${at}>${sign})`).join('|')}) ?$`,
  'u',
);
const UNIT_AFTER = new RegExp(
  `^(?:-| )?(?:${AFTER.map(([words], at) => `(?<u${at}>${words})`).join('|')})(?![\\p{L}\\d])`,
  'iu',
);
/** Symbols that differ from words by their capitals: "5 t", "5 m". */
const SYMBOL_AFTER = /^ (?<symbol>Mt|Gt|kt|t|m)(?![\p{L}\d]|')/u;

/** A unit, and how many characters of the text beside the number name it. */
export interface FoundUnit {
  code: string;
  length: number;
}

const codeOf = (match: RegExpExecArray | null, units: readonly (readonly [string, string])[]): string | null =>
  units.find((_, at) => match?.groups?.[`u${at}`] !== undefined)?.[1] ?? null;

export const unitBefore = (before: string): FoundUnit | null => {
  const match = SIGN_BEFORE.exec(before);
  const code = codeOf(match, BEFORE);
  return match && code ? { code, length: match[0].replace(/^[^\p{L}$€£¥₩]/u, '').length } : null;
};

export const unitAfter = (after: string): FoundUnit | null => {
  const match = UNIT_AFTER.exec(after);
  const code = codeOf(match, AFTER);
  if (match && code) return { code, length: match[0].replace(/ of$/i, '').length };
  const symbol = SYMBOL_AFTER.exec(after);
  return symbol?.groups?.symbol ? { code: symbol.groups.symbol, length: symbol[0].length } : null;
};
