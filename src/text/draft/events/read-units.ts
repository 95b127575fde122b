import { foldedWords, isFunctionWord } from '../../../model/compare-text.ts';
import { createGermanReader } from './german-units.ts';
import { type KnownNames, namePhrases } from './name-phrases.ts';
import { createPhraseFinder, type Phrase, type RawWord } from './phrases.ts';
import { stem } from './stem.ts';
import { type Keys, merge, type Unit } from './units.ts';
import { HAPPENINGS, THINGS } from './words/synonyms.ts';

export type UnitReader = (text: string) => Unit[];

/** A sentence of this many UTF-16 units is none; the rest of it is not read. */
const LONGEST = 4000;

const WORD = /(?:\p{L}\.){2,6}|[\p{L}\p{N}][\p{L}\p{M}\p{N}+]{0,80}(?:['’]s(?![\p{L}\p{N}]))?/gu;

const MORE_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a against upon under be is are was were this that these seek seeks sought seeking try tries tried trying am im vom zum zur beim von zu mit auf ein eine einen einem einer eines dem den sich als fur an bei nach uber unter'.split(
    ' ',
  ),
);

/** How well a synonym says what another word of its group does. */
const SYNONYM = 0.95;

/** Reads the words of a text in their order, as they are compared. */
export const createUnitReader = (known: KnownNames): UnitReader => {
  const groups = [...synonymPhrases(HAPPENINGS, '='), ...synonymPhrases(THINGS, ':')];
  const find = createPhraseFinder<Keys>([...groups, ...namePhrases(known)]);
  const readEnglish = createReader(find, (word) => new Map([[stem(word), 1]]));
  if (!/^de\b/i.test(known.language)) return readEnglish;
  const german = createGermanReader((words) => readEnglish(words).map(({ keys }) => keys));
  const readGerman = createReader(find, german.keysOf, german.phraseAt);
  return readGerman;
};

type FindPhrase = (words: readonly RawWord[], at: number) => { length: number; values: Keys[] } | null;

const createReader =
  (find: FindPhrase, keysOf: (word: string) => Keys, first: FindPhrase = () => null): UnitReader =>
  (text) => {
    /** What each word of a phrase says alone: "Xi" in "Xi Jinping", a party in the name of its committee. */
    const within = (words: readonly PlacedWord[], at: number, length: number): Keys[] =>
      words.slice(at, at + length).flatMap(({ word }, offset) => {
        const part = offset > 0 ? find(words, at + offset) : null;
        const parts = part && part.length > 1 && offset + part.length <= length ? part.values : [];
        return [...parts, new Map([[stem(word), 1]])].map(weaken);
      });
    const words = rawWords(text.slice(0, LONGEST));
    const units: Unit[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as PlacedWord;
      const found = [find(words, at), first(words, at)]
        .filter((each) => each !== null)
        .sort((a, b) => b.length - a.length)[0];
      const last = words[at + (found?.length ?? 1) - 1] as PlacedWord;
      const number = numberOf(word.word);
      const own: Keys = number === null ? keysOf(word.word) : new Map([[`#${number}`, 1]]);
      if (found || !NO_UNIT.test(word.word))
        units.push({
          keys: merge([
            ...(found?.values ?? []),
            ...(found && found.length > 1 ? within(words, at, found.length) : [own]),
          ]),
          start: word.start,
          end: last.end,
        });
      at += found?.length ?? 1;
    }
    return units;
  };

const PART = 0.8;

const weaken = (keys: Keys): Keys => new Map([...keys].map(([key, share]) => [key, share * PART]));

interface PlacedWord extends RawWord {
  start: number;
  end: number;
}

const rawWords = (text: string): PlacedWord[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) =>
    foldedWords(raw).flatMap((word) =>
      isFunctionWord(word) || MORE_FUNCTION_WORDS.has(word)
        ? []
        : [{ word, raw, start: index, end: index + raw.length }],
    ),
  );

const synonymPhrases = (table: string, sign: string): Phrase<Keys>[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) =>
      line.split(' ').map((entry) => {
        const words = entry
          .split('_')
          .flatMap(foldedWords)
          .filter((word) => !isFunctionWord(word));
        return { words, isName: false, value: new Map([[`${sign}${line.split(' ')[0]}`, SYNONYM]]) };
      }),
    );

/** Years and months are compared as dates. */
const NO_UNIT =
  /^(?:(?:19|20)\d\d|january|february|april|june|july|august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember)$/;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const numberOf = (word: string): number | null => {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits) return Number(digits);
  if (word === 'inaugural') return 1;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal < 0 ? null : ordinal + 1;
};
