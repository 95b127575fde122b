/** Days on a line: a day is a number, the days since 1970-01-01. Dates are YYYY-MM-DD. */

const DAY = 86_400_000;

export const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

export const firstDayOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1) / DAY;

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
