/** What was planned or expected for a date may since have happened or not: a brief is from its time. */

const PLANNED: readonly (string | null)[] = ['SCHEDULED', 'EXPECTED'];

/** Whether a plan or an expectation is for a date that has passed. */
export const isPastPlan = (modality: string | null, edtf: string | undefined, today = day ?? dayInUtc()): boolean =>
  PLANNED.includes(modality) && edtf !== undefined && (lastDayOf(edtf) ?? today) < today;

/** Today in UTC, as `2024-12-05`. */
export const dayInUtc = (): string => new Date().toISOString().slice(0, 10);

let day: string | undefined;

/** Has a page be as of the day on which the server rendered it, so that it does not change when a browser takes it over. */
export const setDay = (rendered: string): void => {
  day = rendered;
};

/** The last day that a date in EDTF may be; null if it has no end, or parts that are not known. */
const lastDayOf = (edtf: string): string | null => {
  if (/\.\.[\]}]?$|\/$|X/.test(edtf)) return null;
  const days = [...edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)].map(
    // A season is in its year; days that a month does not have come after those that it has.
    ([, year, month = '12', day = '31']) => `${year}-${Number(month) > 12 ? '12' : month}-${day}`,
  );
  return days.sort().at(-1) ?? null;
};
