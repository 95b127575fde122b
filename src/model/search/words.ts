import { foldedWords, isCjk, splitScripts } from '../compare-text.ts';

/**
 * The words by which texts are found: what is between spaces and punctuation, in lower case and without accents. Chinese,
 * Japanese and Korean are found by pairs of characters, since spaces do not separate all of their words, or endings follow.
 */

/** "l’Europe", "qu’il": the word before the apostrophe is none to search for. */
const ELISION = /(?<!\p{L})(?:qu|[ldsncjmt])['’](?=\p{L})/giu;

/** The words of a text in their order, repeated ones too. A run of Chinese, Japanese or Korean is one word. */
export const orderedWords = (text: string): string[] =>
  foldedWords(text.replace(ELISION, ' ')).flatMap((word) => (isCjk(word) ? splitScripts(word) : [word]));

/** The words of a text, each once. */
export const differentWords = (text: string): string[] => [...new Set(orderedWords(text))];

/** Marks a word without its ending, so that nobody finds it by typing a word. */
export const STEM_MARK = '~';

/** The mark of a word without its ending, by which all forms of the word are found. */
export const stemToken = (word: string): string => STEM_MARK + stem(word);

/** By what a text is found, each once: words, their stems, and pairs of characters. */
export const searchWords = (text: string): string[] => {
  const found = new Set<string>();
  for (const word of orderedWords(text)) for (const token of tokensOf(word)) found.add(token);
  return [...found];
};

const tokensOf = (word: string): readonly string[] => {
  if (isCjk(word)) return pairsOf(word);
  const token = stemToken(word);
  return token.length === word.length + 1 ? [word] : [word, token];
};

/** The pairs of neighbouring characters of a run; the character itself if it is the only one. */
export const pairsOf = (run: string): readonly string[] => {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, at) => characters[at] + character);
};

/** The different words of a text by which something is found; all if there are no others. */
export const contentWords = (text: string): string[] => {
  const words = differentWords(text);
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : words;
};

/** Words that say nothing about what a text is about, without accents, in English, German, French and Spanish. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those there here it its he she they them their his her we us our you your i my me one ones',
    'is are was were be been being am do does did done doing has have had having can could may might shall would will wont',
    'not no nor so as at by for from in into of off on onto or out over to toward towards under up upon with within without and but if than then',
    'about after again against all also am among any because before between both during each either few how just like more most much near only other own per same some such through too until via very what when where which while who whom whose why',
    'dont doesnt didnt isnt arent wasnt werent cant get gets got make makes made want wants wanted should must ought brief briefs say says said tell tells told really actually please whats come came comes wrote written writes',
    'der die das den dem des ein eine einen einem einer eines und oder aber auch nur noch nicht ist sind war waren wird werden wurde wurden hat haben hatte',
    'er es sie wir ihr mit ohne fur gegen durch um von vom zu zum zur bei beim nach aus auf im ins am an uber unter vor wie was wer wo wann warum dass ob als sich man tun macht gibt gab',
    'le la les l un une du de et ou mais ne pas ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je tu qui que quoi dont dans sur sous avec sans pour par entre vers chez en au aux est sont fait faire a ont t',
    'el los las unos unas del al y o u e pero ni su sus con sin por para sobre hacia hasta desde segun es son era fue ser esta estan ha han hay se lo hacer que cual como',
  ].flatMap((list) => list.split(' ')),
);

/** Endings and particles of Korean and Japanese after what they belong to, and words that ask. */
const PARTICLES =
  /^(?:은|는|이|가|을|를|에|의|와|과|도|로|으로|에서|에게|한테|께|까지|부터|만|이란|란|하고|랑|무엇|무엇을|뭐|뭘|어떤|하나|하는가|합니까|인가|인가요|はどう|は|が|を|に|の|と|も|で|へ|から|まで|ですか|ますか|か|した|する|している|何|何を|何が|什么|什麼|的|是|在|了|吗|嗎|和|与|與|对|對)+$/u;

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || PARTICLES.test(word);

/** Words before what somebody acts on, so that it is not who acts. */
const BEFORE_OBJECTS: ReadonlySet<string> = new Set(
  [
    'about against at by for from of on over to toward towards with between and regarding concerning near in than via around behind',
    'uber gegen fur mit von zu zum zur nach bei zwischen und gegenuber vor bezuglich wegen in',
    'sur contre pour avec de du des vers entre envers et dans a au aux chez',
    'sobre contra para con de del hacia entre y ante en al',
  ].flatMap((list) => list.split(' ')),
);

export const isBeforeObject = (word: string): boolean => BEFORE_OBJECTS.has(word);

/** Begins what follows the object of an action in Korean and Japanese. */
export const marksObject = (rest: string): boolean => /^(?:을|를|에|의|와|과|로|으로|하고|を|に|の|と|へ)/u.test(rest);

/** The shortest stem, and the shortest word that is shortened. */
const SHORTEST = 3;
const SHORTEST_WORD = 4;

/**
 * Endings of English, German, French and Spanish, the longest first. An ending too many does little harm: forms of a word
 * are found after the word itself.
 */
const ENDINGS = [
  'isations izations isation ization ungen ations ation ings ieren iert ions ment ments',
  'ing ied ies ion ung ern est ers ed er es en em ly s e n',
].flatMap((list) => list.split(' '));

/** A word without its ending, the same for most forms of the word: "deepen" for "deepening". */
const stem = (word: string): string => {
  if (word.length < SHORTEST_WORD || !/^[a-z]+$/.test(word)) return word;
  // "ties" and "tied" are forms of "tie", "policies" of "policy".
  const singular = word.replace(/ie[sd]$/, word.length > 5 ? 'y' : 'ie');
  let short = removeEnding(singular.replace(/(?<=[^s])s$/, ''));
  if (short.length > 6) short = removeEnding(short);
  return short
    .replace(/(?<=.{5})at$/, '')
    .replace(/([bdfglmnprt])\1$/, '$1')
    .replace(/(?<=..)[iy]$/, '');
};

const removeEnding = (word: string): string => {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** Which words may be meant by a misspelt one. */

/** Only words of at least this length may contain typos: one, or two from this length on. */
const MIN_FUZZY_LENGTH = 4;
const MIN_TWO_TYPOS = 8;

/** How many letters of a word may be wrong. None of a number, which would be another one, or of Chinese, Japanese and Korean. */
export const mostTypos = (word: string): 0 | 1 | 2 => {
  if (!canBeMeant(word) || word.length < MIN_FUZZY_LENGTH) return 0;
  return word.length < MIN_TWO_TYPOS ? 1 : 2;
};

/** Whether a misspelt word may mean this one. */
export const canBeMeant = (word: string): boolean => !isCjk(word) && !/^\p{N}*$/u.test(word);
