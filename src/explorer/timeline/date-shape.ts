/** The shapes of dates on the timeline; none looks more precise than the date is. */
export type Shape = 'day' | 'span' | 'approximate' | 'set' | 'open-end' | 'open-start';

/** The fields of a `FuzzyDate` that determine its shape. */
export interface DrawnDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  approximate: boolean;
}

/** The shape of a date; null if neither of its ends is known. */
export const shapeOf = ({ edtf, earliest, latest, approximate }: DrawnDate): Shape | null => {
  if (earliest === null && latest === null) return null;
  if (latest === null) return 'open-end';
  if (earliest === null) return 'open-start';
  // EDTF's "one of a set", such as [2024-07..2024-12]: some time within the period.
  if (edtf.startsWith('[')) return 'set';
  if (approximate) return 'approximate';
  return earliest === latest ? 'day' : 'span';
};
