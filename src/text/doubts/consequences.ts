import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { causalLinksIn } from './causal-links.ts';
import type { Doubt } from './doubt.ts';

/** How a sentence begins that says what follows from the one before, in English and German. */
const CONSEQUENCE =
  /^[^\p{L}\p{N}]*(?:in response|as a (?:result|consequence)|because of this|for this reason|therefore|thus|hence|consequently|accordingly|this (?:has )?(?:led|leads) to|so entsteh\p{L}*|so lässt|so lassen|deshalb|daher|darum|somit|infolgedessen|folglich|dadurch|das öffnet|das führt)(?!\p{L})/u;

/**
 * Links that go from what a sentence tells as a consequence to what only another sentence of the link tells: "In response, …" The work
 * grows with the links and what they cite.
 */
export const findTurnedConsequences = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  for (const { path, from, to, cause, effect, citations } of causalLinksIn(brief)) {
    const told = [...new Set([...citations, ...cause.citations])].find((ref) =>
      CONSEQUENCE.test(read(ref)?.folded ?? ''),
    );
    if (told === undefined || !cause.citations.includes(told) || effect.citations.includes(told)) continue;
    const words = CONSEQUENCE.exec(read(told)?.folded ?? '')?.[0];
    yield {
      path,
      check: 'LINK',
      message: `${told} tells "${from}" as what came of something ("${words?.replace(/^[^\p{L}]+/u, '')}"), and not "${to}"; read whether the link is the wrong way round`,
    };
  }
};
