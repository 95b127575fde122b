import { isWhollyBefore } from '../../../model/dates/date-window.ts';
import type { Modality } from '../../../model/vocabulary/statements.ts';
import { findHypothetical } from '../../wording/check-modality.ts';
import type { FoundDate } from '../found.ts';
import type { AnsweredStatement } from './answer-schema.ts';

/** The modality that `verify` would refuse, and what to take instead. */
export const findWrongModality = (
  { type, modality, hedge }: AnsweredStatement,
  date: FoundDate | null,
  published: string | null,
): { problem: string; instead: Modality } | null => {
  if (type === 'FORECAST' && (modality === 'HAPPENED' || modality === 'ONGOING'))
    return { problem: `a FORECAST is not "${modality}"; write "EXPECTED" or "HYPOTHETICAL"`, instead: 'EXPECTED' };
  if (modality !== 'HAPPENED') return null;
  if (type !== 'FINDING' && findHypothetical(hedge ?? undefined))
    return { problem: `it is "HAPPENED", but its hedge is "${hedge}"`, instead: 'HYPOTHETICAL' };
  if (type === 'EVENT' && date && published !== null && isWhollyBefore(published, date.edtf))
    return { problem: `it is "HAPPENED", but its date is after the text`, instead: 'SCHEDULED' };
  return null;
};
