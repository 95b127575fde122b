/** An output stream. */
export interface Output {
  write(text: string): void;
  /** Whether it is a terminal; only then progress is shown. */
  isTTY: boolean;
  /** The width of the terminal; undefined if unknown. */
  columns?: number | undefined;
}

/** The process that a command runs in. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: Output;
  /** The directory that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the process is asked to stop. */
  untilStopped(): Promise<void>;
  /** Calls a function whenever the process is asked to read its files again, until the function that it returns is called. */
  onReload(reload: () => void): () => void;
  /**
   * Calls a function with each error that a promise was rejected with that nobody waits for, until the function that it returns is called.
   * Else such an error ends the process.
   */
  onUnhandledRejection(report: (error: unknown) => void): () => void;
}

/** Writes lines to the standard output. */
export const printLines = ({ stdout }: Io, ...lines: readonly string[]): void => {
  for (const line of lines) stdout.write(`${escapeControls(line)}\n`);
};

/** Writes lines to the standard error. */
export const printErrors = ({ stderr }: Io, ...lines: readonly string[]): void => {
  for (const line of lines) stderr.write(`${escapeControls(line)}\n`);
};

/**
 * Characters that would steer a terminal, or turn the direction of what follows: texts and data may hold any. Line breaks and
 * tabs stay.
 */
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const escapeControls = (text: string): string =>
  text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes a value as JSON to the standard output. */
export const printJson = (io: Io, value: unknown): void => printLines(io, JSON.stringify(value, null, 2));

/** Prints what takes a while, on a terminal only; in a pipe it prints nothing. */
export const showProgress = ({ stderr }: Io, text: string): void => {
  if (stderr.isTTY) stderr.write(`${text} …\n`);
};
