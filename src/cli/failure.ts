import { CommanderError } from '@commander-js/extra-typings';
import { DocumentsError } from '../app/documents-error.ts';
import { readPackage } from '../app/package-files.ts';
import { asSentence, count, describeProblemCounts } from '../app/wording.ts';
import { CompositionError } from '../federation/compose/composition-error.ts';
import { MissingPgError } from '../store/postgres/database.ts';
import { DataError, formatProblems } from '../store/problem.ts';
import { NoDataError } from '../store/serving/served-source.ts';
import { SourceError } from '../store/sources/source.ts';
import { UnavailableError } from '../store/store.ts';
import { type Io, printErrors } from './io.ts';

/** The exit codes of commands. */
export const EXIT = { success: 0, problems: 1, usage: 2, internalError: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure of a command, with a one-line message that says why and what to do. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** Prints why a command failed, without a stack trace, and returns its exit code. */
export const reportFailure = (error: unknown, io: Io): ExitCode => {
  const say = (message: string) => printErrors(io, `error: ${message}`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.success;
    // Help was printed because no command was given.
    if (error.code !== 'commander.help') say(formatUsageError(error));
    return EXIT.usage;
  }
  if (error instanceof CommandError) {
    say(error.message);
    return error.exitCode;
  }
  if (error instanceof DataError) {
    printErrors(io, formatProblems(error.problems));
    say(`the data has ${describeProblemCounts(error.problems)}; fix it and try again`);
    return EXIT.problems;
  }
  if (error instanceof CompositionError) {
    printProblems(io, error);
    return EXIT.problems;
  }
  if (error instanceof MissingPgError) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof NoDataError || error instanceof UnavailableError) {
    say(error.message);
    return EXIT.problems;
  }
  if (error instanceof SourceError) {
    const isSetting = error.code === 'INVALID_URL' || error.code === 'CACHE';
    say(`${error.message}${error.code === 'CACHE' ? '; choose another folder with --cache' : ''}`);
    return isSetting ? EXIT.usage : EXIT.problems;
  }
  if (error instanceof DocumentsError) {
    printErrors(io, error.message);
    say(`the documents have ${count(error.problems.length, 'problem')}; fix them, or leave them out`);
    return EXIT.problems;
  }
  if (isSystemError(error)) {
    say(error.message);
    return EXIT.usage;
  }
  io.stderr.write(describeInternalError(error, io.env));
  return EXIT.internalError;
};

/** Prints each problem on a line, and the number of problems. */
export const printProblems = (io: Io, { problems }: CompositionError): void => {
  for (const { rule, message } of problems) printErrors(io, `${message.replace(/\s*\n\s*/g, ' ')} [${rule}]`);
  printErrors(io, `error: the subgraphs do not compose: ${count(problems.length, 'problem')}.`);
};

/** An internal error in one line, or its stack trace with BRIEFGRAPH_DEBUG=1. */
export const describeInternalError = (error: unknown, env: Io['env']): string => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (env.BRIEFGRAPH_DEBUG === '1') return `error: ${stack}\n`;
  const { name, version, bugs } = readPackage();
  const where = bugs ? `at ${bugs.url}` : `to the maintainers of ${name}`;
  return `error: internal error in ${name} ${version}: ${asSentence(message)} Please report it ${where}, with the output of BRIEFGRAPH_DEBUG=1.\n`;
};

/** Commander's message on one line, with a hint unless the message has one. */
const formatUsageError = ({ code, message }: CommanderError): string => {
  const line = message.replace(/^error: /, '');
  // These have a hint.
  if (code === 'commander.invalidArgument' || line.includes('Did you mean')) return line.replace(/\s*\n\s*/g, ' ');
  return `${asSentence(line)} Add --help to see what is allowed.`;
};

/** Whether the operating system refused something: a file without write permission, a full disk. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;
