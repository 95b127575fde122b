import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';

/** Words by which somebody is for or against something, in English and German; "support" is said of other things too. */
const AGAINST =
  /(?<!\p{L})(?:condemn(?:s|ed)?|oppose[sd]?|reject(?:s|ed)?|denounce[sd]?|deplore[sd]?|criticize[sd]?|criticise[sd]?|object(?:s|ed)? to|dissatisfied|displeased|disappointed|unhappy|alarmed|distrusts?|(?:concern|worr|anger)(?:s|ed|ies|ied)? (?:about|over|regarding|at)|verurteil(?:t|en)|lehn(?:t|en|te) .{0,80} ab|kritisier(?:t|en))(?!\p{L})/u;
const FOR =
  /(?<!\p{L})(?:welcome[sd]?|applaud(?:s|ed)?|commend(?:s|ed)?|praise[sd]?|endorse[sd]?|hail(?:s|ed)?|pleased|(?<!not )satisfied|begrüß(?:t|en|te)|befürwort(?:et|en))(?!\p{L})/u;

/** "They do not oppose it", "may reject it". */
const IN_DOUBT =
  /(?:(?<!\p{L})(?:not|never|nor|longer|nobody|nicht|kein\p{L}*)|n't|(?<!\p{L})(?:may|might|could|would|to))[^,;]{0,30}$/u;

/** Who is against a change is for what is, and who is for criticism is against it. */
const TURNED =
  /^.{0,60}(?<!\p{L})(?:chang|attempt|effort|ban|repeal|abol|cut|end|clos|critic|restrict|limit|weak|delay|änder|abschaff|verbot|krit)/u;

/** Stances with a word of the other polarity in what they cite, and none of their own. The work grows with the stances. */
export const findOtherPolarities = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  if (!/^(?:en|de)\b/i.test(brief.language)) return;
  for (const [at, { polarity, citations }] of brief.stances.entries()) {
    if (polarity !== 'POSITIVE' && polarity !== 'NEGATIVE') continue;
    const cited = citations.map((ref) => ({ ref, folded: read(ref)?.folded ?? '' }));
    const [own, other] = polarity === 'POSITIVE' ? [FOR, AGAINST] : [AGAINST, FOR];
    if (cited.some(({ folded }) => own.test(folded))) continue;
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
