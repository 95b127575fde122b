import type { BriefFile } from '../../model/records/brief-records.ts';
import { isRestatedInEnglish } from '../language.ts';
import type { Doubt } from './doubt.ts';

const words = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?!\p{L})`, 'iu');

/** Words of restatements by which somebody values something. */
const VALUED = words(
  String.raw`legitimate|justified|understandable|importan(?:t|ce)|vital|crucial|decisive|essential|indispensable|valuable|values?|valued|worth(?:while)?|worthy|welcomes?|glad|pleased|prais\p{L}+|applaud\p{L}*|support(?:s|ed)?|endorse\p{L}*|in favour of|stands? (?:by|with)|on the side of|backs?|trust(?:ed|s)?|opportunit\p{L}+|chances?|benefi\p{L}+|helps?|strengthens?|strong(?:er)?|landmark|good|better|best|safer|prosper\p{L}+|succe\p{L}+|competent\p{L}*|efficient\p{L}*|easier|historic|improv\p{L}+|secures?|protects?|enables?|saves|positive\p{L}*|progress`,
);

/** Words by which somebody is against something, or fears it. */
const AGAINST = words(
  String.raw`worr(?:y|ies|ied|ying)|concerned|concerns? (?:about|over)|fear(?:s|ed)?|condemn\p{L}*|oppose\p{L}*|object(?:s|ed)? to|reject\p{L}*|threatens?|dangerous|distrust\p{L}*|no trust|complain\p{L}*|unhappy|dissatisfied|disappoint\p{L}*|displeas\p{L}+|reluctant|hold back|hesitate\p{L}*|irresponsible|reckless|unfair|wrong|unacceptable|unsafe|violates?|erod\p{L}+|destabili\p{L}+|hampers?|too (?:little|few|late|slow|much|weak)|barriers?|regrettably|critici[sz]e\p{L}*|faults?`,
);

/** Words that turn a value round, or name something bad that is met. */
const TURNED = words(
  String.raw`not|no|nothing|nor|neither|cannot|never|nobody|without|hardly|less|fewer|lack\p{L}*|miss\p{L}+|fail\p{L}*|threat\p{L}*|danger\p{L}*|risk\p{L}*|barriers?|obstacles?|harm\p{L}*|conflict\p{L}*|problem\p{L}*|against|abus\p{L}+|wars?|attack\p{L}*|dispute\p{L}*|tension\p{L}*|provo\p{L}+|illegal\p{L}*|un(?:certain|clear)\p{L}*|costs?|costly|free of|end(?:s|ed)?|stop\p{L}*|avoid\p{L}*`,
);

const DENIED = words(
  String.raw`not|no(?! trust)|nothing|nor|neither|cannot|never|nobody|without|hardly|free of|avoid\p{L}*`,
);

/** Stances whose summary, in English, takes the other side than their polarity does. The work grows with the stances. */
export const findContradictedPolarities = function* (brief: BriefFile): Generator<Doubt> {
  if (!isRestatedInEnglish(brief)) return;
  for (const [at, { polarity, summary }] of brief.stances.entries()) {
    const valued = VALUED.exec(summary)?.[0];
    const against = AGAINST.exec(summary)?.[0];
    const said =
      valued && !against && !TURNED.test(summary)
        ? 'POSITIVE'
        : against && !valued && !DENIED.test(summary)
          ? 'NEGATIVE'
          : null;
    if (said === null || (polarity !== 'POSITIVE' && polarity !== 'NEGATIVE') || polarity === said) continue;
    yield {
      path: ['stances', at, 'polarity'],
      check: 'POLARITY',
      message: `it is "${polarity}", but its summary has "${valued ?? against}"; write "${said}" if that is said of the object, or correct the summary`,
    };
  }
};
