import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { wholeWords } from '../wording/whole-words.ts';
import type { Doubt } from './doubt.ts';

/** Words by which somebody is for or against something, in English and German; "support" is said of other things too. */
const AGAINST = wholeWords(
  String.raw`condemn(?:s|ed)?|oppose[sd]?|reject(?:s|ed)?|denounce[sd]?|deplore[sd]?|criticize[sd]?|criticise[sd]?|critiques?|object(?:s|ed)? to|dissatisf\p{L}+|displeased|disappointed|unhappy|alarm(?:ed|ing)|(?:dis|mis)trusts?|concerned(?! with)|(?:concern|worr|anger)(?:s|ed|ies|ied)? (?:about|over|regarding|at|around)|worried|risky|reckless|destabilizing|unacceptable|unfair|harmful|verurteil(?:t|en)|lehn(?:t|en|te) .{0,80} ab|kritisier(?:t|en)|nicht hinnehmbar|unzureichend|schädlich|inakzeptabel`,
);
const FOR = wholeWords(
  'welcome[sd]?|applaud(?:s|ed)?|commend(?:s|ed)?|praise[sd]?|endorse[sd]?|hail(?:s|ed)?|pleased|(?<!not )satisfied|begrüß(?:t|en|te)|befürwort(?:et|en)',
);
/** Words that value something, but often something else than the object; they are not held against a stance. */
const VALUED = wholeWords(
  String.raw`crucial|essential|indispensable|important|importance|valu\p{L}+|success\p{L}*|effective\p{L}*|benefi\p{L}+|helpful|good|better|best|opportunit\p{L}+|progress|wichtig\p{L}*|notwendig\p{L}*|gut\p{L}*|nütz\p{L}*|chance\p{L}*|support\p{L}*`,
);
const BLAMED = wholeWords(
  String.raw`danger\p{L}*|threat\p{L}*|risk\p{L}*|lack\p{L}*|fail\p{L}*|harm\p{L}*|weak\p{L}*|problem\p{L}*|concern\p{L}*|worr\p{L}*|fear\p{L}*|against|not|un\p{L}{5,}|gefähr\p{L}*|bedroh\p{L}*|fehl\p{L}*|nicht|kein\p{L}*|gegen`,
);

/** "They do not oppose it", "may reject it". */
const IN_DOUBT =
  /(?:(?<!\p{L})(?:not|never|nor|longer|nobody|nicht|kein\p{L}*)|n't|(?<!\p{L})(?:may|might|could|would|to))[^,;]{0,30}$/u;

/** Who is against a change is for what is, and who is for criticism is against it. */
const TURNED =
  /^.{0,60}(?<!\p{L})(?:(?:chang|repeal|abol|restrict|weaken|critic|änder|abschaff|verbot|krit)\p{L}*|attempts?|efforts?|bans?|cuts?|ends?|ending|closing|closure|limits?|delays?)(?!\p{L})/u;

/** Stances with a word of the other polarity in what they cite, and none of their own. The work grows with the stances. */
export const findOtherPolarities = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  if (!/^(?:en|de)\b/i.test(brief.language)) return;
  for (const [at, { polarity, citations }] of brief.stances.entries()) {
    if (polarity !== 'POSITIVE' && polarity !== 'NEGATIVE') continue;
    const cited = citations.map((ref) => ({ ref, folded: read(ref)?.folded ?? '' }));
    const [own, other] = polarity === 'POSITIVE' ? [[FOR, VALUED], AGAINST] : [[AGAINST, BLAMED], FOR];
    if (cited.some(({ folded }) => own.some((pattern) => pattern.test(folded)))) continue;
    const [first] = cited.flatMap(({ ref, folded }) => {
      const verb = findVerb(folded, other);
      return verb === null ? [] : [{ ref, verb }];
    });
    if (!first) continue;
    const meant = polarity === 'POSITIVE' ? 'NEGATIVE' : 'POSITIVE';
    yield {
      path: ['stances', at, 'polarity'],
      check: 'POLARITY',
      message: `it is "${polarity}", but ${first.ref} has "${first.verb}"; write "${meant}" if that is said of the object, or leave that passage out`,
    };
  }
};

/** A word by which somebody takes this side; null if it is in doubt or turned round. */
const findVerb = (folded: string, pattern: RegExp): string | null => {
  const found = pattern.exec(folded);
  if (!found || IN_DOUBT.test(folded.slice(0, found.index))) return null;
  return TURNED.test(folded.slice(found.index + found[0].length)) ? null : found[0];
};
