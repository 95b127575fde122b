import { Command } from '@commander-js/extra-typings';
import { readPackage } from '../app/package-files.ts';
import { type CommandTools, formatExamples } from './command.ts';
import { commands } from './commands.ts';
import { EXIT, type ExitCode, reportFailure } from './failure.ts';
import type { Io, Output } from './io.ts';

/** Runs the command line (without node and script) and resolves with the exit code; it never throws. */
export const main = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let exitCode: ExitCode = EXIT.fine;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  try {
    await createProgram({ io, finish }).parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, io);
  }
};

const createProgram = (tools: CommandTools): Command => {
  const { stdout, stderr } = tools.io;
  const { name, version, description } = readPackage();
  const program = new Command(name)
    .description(description)
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print what a command does and takes')
    .helpCommand('help [command]', 'print what a command does and takes')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // Errors are worded in one place, after they are thrown.
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(stdout),
      getErrHelpWidth: () => helpWidth(stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', formatExamples('briefgraph serve', 'briefgraph validate --data data'))
    .addHelpText('after', EXIT_CODES);
  for (const add of commands) add(program, tools);
  return program;
};

/** The same in every pipe, so that help can be compared. */
const helpWidth = ({ isTTY, columns }: Output): number => (isTTY && columns ? columns : 100);

const EXIT_CODES = `
Exit codes:
  0  all is well
  1  what was checked has problems: the data, an index, a text, subgraphs, documents
  2  wrong usage, or a setting that does not work here: the line says which, and what is allowed
  3  a fault in briefgraph itself; BRIEFGRAPH_DEBUG=1 prints where`;
