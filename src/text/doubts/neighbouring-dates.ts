import type { BriefFile } from '../../model/records/brief-records.ts';
import { createDateReader } from '../draft/dates/date-reader.ts';
import { foldCharacters } from '../draft/dates/fold-characters.ts';
import { referenceDate } from '../draft/dates/reference-date.ts';
import type { PassageReader, Passages } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

/**
 * Dates of events that a sentence gives to something else, while another date stands with a name of the event: in a list, one may
 * take that of its neighbour. The work grows with the mentions and with the passages that they cite.
 */
export const findNeighbouringDates = function* (brief: BriefFile, { read }: Passages): Generator<Doubt> {
  const stretchesOf = createStretchReader(brief, read);
  for (const [at, { date, names }] of brief.mentions.entries()) {
    if (date?.text === undefined) continue;
    const words = foldWords(date.text);
    for (const citation of date.citations) {
      const stretches = stretchesOf(citation);
      const isGiven = stretches.some(({ text }) => text.includes(words));
      const found = isGiven ? findOther(stretches, words, names) : null;
      if (!found) continue;
      yield {
        path: ['mentions', at, 'date', 'text'],
        check: 'DATE',
        message: `"${date.text}" is in ${citation}, but there "${found.date}" stands with "${found.name}"; read which of them is its date`,
      };
      break;
    }
  }
};

/** What is between two separators of a sentence. */
interface Stretch {
  text: string;
  /** As they are spelled. */
  dates: readonly string[];
}

/** The only date in the only stretch that has a name of the event, if the words of its date are not there. */
const findOther = (stretches: readonly Stretch[], words: string, names: readonly string[]) => {
  for (const name of names) {
    const [first, second] = stretches.filter(({ text }) => text.includes(foldWords(name)));
    const [other, third] = first?.dates ?? [];
    if (!first || second || other === undefined || third !== undefined || first.text.includes(words)) continue;
    if (!words.includes(other.toLowerCase())) return { name, date: other };
  }
  return null;
};

/** Longer passages are not read. */
const LONGEST = 20_000;
const SEPARATOR = /[,;:]|[.!?](?= )| (?:and|or|und|oder|sowie|et|ou|y|o) /gu;
const IN_BRACKETS = /\([^()]{0,200}\)/g;

const createStretchReader = (brief: BriefFile, read: PassageReader): ((ref: string) => readonly Stretch[]) => {
  const readDates = createDateReader(brief.language, false);
  const published = referenceDate(brief.published.edtf);
  const known = new Map<string, readonly Stretch[]>();
  const find = (ref: string): Stretch[] => {
    const { spelled = '', folded = '' } = read(ref) ?? {};
    if (spelled.length > LONGEST || spelled.length !== folded.length) return [];
    const dates = readDates(foldCharacters(spelled), published);
    // Dates have commas of their own, and what is in brackets belongs to what is before them.
    const hide = (part: string) => '#'.repeat(part.length);
    const masked = dates
      .reduce((text, { start, end }) => text.slice(0, start) + hide(text.slice(start, end)) + text.slice(end), folded)
      .replace(IN_BRACKETS, hide);
    const ends = [...Array.from(masked.matchAll(SEPARATOR), ({ index }) => index), folded.length];
    return ends.map((end, index) => {
      const start = ends[index - 1] ?? 0;
      const within = dates.filter((date) => date.start >= start && date.end <= end);
      return { text: folded.slice(start, end), dates: within.map((date) => spelled.slice(date.start, date.end)) };
    });
  };
  return (ref) => {
    const stretches = known.get(ref) ?? find(ref);
    known.set(ref, stretches);
    return stretches;
  };
};
