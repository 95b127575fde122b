import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish, isRestatedInEnglish } from '../language.ts';
import type { WordedField } from '../wording/brief-wording.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { wholeWords } from '../wording/whole-words.ts';
import type { Doubt } from './doubt.ts';

/** Words of which a restatement has one only where a passage that it cites does not have only the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['more', 'less|fewer'],
  ['higher', 'lower'],
  ['larger|bigger|greater', 'smaller'],
  ['increas(?:e|es|ed|ing)', 'decreas(?:e|es|ed|ing)'],
  [
    'rises?|rose|risen|rising|grows?|grew|grown|growing',
    'falls?|fell|fallen|falling|declin(?:e|es|ed|ing)|shr[iau]nk\\p{L}*',
  ],
  ['strengthen(?:s|ed|ing)?', 'weaken(?:s|ed|ing)?'],
  ['expand(?:s|ed|ing)?', 'reduc(?:e|es|ed|ing)|cut(?:s|ting)?'],
  ['before', 'after'],
  ['above|exceed(?:s|ed|ing)?', 'below'],
  ['at least', 'at most'],
  ['earlier|sooner', 'later'],
  ['faster|quicker', 'slower'],
  ['easier', 'harder'],
  ['better', 'worse'],
  ['majority', 'minority'],
  ['exports?', 'imports?'],
  ['import(?:s|ed|ing)?', 'export(?:s|ed|ing)?'],
  ['allow(?:s|ed|ing)?|permit(?:s|ted)?', 'ban(?:s|ned)?|forbid(?:s|den)?|prohibit(?:s|ed)?'],
  ['accept(?:s|ed|ing)?|approv(?:e|es|ed)', 'reject(?:s|ed|ing)?|refus(?:e|es|ed)'],
  ['supports?|supported', 'opposes?|opposed'],
];

const OPPOSITES = PAIRS.flatMap(([one, other]) => [
  { own: wholeWords(one), other: wholeWords(other) },
  { own: wholeWords(other), other: wholeWords(one) },
]);

/** "No more than" and "not accepted" say the other. */
const TURNED = wholeWords(String.raw`not|no|never|without|nor|neither|cannot|fail\p{L}*|lack\p{L}*|n't`);

/**
 * Restatements with a word of which the passages that they cite have only the opposite: "rise" for "fall". Only in English. The work
 * grows with the restatements and what they cite.
 */
export const findOpposites = function* (
  brief: BriefFile,
  fields: readonly WordedField[],
  read: PassageReader,
): Generator<Doubt> {
  if (!isInEnglish(brief) || !isRestatedInEnglish(brief)) return;
  for (const { path, text, wording, citations } of fields) {
    if (wording !== 'RESTATED' || path.length < 2 || citations.length === 0) continue;
    const said = text.toLowerCase();
    const cited = citations.map((ref) => read(ref)?.folded ?? '').join(' ');
    if (TURNED.test(said) || TURNED.test(cited)) continue;
    const found = OPPOSITES.find(({ own, other }) => {
      return own.test(said) && !other.test(said) && other.test(cited) && !own.test(cited);
    });
    if (!found) continue;
    yield {
      path,
      check: 'OPPOSITE',
      message: `it has "${found.own.exec(said)?.[0]}", but ${citations.join(', ')} ${citations.length === 1 ? 'has' : 'have'} "${found.other.exec(cited)?.[0]}"; read whether it says the opposite`,
    };
  }
};
