import type { EdtfDate } from '../dates/edtf.ts';

/** The days that a date may mean, as texts that sort by time. */
export interface Days {
  from: string;
  to: string;
}

/** The bounds of open sides: they sort before and after all days. */
export const BEFORE_ALL = '';
export const AFTER_ALL = '~';

export const toDays = ({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>): Days => ({
  from: earliest ?? BEFORE_ALL,
  to: latest ?? AFTER_ALL,
});

/** The first day on which any of them ends, and the last on which any begins; the bounds of open sides if there are none. */
export const innerBounds = (values: readonly Days[]): { firstEnd: string; lastStart: string } => {
  let [firstEnd, lastStart] = [AFTER_ALL, BEFORE_ALL];
  for (const { from, to } of values) {
    if (to < firstEnd) firstEnd = to;
    if (from > lastStart) lastStart = from;
  }
  return { firstEnd, lastStart };
};
