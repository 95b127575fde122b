import { count } from '../../app/wording.ts';
import { readBriefDraft } from '../../curate/brief-draft.ts';
import { READING_LIMITS } from '../../text/import/read-document.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { findBriefsWithTexts } from '../brief-texts.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { readSource } from '../import/read-source.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { type ModelOptions, modelOptions } from '../model-options.ts';
import { type AskModel, withModelCheck } from '../model-verify.ts';
import { dataOption, displayPath, jsonOption } from '../settings.ts';
import { type BriefVerification, verifyBrief } from '../verification.ts';
import { adviseOnIndex, describeVerification } from '../verification-lines.ts';

export const addVerify: AddCommand = (program, { io, finish }) => {
  program
    .command('verify')
    .summary("check what a brief's file says against a copy of its text")
    .description(
      'Compares a brief with a copy of its text and prints every mismatch: passages that are not where the index says, citations of passages that do not exist; names, terms, hedges and dates that are not in a passage that is cited for them, dates and quantities that contradict their words, restatements that copy the text, and quotations that are not in it. Warns of what may be wrong. Also prints how many sentences nothing cites, and of these, how many are listed as without a statement. Exits with 1 if there is a mismatch. With --model, a language model is asked what in each statement the sentences that it cites do not say, or contradict; what it finds is a warning. --prompts writes what it would be asked instead, and --model-answers takes answers that were recorded. With --document, only the SHA-256 of the document is compared, and a document that has been changed is a mismatch.',
    )
    .argument(
      '[brief]',
      "the brief's slug, or the path of its .json file; with --texts, all briefs of the data if omitted",
    )
    .option('--text <file>', 'a copy of the text, in UTF-8')
    .option('--texts <folder>', 'a folder with copies of texts, instead of --text; they are found by their hashes')
    .option(
      '--document [source]',
      'the file or the address of the document that the text was made of, instead of --text (default: its address in the file)',
    )
    .addOption(dataOption())
    .addOption(modelOptions.model())
    .addOption(modelOptions.modelName())
    .addOption(modelOptions.sendTextTo())
    .addOption(modelOptions.modelTimeout())
    .addOption(modelOptions.modelMinutes())
    .addOption(modelOptions.modelTokens())
    .addOption(modelOptions.modelAnswers())
    .addOption(modelOptions.prompts())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph verify asan-2024-12-05 --text asan-2024-12-05.txt',
        'briefgraph verify --data my-data --texts my-texts',
        'briefgraph verify report-2025 --document',
        'briefgraph verify --data my-data --texts my-texts --model http://127.0.0.1:8080/v1 --model-name local',
      ),
    )
    .action(async (brief, options) => finish(await verify(io, brief, options)));
};

interface VerifyOptions extends ModelOptions {
  text?: string;
  texts?: string;
  document?: string | true;
  data?: string[];
  json?: true;
}

const verify = async (io: Io, brief: string | undefined, options: VerifyOptions): Promise<ExitCode> => {
  const { text, texts, document } = options;
  if ([text, texts, document].filter((given) => given !== undefined).length !== 1)
    throw new CommandError("give one of '--text <file>', '--texts <folder>' and '--document [source]'.");
  if (document !== undefined) return verifyDocument(io, brief, document, options);
  if (texts !== undefined)
    return withModelCheck(io, options, (askModel) => verifyAll(io, brief, texts, options, askModel));
  if (text === undefined || brief === undefined)
    throw new CommandError("argument 'brief' is missing: '--text <file>' is the text of one brief.");
  const path = await findBriefFile(io, brief, options.data);
  const bytes = await readText(io, text);
  const found = await withModelCheck(io, options, (askModel) => verifyBrief(io, path, { name: text, bytes }, askModel));
  if (options.prompts !== undefined) return printPrompts(io, [found], options);
  if (options.json) printJson(io, toJson(found));
  else
    printLines(io, ...describeVerification(found), ...adviseOnIndex(found, `briefgraph index ${brief} --text ${text}`));
  return found.ok ? EXIT.success : EXIT.problems;
};

/** Compares a document with the one that the text of a brief was made of. */
const verifyDocument = async (
  io: Io,
  brief: string | undefined,
  document: string | true,
  { data, json }: VerifyOptions,
): Promise<ExitCode> => {
  const what = "option '--document [source]'";
  if (brief === undefined) throw new CommandError(`argument 'brief' is missing: ${what} is the document of one brief.`);
  const path = await findBriefFile(io, brief, data);
  const file = displayPath(io, path);
  const known = (await readBriefDraft(path, file)).index?.document;
  if (!known)
    throw new CommandError(
      `${file} does not say which document its text was made of; \`briefgraph index ${brief} --text FILE --document FILE\` writes it.`,
    );
  const given = document === true ? known.url : document;
  if (given === undefined) throw new CommandError(`${file} has no address of the document; give the document itself.`);
  const read = await readSource(io, given, READING_LIMITS.time, { what });
  const ok = read.document.sha256 === known.sha256;
  if (json) printJson(io, { ok, file, document: known, given: { name: read.name, sha256: read.document.sha256 } });
  else
    printLines(
      io,
      ok
        ? `${read.name} is the document that the text of ${file} was made of`
        : `${read.name} is another document than the text of ${file} was made of: its SHA-256 is ${read.document.sha256}, and that of the other was ${known.sha256}. If it is a new version, \`briefgraph import\` with --name and --force reads it again, and unchanged paragraphs keep their ids.`,
    );
  return ok ? EXIT.success : EXIT.problems;
};

/** Verifies each brief whose text is in a folder. */
const verifyAll = async (
  io: Io,
  brief: string | undefined,
  folder: string,
  options: VerifyOptions,
  askModel: AskModel | undefined,
): Promise<ExitCode> => {
  const { data, json, prompts } = options;
  const { briefs, withoutText } = await findBriefsWithTexts(io, brief, folder, data);
  const all: BriefVerification[] = [];
  for (const [index, { name, path, text }] of briefs.entries()) {
    showProgress(io, `verifying ${name} (${index + 1} of ${briefs.length})`);
    const found = await verifyBrief(io, path, { name: text, bytes: await readText(io, text) }, askModel);
    all.push(found);
    if (!json && prompts === undefined)
      printLines(
        io,
        ...describeVerification(found),
        ...adviseOnIndex(found, `briefgraph index ${name} --text ${text}`),
      );
  }
  if (prompts !== undefined) return printPrompts(io, all, options);
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

/** Says which questions were written in place of everything else. */
const printPrompts = (io: Io, all: readonly BriefVerification[], { prompts = '', json }: VerifyOptions): ExitCode => {
  const files = all.flatMap(({ model }) => (model?.unanswered ?? []).map(({ key }) => `${key}.question.json`));
  if (json) printJson(io, { folder: prompts, questions: files });
  else
    printLines(
      io,
      ...all.flatMap(({ file, isIndexed }) =>
        isIndexed ? [] : `${file}: no questions, since the text is not the one that was indexed`,
      ),
      ...files,
      `${prompts}: ${count(files.length, 'question')}, which hold the text`,
    );
  return EXIT.success;
};

const toJson = ({ isSameText, isIndexed, ...found }: BriefVerification) => found;
