import { count } from '../../app/wording.ts';
import { BRIEF_FORMAT } from '../../model/file-formats.ts';
import { readSourceFile } from '../../store/files/source-file.ts';
import { DataError, formatProblem } from '../../store/problem.ts';
import { findUncited, type UncitedSentences } from '../../text/uncited.ts';
import { verifyText } from '../../text/verify-text.ts';
import { checkWording } from '../../text/wording/check-wording.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { rethrowTextErrors } from '../rethrow-text-errors.ts';
import { dataOption, displayPath, jsonOption } from '../settings.ts';

export const addVerify: AddCommand = (program, { io, finish }) => {
  program
    .command('verify')
    .summary("check what a brief's file says against a copy of its text")
    .description(
      'Compares a brief with a copy of its text and prints every mismatch: passages that are not where the index says, citations of passages that do not exist; names, terms, hedges and dates that are not in a passage that is cited for them, dates and quantities that contradict their words, restatements that copy the text, and quotations that are not in it. Also prints how many sentences nothing cites, and of these, how many are listed as without a statement. Exits with 1 if there is a mismatch.',
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
  const source = await readSourceFile(path, file, BRIEF_FORMAT);
  const { record } = source;
  if (!record) throw new DataError(source.problems);
  const { problems, passages, citations } = rethrowTextErrors(file, options.text, () => verifyText(bytes, record));
  // In another text, words would be looked for in the wrong passages.
  const isIndexed = problems.every(({ problem }) => problem === 'UNKNOWN');
  const wording = (isIndexed ? checkWording(bytes, record) : []).map(({ path, check, message }) => ({
    ...source.problem(path, message),
    check,
  }));
  const uncited = findUncited(record);
  const ok = problems.length + wording.length === 0;
  if (options.json) {
    printJson(io, { ok, brief: record.slug, file, passages, citations, problems, wording, uncited });
  } else {
    for (const { problem, cited, message } of problems)
      printLines(
        io,
        `${problem.toLowerCase()}: ${message}${cited > 0 ? ` (cited by ${count(cited, 'statement')})` : ''}`,
      );
    printLines(io, ...wording.map(formatProblem));
    const checked = `${count(passages, 'passage')} and ${count(citations, 'citation')}`;
    const found = count(problems.length + wording.length, 'problem');
    printLines(io, `${record.slug}: ${ok ? `${checked} are correct` : `${found} in ${checked}`}`);
    printLines(io, ...describeUncited(uncited));
    if (problems.some(({ problem }) => problem === 'UNKNOWN'))
      printLines(io, 'Cite passages that are in the index; `briefgraph validate` gives the lines.');
    if (!isIndexed)
      printLines(
        io,
        `If the text itself has changed, run \`briefgraph index ${brief} --text ${options.text}\`.`,
        'Words are compared with the text once it is the one that is indexed.',
      );
  }
  return ok ? EXIT.success : EXIT.problems;
};

/** `--json` has all. */
const SHOWN_REFS = 6;

/** How much of the text nothing cites, for each section; nothing where all is cited. */
const describeUncited = (sections: readonly UncitedSentences[]): string[] => {
  const all = sections.reduce((total, { sentences }) => total + sentences, 0);
  const open = sections.filter(({ uncited }) => uncited.length > 0);
  const empty = sections.reduce((total, { withoutStatement }) => total + withoutStatement.length, 0);
  const listed =
    empty === 0
      ? ''
      : `${count(empty, 'sentence')} of ${all} ${empty === 1 ? 'holds' : 'hold'} no statement, for the reasons given.`;
  if (open.length === 0) return listed ? [listed] : [];
  const number = open.reduce((total, { uncited }) => total + uncited.length, 0);
  return [
    ...(listed ? [listed] : []),
    `Nothing cites ${number} of ${count(all, 'sentence')}:`,
    ...open.map(({ section, sentences, uncited }) => {
      const share = Math.round((uncited.length / sentences) * 100);
      const more = uncited.length > SHOWN_REFS ? ` and ${uncited.length - SHOWN_REFS} more` : '';
      return `  ${section ?? 'in no section'}: ${uncited.length} of ${sentences} (${share} %): ${uncited.slice(0, SHOWN_REFS).join(', ')}${more}`;
    }),
  ];
};
