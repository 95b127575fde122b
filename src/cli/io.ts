/** Something to write to. */
export interface Output {
  write(text: string): void;
  /** Whether a person is looking: then progress is shown. */
  isTTY: boolean;
  /** How wide a line may be; undefined where nobody says. */
  columns?: number | undefined;
}

/** All that a command knows of the process it runs in. */
export interface Io {
  stdout: Output;
  stderr: Output;
  /** Where relative paths begin. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the process is asked to end. */
  untilStopped(): Promise<void>;
}

/** Writes lines to the standard output. */
export const printLines = ({ stdout }: Io, ...lines: readonly string[]): void => {
  for (const line of lines) stdout.write(`${line}\n`);
};

/** Writes a value as JSON to the standard output. */
export const printJson = (io: Io, value: unknown): void => printLines(io, JSON.stringify(value, null, 2));

/** Says what takes a while, to a person only: in a pipe there is silence. */
export const tellProgress = ({ stderr }: Io, text: string): void => {
  if (stderr.isTTY) stderr.write(`${text} …\n`);
};
