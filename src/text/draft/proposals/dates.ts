import type { FoundDate, FoundQuantity } from '../found.ts';
import { type NewProposal, roundScore } from './proposal.ts';
import { toQuantityRecord } from './quantity-record.ts';

export const proposeDates = (dates: readonly FoundDate[]): NewProposal[] =>
  dates.map(({ edtf, basis, sentence, start, end, text, score, method, reasons }) => ({
    type: 'DATE',
    key: text,
    score: roundScore(score),
    foundBy: [method],
    reasons: [...reasons],
    citations: [sentence],
    spans: [{ start, end }],
    fields: { edtf, text, basis },
    open: [],
    identity: [text, edtf],
  }));

export const proposeQuantities = (quantities: readonly FoundQuantity[]): NewProposal[] =>
  quantities.map((quantity) => ({
    type: 'QUANTITY',
    key: quantity.text,
    score: quantity.unit === null ? 0.4 : 0.7,
    foundBy: ['quantities'],
    reasons: quantity.unit === null ? ['a number without a unit'] : ['a number with a unit'],
    citations: [quantity.sentence],
    spans: [{ start: quantity.start, end: quantity.end }],
    fields: { ...toQuantityRecord(quantity), ...(quantity.of !== null && { of: quantity.of }) },
    open: ['measure'],
    identity: [quantity.text],
  }));
