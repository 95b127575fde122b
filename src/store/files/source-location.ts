/** A location in a text: the first line and column are 1; columns are counted in UTF-16 units, as editors do. */
export interface SourceLocation {
  line: number;
  column: number;
}

/** A function that turns offsets in a text into locations. Lines end with LF, CR or CRLF, as in editors. */
export const createLocator = (text: string): ((offset: number) => SourceLocation) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= findLines(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
};

/** The offsets at which lines begin. */
const findLines = (text: string): number[] => {
  const starts = [0];
  const endings = /\r\n|\r|\n/g;
  while (endings.test(text)) starts.push(endings.lastIndex);
  return starts;
};
