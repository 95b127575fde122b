import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { ExitCode } from './failure.ts';
import type { Io } from './io.ts';

/** What every command is given. */
export interface CommandTools {
  io: Io;
  /** Sets the exit code; success if it is not called. */
  finish(code: ExitCode): void;
}

/** Adds a command to the program. */
export type AddCommand = (program: CommandUnknownOpts, tools: CommandTools) => void;

/** The examples at the end of a help text. */
export const formatExamples = (...lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n');
