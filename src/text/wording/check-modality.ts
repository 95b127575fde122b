import { isWhollyBefore } from '../../model/dates/date-window.ts';
import type { JsonPath } from '../../model/json.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Modality } from '../../model/vocabulary/statements.ts';
import type { WordingProblem } from './wording-problem.ts';

/** A claim or a mention, as far as it says whether something happened. */
interface Modal {
  path: JsonPath;
  modality: Modality;
  hedge?: string | undefined;
}

/**
 * What is said to have happened is not dated after the brief, and no word of its hedge says that it only could; but a finding may be
 * of what once could happen. Forecasts are not of what happened or goes on.
 */
export const checkModality = function* (brief: BriefFile): Generator<WordingProblem> {
  for (const { path, modality, hedge } of modalsIn(brief)) {
    const word = modality === 'HAPPENED' && path[0] !== 'findings' ? findHypothetical(hedge) : null;
    if (word) yield problem(path, modality, `its hedge is "${word}"; write what the text says of it, or another hedge`);
    if (path[0] === 'forecasts' && (modality === 'HAPPENED' || modality === 'ONGOING'))
      yield problem(path, modality, 'it is a forecast; write "EXPECTED" or "HYPOTHETICAL", or make it a finding');
  }
  for (const [at, { modality, date }] of brief.mentions.entries())
    if (modality === 'HAPPENED' && date && isWhollyBefore(brief.published.edtf, date.edtf))
      yield problem(
        ['mentions', at],
        modality,
        `its date, ${date.edtf}, is after the brief (${brief.published.edtf}); write "SCHEDULED", "EXPECTED" or "HOPED"`,
      );
};

function* modalsIn(brief: BriefFile): Generator<Modal> {
  for (const list of ['mentions', ...CLAIM_TYPES.map(pluralOf)] as const)
    for (const [at, { modality, hedge }] of brief[list].entries()) yield { path: [list, at], modality, hedge };
}

/** Words that say that something did not happen, or not yet. */
const HYPOTHETICAL = /\b(?:would|could|may|might|can|if)\b/i;

/** The word of a hedge with which nothing is said to have happened; null if it has none. */
export const findHypothetical = (hedge: string | undefined): string | null =>
  HYPOTHETICAL.exec(hedge ?? '')?.[0] ?? null;

const problem = (path: JsonPath, modality: Modality, why: string): WordingProblem => ({
  path: [...path, 'modality'],
  check: 'MODALITY',
  message: `it is "${modality}", but ${why}`,
});
