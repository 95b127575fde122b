import type { PlaceValue } from '../../rows/date-and-place.ts';
import { contentWords } from '../words.ts';
import { type Comparison, evidence } from './evidence.ts';

/** Compares the places of events: the closest of those that mentions and outside sources give. */
export const comparePlaces: Comparison = (a, b) => {
  const pairs = a.places.flatMap((x) => b.places.map((y) => ({ x, y })));
  const [first] = pairs;
  if (!first) return null;
  const same = pairs.find(({ x, y }) => areSamePlace(x, y));
  if (same) return evidence(1.5, `the same place: ${same.x.name}`);
  const { x, y } = first;
  const reason = `but other places: ${x.name} and ${y.name}`;
  return pairs.some(({ x, y }) => !x.country || !y.country || x.country === y.country)
    ? evidence(-1, reason)
    : evidence(-3, reason);
};

/** "Seoul" and "Seoul, South Korea" are the same place. */
export const areSamePlace = (x: PlaceValue, y: PlaceValue): boolean => {
  if (x.country && y.country && x.country !== y.country) return false;
  const [few, many] = [contentWords(x.name), contentWords(y.name)].sort((p, q) => p.length - q.length) as [
    string[],
    string[],
  ];
  return few.every((word) => many.includes(word));
};
