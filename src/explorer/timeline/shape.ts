/** How a date is drawn: by what it says, never more exactly. */
export type Shape = 'day' | 'span' | 'approximate' | 'set' | 'open-end' | 'open-start';

/** A date of the graph, as far as its shape follows from it. */
export interface DrawnDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  approximate: boolean;
}

/** The shape of a date; null where it says nothing of any day. */
export const shapeOf = ({ edtf, earliest, latest, approximate }: DrawnDate): Shape | null => {
  if (earliest === null && latest === null) return null;
  if (latest === null) return 'open-end';
  if (earliest === null) return 'open-start';
  // One of a set, as in [2024-07..2024-12]: a time at which it was is not known, only that it was in there.
  if (edtf.startsWith('[')) return 'set';
  if (approximate) return 'approximate';
  return earliest === latest ? 'day' : 'span';
};
