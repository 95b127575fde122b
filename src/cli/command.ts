import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { ExitCode } from './failure.ts';
import type { Io } from './io.ts';

/** What a command gets to work with. */
export interface CommandTools {
  io: Io;
  /** Sets the exit code; without it the command was fine. */
  finish(code: ExitCode): void;
}

/** Adds a command to the program. */
export type AddCommand = (program: CommandUnknownOpts, tools: CommandTools) => void;

/** Examples as the last part of a help text. */
export const formatExamples = (...lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n');
