import { count } from '../../app/wording.ts';
import { BRIEF_FORMAT } from '../../model/file-formats.ts';
import { readSourceFile } from '../../store/files/source-file.ts';
import { DataError } from '../../store/problem.ts';
import { verifyText } from '../../text/verify-text.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { rethrowTextErrors } from '../rethrow-text-errors.ts';
import { dataOption, displayPath, jsonOption } from '../settings.ts';

export const addVerify: AddCommand = (program, { io, finish }) => {
  program
    .command('verify')
    .summary("check a brief's citations against a copy of its text")
    .description(
      "Checks the index of a brief's text and every citation against a copy of the text, and prints every mismatch. Exits with 1 if there is one.",
    )
    .argument('<brief>', "the brief's slug, or the path of its .json file")
    .requiredOption('--text <file>', 'a copy of the text, in UTF-8')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', formatExamples('briefgraph verify asan-2024-12-05 --text asan-2024-12-05.txt'))
    .action(async (brief, options) => finish(await verify(io, brief, options)));
};

interface VerifyOptions {
  text: string;
  data?: string[];
  json?: true;
}

const verify = async (io: Io, brief: string, options: VerifyOptions): Promise<ExitCode> => {
  const path = await findBriefFile(io, brief, options.data);
  const bytes = await readText(io, options.text);
  const file = displayPath(io, path);
  const { record, problems: faults } = await readSourceFile(path, file, BRIEF_FORMAT);
  if (!record) throw new DataError(faults);
  const { problems, passages, citations } = rethrowTextErrors(file, options.text, () => verifyText(bytes, record));
  const ok = problems.length === 0;
  if (options.json) {
    printJson(io, { ok, brief: record.slug, file, passages, citations, problems });
  } else {
    for (const { problem, cited, message } of problems)
      printLines(
        io,
        `${problem.toLowerCase()}: ${message}${cited > 0 ? ` (cited by ${count(cited, 'statement')})` : ''}`,
      );
    const checked = `${count(passages, 'passage')} and ${count(citations, 'citation')}`;
    printLines(
      io,
      `${record.slug}: ${ok ? `${checked} are correct` : `${count(problems.length, 'problem')} in ${checked}`}`,
    );
    if (problems.some(({ problem }) => problem === 'UNKNOWN'))
      printLines(io, 'Cite passages that are in the index; `briefgraph validate` gives the lines.');
    if (problems.some(({ problem }) => problem !== 'UNKNOWN'))
      printLines(io, `If the text itself has changed, run \`briefgraph index ${brief} --text ${options.text}\`.`);
  }
  return ok ? EXIT.success : EXIT.problems;
};
