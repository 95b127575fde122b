/** An error in a file, at an offset of its text. */
export class FileError extends Error {
  /** Null if the error is about the file as a whole. */
  readonly offset: number | null;
  /** As much of the text as could be read, to turn the offset into line and column. */
  readonly text: string;

  constructor(message: string, offset: number | null = null, text = '') {
    super(message);
    this.name = 'FileError';
    this.offset = offset;
    this.text = text;
  }
}
