import { Command } from '@commander-js/extra-typings';
import { readPackage } from '../app/package-files.ts';
import { type CommandTools, formatExamples } from './command.ts';
import { commands } from './commands.ts';
import { EXIT, type ExitCode, reportFailure } from './failure.ts';
import type { Io, Output } from './io.ts';

/** Runs the command line (without node and script) and resolves with the exit code; it never throws. */
export const main = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let exitCode: ExitCode = EXIT.success;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  try {
    const program = await createProgram(argv, { io, finish });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, io);
  }
};

const createProgram = async (argv: readonly string[], tools: CommandTools): Promise<Command> => {
  const { stdout, stderr } = tools.io;
  const { name, version, description } = readPackage();
  const program = new Command(name)
    .description(description)
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // Errors are printed in one place, after they are thrown.
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(stdout),
      getErrHelpWidth: () => helpWidth(stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', formatExamples('briefgraph serve', 'briefgraph validate --data data'))
    .addHelpText('after', EXIT_CODES);
  for (const load of commandsFor(argv)) (await load())(program, tools);
  return program;
};

/** The command that is asked for, none for the version; else all of them, for the help and the names that are similar. */
const commandsFor = (argv: readonly string[]) => {
  const [name = '', subject = ''] = argv;
  if (name === '-v' || name === '--version') return [];
  const asked = name === 'help' ? subject : name;
  const command = Object.hasOwn(commands, asked) && commands[asked];
  return command ? [command] : Object.values(commands);
};

/** Constant in a pipe, so that tests can compare help texts. */
const helpWidth = ({ isTTY, columns }: Output): number => (isTTY && columns ? columns : 100);

const EXIT_CODES = `
Exit codes:
  0  success
  1  problems were found: in the data, an index, a text, subgraphs or documents
  2  incorrect usage or an invalid setting; the message says what is allowed
  3  an internal error; BRIEFGRAPH_DEBUG=1 prints the stack trace`;
