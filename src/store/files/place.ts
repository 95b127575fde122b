/** A place in a text: the first line and the first column are 1, columns in UTF-16 units as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** A function that turns offsets in a text into places. Lines end as in editors, with LF, CR or both. */
export const createPlaceFinder = (text: string): ((offset: number) => Place) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: ending }) => index + ending.length)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
};
