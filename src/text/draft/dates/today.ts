import type { DraftDocument } from '../document.ts';
import type { DateLanguage } from './date-language.ts';
import { type DateWords, dateWords, NO_PARTS } from './date-parts.ts';
import { dayFrom } from './reference-date.ts';
import type { DateRule } from './rule.ts';
import { beginningWith, endingWith, pattern, textAfter, textBefore } from './word-patterns.ts';

/** How far from "today" is what is done on that day. */
const NEAR = 70;

/**
 * "Today" is a day where somebody speaks or announces something on it, and else means "nowadays". The words beside it say which,
 * and where they do not, whether the text is spoken.
 */
export const todayRule = (language: DateLanguage, isSpoken: boolean): DateRule => {
  const day = [endingWith(language.thatDayBefore), beginningWith(language.thatDayAfter)] as const;
  const nowadays = [endingWith(language.nowadaysBefore), beginningWith(language.nowadaysAfter)] as const;
  const done = new RegExp(`(?<![\\p{L}\\d])(?:${language.doneThatDay})(?![\\p{L}\\d])`, 'iu');
  return {
    pattern: pattern(`(?<![\\p{L}\\d])(?:${language.today})(?!\\p{L})`),
    read: ({ 0: found, index }, { text, reference }): DateWords | null => {
      const edtf = reference && dayFrom(reference, 0);
      if (!edtf) return null;
      const [before, after] = [textBefore(text, index), textAfter(text, index + found.length)];
      const saysDay = day[0].test(before) || day[1].test(after.replace(/^,/, ''));
      const isDone = done.test(textBefore(text, index, NEAR)) || done.test(textAfter(text, index + found.length, NEAR));
      const saysNowadays = nowadays[0].test(before) || nowadays[1].test(after);
      if (saysNowadays && !saysDay) return null;
      if (!saysDay && !isDone && !isSpoken) return null;
      return dateWords(index, index + found.length, NO_PARTS, {
        edtf,
        isRelative: true,
        score: saysDay && !saysNowadays ? 0.75 : isDone ? 0.65 : 0.5,
        reasons: [saysDay || isDone ? 'words beside it speak of that day' : 'the text is spoken'],
      });
    },
  };
};

const SPOKEN =
  /\b(?:thank you|thanks|good (?:morning|afternoon|evening)|ladies and gentlemen|meine damen und herren|vielen dank|mesdames|merci|señoras|gracias)\b|감사합니다|여러분|皆さん|皆様|ありがとう/giu;
const ENOUGH = 3;

/** Whether a text is a speech, a statement or a talk: it has speakers, or words to those who listen. */
export const isSpoken = ({ paragraphs, text, title }: DraftDocument): boolean =>
  paragraphs.some(({ kind }) => kind === 'SPEECH') ||
  /\b(?:remarks|speech|press (?:call|conference|briefing|gaggle)|statement|address by|testimony|rede|discours|discurso)\b|연설|담화|演説/iu.test(
    title,
  ) ||
  [...text.matchAll(SPOKEN)].length >= ENOUGH;
