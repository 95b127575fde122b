import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import { type Cues, type CueTable, compileCues } from './table.ts';

const TABLES: Readonly<Record<string, CueTable>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ko: KOREAN,
  ja: JAPANESE,
};

/** The languages that have cues, as ISO 639-1 codes. */
export const CUE_LANGUAGES: readonly string[] = Object.keys(TABLES);

/** The cues for a language tag; null if there are none. */
export const cuesOf = (language: string): Cues | null => {
  const table = TABLES[language.toLowerCase().split('-')[0] as string];
  return table ? compileCues(table) : null;
};
