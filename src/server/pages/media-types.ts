/** What clients accept: https://www.rfc-editor.org/rfc/rfc9110#name-accept. */

interface Range {
  type: string;
  parameters: readonly string[];
  quality: number;
}

const MOST_CHARACTERS = 2000;

/** What is not named is liked less than what is. */
const JUST_LESS = 0.999;

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

const readRanges = (accept: string): Range[] =>
  accept
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.replaceAll(/[\s"]/g, ''));
      const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return {
        type,
        parameters: parameters.filter((one) => !one.startsWith('q=')),
        quality: quality >= 0 && quality <= 1 ? quality : 0,
      };
    });

/**
 * The places of the types that a client names itself, best first, and among equals in their order. A range with `*` stands for the first type only: who
 * accepts anything else gets that. A parameter that both have has to be the same.
 */
export const likes = (accept: string | null, types: readonly string[]): number[] => {
  const ranges = readRanges(accept ?? '');
  const qualityOf = (wanted: string, place: number): number => {
    const [type = '', ...parameters] = wanted.split(';');
    const agrees = (each: string) => parameters.every((one) => nameOf(one) !== nameOf(each) || one === each);
    const named = ranges.find((one) => one.type === type && one.parameters.every(agrees));
    if (named || place > 0) return named?.quality ?? 0;
    const any = ranges.find((one) => one.type === 'text/*' || one.type === '*/*');
    return any ? any.quality * JUST_LESS : 0;
  };
  return types
    .map((type, place) => ({ place, quality: qualityOf(type, place) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality || one.place - other.place)
    .map(({ place }) => place);
};
