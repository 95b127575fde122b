import { escapePattern } from '../escape-pattern.ts';
import type { QuantityRecord } from '../records/quantity-records.ts';

/** The units of numbers, as signs and as words, in English, German, French and Spanish. */

export const POINT = 'percentage point';

/** Currencies of ISO 4217 by what is before a number. */
const BEFORE: readonly (readonly [sign: string, code: string])[] = [
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
  [String.raw`₹|Rs\.?`, 'INR'],
  ['CNY|RMB', 'CNY'],
  ...['USD', 'EUR', 'GBP', 'KRW', 'JPY', 'CHF', 'INR'].map((code) => [code, code] as const),
];

const POINTS = String.raw`(?:percentage|per ?cent)[ -]points?|(?:prozent|%-)punkte?n?|points? de pourcentage|puntos? porcentual(?:es)?|p\. ?p\.|pp|(?:%|퍼센트) ?포인트|%p|(?:%|パーセント) ?ポイント|百分[点點]`;
const PER_CENT = String.raw`%|per ?cent|prozent|v\. ?h\.|pour ?cent|por ?ciento|퍼센트|パーセント`;

/** Currencies, codes of UCUM, and words by what is after a number; the longer before the shorter. */
const AFTER: readonly (readonly [words: string, code: string])[] = [
  [POINTS, POINT],
  [PER_CENT, '%'],
  ['(?:US |U\\.S\\. )?dollars?|US-Dollar|dollars? américains?|dólares?(?: estadounidenses)?|USD', 'USD'],
  ["euros?|€|EUR|d'euros|de euros", 'EUR'],
  ['pounds? sterling|£|GBP|Pfund Sterling', 'GBP'],
  ['(?:South )?(?:Korean )?won|KRW', 'KRW'],
  ['(?:Japanese )?yen|JPY', 'JPY'],
  ['yuan|renminbi|RMB|CNY', 'CNY'],
  ['(?:Indian )?rupees?', 'INR'],
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

const grouped = (units: typeof AFTER): string => units.map(([words], at) => `(?<u${at}>${words})`).join('|');

/** A sign or code that ends before a number, and a unit as words or signs that begins after one. */
const SIGN_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${grouped(BEFORE)}) ?$`, 'iu');
const UNIT_AFTER = new RegExp(`^(?:-| )?(?:${grouped(AFTER)})(?!\\p{Script=Latin}|\\d)`, 'iu');
/** Symbols that differ from words by their capitals: "5 t", "5 m". */
const SYMBOL_AFTER = /^ (?<symbol>Mt|Gt|kt|t|m)(?![\p{L}\d]|')/u;

/** A unit, and how many characters of the text beside the number name it. */
export interface FoundUnit {
  code: string;
  words: string;
  length: number;
}

const codeOf = ({ groups }: RegExpExecArray, units: typeof AFTER): string =>
  units.find((_, at) => groups?.[`u${at}`] !== undefined)?.[1] ?? '';

export const unitBefore = (before: string): FoundUnit | null => {
  const match = SIGN_BEFORE.exec(before);
  const words = match?.[0].replace(/^[^\p{L}$€£¥₩₹]/u, '') ?? '';
  return match && { code: codeOf(match, BEFORE), words: words.trim(), length: words.length };
};

export const unitAfter = (after: string): FoundUnit | null => {
  const match = UNIT_AFTER.exec(after);
  const words = (match ?? SYMBOL_AFTER.exec(after))?.[0].replace(/ of$/i, '');
  if (words === undefined) return null;
  const said = words.replace(/^[- ]/, '');
  return { code: match ? codeOf(match, AFTER) : said, words: said, length: words.length };
};

type Unit = Pick<QuantityRecord, 'unit' | 'unitSystem'>;

const CURRENCY_NAMES = new Intl.DisplayNames('en', { type: 'currency' });
const CURRENCIES: ReadonlySet<string> = new Set(BEFORE.map(([, code]) => code));
/** Signs that more than one currency has. */
const SHARED: Readonly<Record<string, RegExp>> = { $: /dollar|peso|real|córdoba|escudo|pa.anga/i, '¥': /yen|yuan/i };

/** Whether the unit of a quantity is one that its words name. */
export const isUnit = ({ code, words }: FoundUnit, { unit, unitSystem }: Unit): boolean => {
  if (!CURRENCIES.has(code)) {
    const [source = escapePattern(code)] = AFTER.find(([, other]) => other === code) ?? [];
    return unitSystem === 'UCUM'
      ? new RegExp(`^[kMGT]?${escapePattern(code)}(?!\\p{L})`, 'u').test(unit)
      : new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu').test(unit);
  }
  const given = unitSystem === 'CURRENCY' ? (CURRENCY_NAMES.of(unit) ?? unit) : unit;
  if (unit === code) return true;
  const isOne = /^us|^[a-z]{3}$/i.test(words) && unitSystem === 'CURRENCY';
  const noun = CURRENCY_NAMES.of(code)?.split(' ').at(-1) ?? code;
  return !isOne && (SHARED[words] ?? new RegExp(noun, 'i')).test(given);
};

const isIn = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{Script=Latin}|\\p{N})`, 'giu');
const [POINTS_ANYWHERE, PER_CENT_ANYWHERE] = [isIn(POINTS), isIn(PER_CENT)];

/** Whether a text in any language names percentage points or per cent; null if it names neither, or both. */
export const percentIn = (text: string): '%' | typeof POINT | null => {
  const rest = text.replaceAll(POINTS_ANYWHERE, ' ');
  const isPoints = rest !== text;
  if (isPoints === rest.search(PER_CENT_ANYWHERE) >= 0) return null;
  return isPoints ? POINT : '%';
};
