import { toEdtf } from '../../model/date-reader/date-parts.ts';
import type { ReadDates } from '../../model/date-reader/date-reader.ts';
import type { ReferenceDate } from '../../model/date-reader/reference-date.ts';
import { addDays, countDays } from '../../model/dates/days.ts';

/** Words for a day that may be named beside them, in the languages that are read. */
const DAYS: readonly [pattern: RegExp, offset: number][] = [
  [/(?<!\p{L})(?:today|heute|aujourd'hui|hoy)(?!\p{L})|오늘|本日|今日/giu, 0],
  [/(?<!\p{L})(?:tomorrow|morgen|demain)(?!\p{L})|내일|明日/giu, 1],
  [/(?<!\p{L})(?:yesterday|gestern|hier|ayer)(?!\p{L})|어제|昨日/giu, -1],
];

/** What may be between "tomorrow" and its date. */
const BETWEEN =
  /^(?:,| -|-)? ?(?:that's|that is|which is|is|on|the|den|dem|le|el|am|\(| )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** Texts are published soon after they are spoken, or are announced shortly before. */
const LONGEST_DELAY = 4;
const LONGEST_SENTENCE = 2000;

/**
 * The publication, with the day of speaking where the text tells it: in "tomorrow, on April 2nd" it is the day before. Looked for
 * within a few days of the publication only.
 */
export const dayOfSpeaking = (
  published: ReferenceDate,
  sentences: readonly string[],
  read: ReadDates,
): ReferenceDate => {
  if (published.day === null) return published;
  for (const text of sentences)
    for (const [pattern, offset] of DAYS) {
      if (text.length > LONGEST_SENTENCE || text.search(pattern) < 0) continue;
      const named = read(text, { ...published, latest: addDays(published.day, LONGEST_DELAY) });
      for (const { 0: word, index } of text.matchAll(pattern)) {
        const date = named.find(
          ({ start, first, last }) =>
            first === last &&
            first.day !== null &&
            start > index &&
            start - index < 40 &&
            BETWEEN.test(text.slice(index + word.length, start)),
        );
        const edtf = date && toEdtf(date);
        if (!edtf || !/^\d{4}-\d\d-\d\d$/.test(edtf)) continue;
        const day = addDays(edtf, -offset);
        const delay =
          day <= published.day
            ? countDays({ first: day, last: published.day }) - 1
            : countDays({ first: published.day, last: day }) - 1;
        if (delay <= LONGEST_DELAY) return { ...published, day };
      }
    }
  return published;
};
