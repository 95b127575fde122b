import { count } from '../../app/wording.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { findBriefsWithTexts } from '../brief-texts.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { dataOption, jsonOption } from '../settings.ts';
import { type BriefVerification, verifyBrief } from '../verification.ts';
import { adviseOnIndex, describeVerification } from '../verification-lines.ts';

export const addVerify: AddCommand = (program, { io, finish }) => {
  program
    .command('verify')
    .summary("check what a brief's file says against a copy of its text")
    .description(
      'Compares a brief with a copy of its text and prints every mismatch: passages that are not where the index says, citations of passages that do not exist; names, terms, hedges and dates that are not in a passage that is cited for them, dates and quantities that contradict their words, restatements that copy the text, and quotations that are not in it. Warns of what may be wrong. Also prints how many sentences nothing cites, and of these, how many are listed as without a statement. Exits with 1 if there is a mismatch.',
    )
    .argument(
      '[brief]',
      "the brief's slug, or the path of its .json file; with --texts, all briefs of the data if omitted",
    )
    .option('--text <file>', 'a copy of the text, in UTF-8')
    .option('--texts <folder>', 'a folder with copies of texts, instead of --text; they are found by their hashes')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph verify asan-2024-12-05 --text asan-2024-12-05.txt',
        'briefgraph verify --data my-data --texts my-texts',
      ),
    )
    .action(async (brief, options) => finish(await verify(io, brief, options)));
};

interface VerifyOptions {
  text?: string;
  texts?: string;
  data?: string[];
  json?: true;
}

const verify = async (io: Io, brief: string | undefined, options: VerifyOptions): Promise<ExitCode> => {
  const { text, texts } = options;
  if ((text === undefined) === (texts === undefined))
    throw new CommandError("give either '--text <file>' or '--texts <folder>'.");
  if (texts !== undefined) return verifyAll(io, brief, texts, options);
  if (text === undefined || brief === undefined)
    throw new CommandError("argument 'brief' is missing: '--text <file>' is the text of one brief.");
  const path = await findBriefFile(io, brief, options.data);
  const found = await verifyBrief(io, path, { name: text, bytes: await readText(io, text) });
  if (options.json) printJson(io, toJson(found));
  else
    printLines(io, ...describeVerification(found), ...adviseOnIndex(found, `briefgraph index ${brief} --text ${text}`));
  return found.ok ? EXIT.success : EXIT.problems;
};

/** Verifies each brief whose text is in a folder. */
const verifyAll = async (
  io: Io,
  brief: string | undefined,
  folder: string,
  { data, json }: VerifyOptions,
): Promise<ExitCode> => {
  const { briefs, withoutText } = await findBriefsWithTexts(io, brief, folder, data);
  const all: BriefVerification[] = [];
  for (const [index, { name, path, text }] of briefs.entries()) {
    showProgress(io, `verifying ${name} (${index + 1} of ${briefs.length})`);
    const found = await verifyBrief(io, path, { name: text, bytes: await readText(io, text) });
    all.push(found);
    if (!json)
      printLines(
        io,
        ...describeVerification(found),
        ...adviseOnIndex(found, `briefgraph index ${name} --text ${text}`),
      );
  }
  const ok = all.every((found) => found.ok);
  if (json) printJson(io, { ok, briefs: all.map(toJson), withoutText });
  else {
    const wrong = all.filter((found) => !found.ok).length;
    const doubts = all.reduce((total, { warnings }) => total + warnings.length, 0);
    const agreed = doubts > 0 ? `no mismatch, but ${count(doubts, 'warning')} to read` : 'all agree with their texts';
    const warned = doubts > 0 ? `, and ${count(doubts, 'warning')} to read` : '';
    printLines(
      io,
      `${count(all.length, 'brief')}: ${ok ? agreed : `${wrong} with problems${warned}`}.`,
      ...(withoutText.length > 0 ? [`${folder} has no text of ${withoutText.join(', ')}.`] : []),
    );
  }
  return ok ? EXIT.success : EXIT.problems;
};

const toJson = ({ isSameText, isIndexed, ...found }: BriefVerification) => found;
