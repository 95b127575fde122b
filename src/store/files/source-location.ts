/** A location in a text: the first line and column are 1; columns are counted in UTF-16 units, as editors do. */
export interface SourceLocation {
  line: number;
  column: number;
}

/** A function that turns offsets in a text into locations. Lines end with LF, CR or CRLF, as in editors. */
export const createLocator = (text: string): ((offset: number) => SourceLocation) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: ending }) => index + ending.length)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
};
