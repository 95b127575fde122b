/** Where a value stands in a JSON file: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** Something wrong at an offset of a file's text; an offset of null means the file as a whole. */
export class TextFault extends Error {
  readonly offset: number | null;
  /** As much of the text as could be read, to turn the offset into line and column. */
  readonly text: string;

  constructor(message: string, offset: number | null = null, text = '') {
    super(message);
    this.name = 'TextFault';
    this.offset = offset;
    this.text = text;
  }
}
