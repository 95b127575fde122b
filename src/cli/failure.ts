import { CommanderError } from '@commander-js/extra-typings';
import { readPackage } from '../app/package-files.ts';
import { DocumentsError } from '../app/register-documents.ts';
import { asSentence, describeProblemCounts } from '../app/words.ts';
import { DataError, formatProblems } from '../store/problem.ts';
import type { Io } from './io.ts';

/** What a command's exit code says. */
export const EXIT = { fine: 0, problems: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that cannot go on, with one line that says why and what to do. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** Tells why a command failed, without a stack, and gives its exit code. */
export const reportFailure = (error: unknown, io: Io): ExitCode => {
  const say = (message: string) => io.stderr.write(`error: ${message}\n`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    // Help that was printed because no command was named needs no more words.
    if (error.code !== 'commander.help') say(wordUsage(error));
    return EXIT.usage;
  }
  if (error instanceof CommandError) {
    say(error.message);
    return error.exitCode;
  }
  if (error instanceof DataError) {
    io.stderr.write(`${formatProblems(error.problems)}\n`);
    say(`the data has ${describeProblemCounts(error.problems)}; mend it and try again`);
    return EXIT.problems;
  }
  if (error instanceof DocumentsError) {
    io.stderr.write(`${error.problems.join('\n')}\n`);
    say(error.message);
    return EXIT.problems;
  }
  if (isSystemError(error)) {
    say(error.message);
    return EXIT.usage;
  }
  io.stderr.write(describeFault(error, io.env));
  return EXIT.fault;
};

/** A fault of our own in one line; with BRIEFGRAPH_DEBUG=1, its stack. */
export const describeFault = (error: unknown, env: Io['env']): string => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (env.BRIEFGRAPH_DEBUG === '1') return `error: ${stack}\n`;
  const { name, version, bugs } = readPackage();
  const where = bugs ? `at ${bugs.url}` : `to the maintainers of ${name}`;
  return `error: a fault in ${name} ${version}: ${asSentence(message)} Please report it ${where}, with what BRIEFGRAPH_DEBUG=1 prints.\n`;
};

/** Commander's message on one line, with what to do where it does not say. */
const wordUsage = ({ code, message }: CommanderError): string => {
  const line = message.replace(/^error: /, '');
  // These say it themselves.
  if (code === 'commander.invalidArgument' || line.includes('Did you mean')) return line.replace(/\s*\n\s*/g, ' ');
  return `${asSentence(line)} Add --help to see what is allowed.`;
};

/** Whether the system refused something: a file that may not be written, a full disk. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;
