import { expect, test } from 'vitest';
import { saysWhose } from '../../src/model/rows/claims/said-by.ts';

const norway = { name: 'Norway', otherNames: ['Oslo'], isMany: false };
const council = { name: 'Council of Pilots', otherNames: ['CoP (Oslo)'], isMany: false };
const captains = { name: 'Ship captains in winter service', otherNames: [], isMany: true };
const neighbours = { name: "Norway's neighbours", otherNames: [], isMany: true };

test.each([
  ['Norway says that fees rise.', [norway]],
  ['Fees rise, Oslo estimates.', [norway]],
  ["Fees rise, by Norway's estimate.", [norway]],
  ['Fees rise, according to the CoP (Oslo).', [council]],
  ['Fees rise, the Council of Pilots and two unions found.', [council]],
  ['Fees rise, Norway and the Council of Pilots conclude.', [norway, council]],
  ['A ship captain expects higher fees.', [captains]],
  ['Many ship captains in winter service largely agree that fees rise.', [captains]],
  ['Ship captains are confident that fees fall.', [captains]],
  ['Ship captains do not see fees as a burden today.', [captains]],
  ['Norway does not regard fees as a burden, but they are expected to rise.', [norway]],
])('"%s" says whose word it is', (sentence, holders) => {
  expect(saysWhose(sentence, holders)).toBe(true);
});

test.each([
  ['Fees rise.', [norway]],
  ['Norway will report what it finds.', [norway]],
  ['Norway is expected to raise fees.', [norway]],
  ['Norway agrees to higher fees.', [norway]],
  ['Norway does not raise fees, and sees to its ports.', [norway]],
  ['Norway wants Denmark to say so.', [norway]],
  ['Norwayan says that fees rise.', [norway]],
  ['Denmark says that Norway raises fees.', [norway]],
  ['Norway says that fees rise.', [neighbours]],
  ['Norway concludes that fees rise.', [norway, council]],
])('"%s" does not', (sentence, holders) => {
  expect(saysWhose(sentence, holders)).toBe(false);
});
