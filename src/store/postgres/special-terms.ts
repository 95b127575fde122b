/** What takes the place of a term where rows are counted, or are bits: all rows, and rows by the year in which they begin. */
export const ALL_ROWS = 0;
export const YEARS = -1;

/** What is written for the year of a date without a first day. */
export const NO_YEAR = -(2 ** 31);
