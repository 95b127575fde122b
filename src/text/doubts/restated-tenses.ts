import type { BriefFile } from '../../model/records/brief-records.ts';
import { isRestatedInEnglish } from '../language.ts';
import { wholeWords } from '../wording/whole-words.ts';
import type { Doubt } from './doubt.ts';

const words = (pattern: string): RegExp => wholeWords(pattern, 'iu');

/** How a summary says that something is to come, and that it has been. */
const TO_COME = words(
  String.raw`will|(?:is|are) (?:soon |still )?(?:to|planned|expected|scheduled|due|coming)|upcoming|coming|next|(?:plan|expect|intend|hope|want)\p{L}*|would|may|might|could|should|can|once|if|when|until`,
);
const SURELY_TO_COME = words('will|(?:is|are) (?:soon |still )?(?:to|planned|expected|scheduled|due)|upcoming');
const PAST_MAIN =
  /(?<!\p{L})(?:was|were|took|held|met|gave|spoke|signed|passed|(?<!(?:is|are|be|been|being|get|gets|as|which|and|or) )(?!announc|plann|propos|promis|agreed|decid|commit)\p{L}{3,}ed(?= (?:the|an?|their|its|that|how|what|more|all)(?!\p{L})))(?!\p{L})/iu;
const PAST = words(
  String.raw`was|were|had|has|have|did|took|held|met|said|made|came|went|gave|began|led|won|brought|became|set up|put|cut|left|spoke|\p{L}{2,}ed`,
);

/** Mentions whose summary, in English, is of another time than their modality. The work grows with the mentions. */
export const findOtherRestatedTenses = function* (brief: BriefFile): Generator<Doubt> {
  if (!isRestatedInEnglish(brief)) return;
  for (const [at, { modality, summary = '' }] of brief.mentions.entries()) {
    const path = ['mentions', at, 'modality'];
    const past = PAST_MAIN.exec(summary)?.[0];
    const toCome = SURELY_TO_COME.exec(summary)?.[0];
    if (modality === 'HAPPENED' && toCome !== undefined && !PAST.test(summary))
      yield {
        path,
        check: 'HEDGE',
        message: `it is "HAPPENED", but its summary has "${toCome}"; write "SCHEDULED" or "EXPECTED", or correct the summary`,
      };
    if ((modality === 'SCHEDULED' || modality === 'EXPECTED') && past !== undefined && !TO_COME.test(summary))
      yield {
        path,
        check: 'HEDGE',
        message: `it is "${modality}", but its summary has "${past}", and no word for what is to come; write "HAPPENED", or correct the summary`,
      };
  }
};
