import { isSpace, type Word } from './words-of-sentence.ts';

/** "européenne" of "Commission européenne", "nationale de" of "Agence nationale de …". */
const RELATIONAL =
  /^(?:national|internationa|fédéra|federa|général|genera|mondia|centra|régiona|regiona|européen|europe|intern|suprêm|suprem|supérieur|superior|constitutionn|constituciona|populaire|popular|public|públic|scientifiqu|científic|français|español|nacion|socia|économiqu|económic)\p{Ll}{0,6}$/iu;

/** The last word of a French or Spanish name whose noun is here, with the words without capitals that belong to it. */
export const romanceEnd = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 2 && isSpace(words[to + 1]?.gap ?? '') && RELATIONAL.test(words[to + 1]?.text ?? '')) to += 1;
  // "Agence internationale de l'énergie": one word without a capital may end the name.
  const [connector, second, third] = [words[to + 1], words[to + 2], words[to + 3]];
  if (!connector || !second || !/^(?:de|du|des|d|del|pour|para)$/.test(connector.text) || !isSpace(connector.gap))
    return to;
  if (/^(?:la|l|los|las|el)$/.test(second.text) && third && !third.capital) return to + 3;
  return !second.capital && second.text.length > 3 ? to + 2 : to;
};
