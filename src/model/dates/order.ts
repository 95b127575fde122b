import { parseEdtf } from './edtf.ts';

/** Whether a date is before another for all days that the two may mean; false if one of them cannot be read. */
export const isWhollyBefore = (edtf: string, other: string): boolean => {
  const [date, limit] = [parseEdtf(edtf), parseEdtf(other)];
  if (!date.ok || !limit.ok) return false;
  const { latest } = date.date;
  const { earliest } = limit.date;
  return latest !== null && earliest !== null && latest < earliest;
};
