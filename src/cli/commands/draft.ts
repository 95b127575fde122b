import { basename, dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import { count } from '../../app/wording.ts';
import { readBriefDraft } from '../../curate/brief-draft.ts';
import { openDraft, printDraft, toDraftFile } from '../../curate/open-draft.ts';
import { textIndex } from '../../model/records/text-records.ts';
import { replaceFile } from '../../store/json/replace-file.ts';
import {
  CERTAIN_ENOUGH,
  DRAFT_FORMAT,
  type DraftFile,
  PROPOSAL_TYPE,
  type ProposalType,
  proposalTypeName,
} from '../../text/draft/draft-records.ts';
import { PROMPT_VERSION } from '../../text/model/draft/prompt.ts';
import { sha256 } from '../../text/passages.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { draftByModel, modelLines } from '../model-draft.ts';
import { chooseModel, type ModelOptions, modelOptions } from '../model-options.ts';
import { choosePromptsFolder, writePrompts } from '../prompt-files.ts';
import { readRegisters } from '../registers.ts';
import { rethrowTextErrors } from '../rethrow-text-errors.ts';
import { chooseFolders, dataOption, displayPath, jsonOption } from '../settings.ts';

export const addDraft: AddCommand = (program, { io, finish }) => {
  program
    .command('draft')
    .summary("propose what a brief's text says, for a person to accept, edit or reject")
    .description(
      "Reads a copy of a brief's text and proposes sections, actors, dates, numbers, events, forecasts, recommendations and other statements, each with the sentences that say it, a score and reasons. Writes them to NAME.draft.json beside the brief's file; a draft is never served, and the brief's file stays as it is. Works offline: the same text and registers give the same draft. The text must have been indexed. With --model, a language model proposes the statements: each is checked against the text, and those of the rules are used only where no model has read. --prompts writes what a model would be asked instead, and --model-answers takes answers that were recorded; then the exit code is 1 if some are missing.",
    )
    .argument('<brief>', "the brief's slug, or the path of its .json file")
    .requiredOption('--text <file>', 'the copy of the text that was indexed, in UTF-8')
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
        'briefgraph draft my-data/briefs/new-brief.json --text new-brief.txt --data data --data my-data',
        'briefgraph draft new-brief --text new-brief.txt --data my-data --model http://127.0.0.1:8080/v1 --model-name local',
      ),
    )
    .action(async (brief, options) => finish(await draft(io, brief, options)));
};

interface DraftOptions extends ModelOptions {
  text: string;
  data?: string[];
  json?: true;
}

const draft = async (io: Io, brief: string, options: DraftOptions): Promise<ExitCode> => {
  const endpoint = chooseModel(io, options);
  const path = await findBriefFile(io, brief, options.data);
  const file = displayPath(io, path);
  const bytes = await readText(io, options.text);
  const { known, unchecked, index } = await readBriefDraft(path, file);
  const slug = unchecked.slug ?? nameOf(path);
  if (!index || index.sha256 !== sha256(bytes))
    throw new CommandError(
      `${file} has ${index ? 'the index of another text' : 'no index of a text'}. Run \`briefgraph index ${file} --text ${options.text}\` first.`,
    );
  requireFits(options.text, textIndex.safeParse(index).error);
  showProgress(io, 'Reading the registers');
  const { registers, folderOf } = await readRegisters(await chooseFolders(io, options.data));
  const own = registers.findIndex((_, register) => resolve(folderOf(register).folder) === dirname(dirname(path)));
  showProgress(io, `Drafting ${slug}`);
  const namespace = registers[own]?.namespace ?? null;
  const facts = { language: known.language, title: known.title, published: unchecked.published?.edtf ?? null, index };
  const { draft: byRules, forModel } = rethrowTextErrors(file, options.text, () =>
    openDraft({ slug, ...facts, bytes, namespace, registers }),
  );
  const isByModel = endpoint !== null || options.modelAnswers !== undefined || options.prompts !== undefined;
  const prompts = options.prompts === undefined ? null : await choosePromptsFolder(io, options.prompts, path);
  const byModel = isByModel ? await draftByModel(io, forModel, endpoint, options) : null;
  if (prompts !== null && byModel) {
    await writePrompts(prompts, byModel.missing, PROMPT_VERSION);
    const files = byModel.missing.map(({ key }) => `${key}.question.json`);
    if (options.json) printJson(io, { folder: options.prompts, questions: files });
    else printLines(io, ...files, `${options.prompts}: ${count(files.length, 'question')}, which hold the text`);
    return EXIT.success;
  }
  const found = toDraftFile(byModel?.draft ?? byRules, unchecked);
  requireFits(options.text, DRAFT_FORMAT.schema.safeParse(found).error);
  const target = join(dirname(path), `${nameOf(path)}.draft.json`);
  await replaceFile(target, printDraft(found));
  const written = displayPath(io, target);
  const counts = countTypes(found);
  const missing = endpoint ? [] : (byModel?.missing ?? []).map(({ key }) => `${key}.json`);
  if (options.json)
    printJson(io, {
      file: written,
      ...counts,
      ...(byModel && { model: { ...byModel.report, missing, ...(endpoint && { tokens: byModel.spent }) } }),
    });
  else printLines(io, ...(byModel ? modelLines(byModel, endpoint) : []), ...describe(written, counts));
  return missing.length > 0 ? EXIT.problems : EXIT.success;
};

/** Throws if a draft, or the text of which it is to be made, is larger than a draft may be. */
const requireFits = (text: string, error: z.core.$ZodError | undefined): void => {
  const [issue] = error?.issues ?? [];
  if (issue)
    throw new CommandError(
      `the draft of ${text} would be more than a draft can hold (${issue.path.join('.')}: ${issue.message}); nothing was written. Draft a part of the text.`,
    );
};

const nameOf = (path: string): string => basename(path, '.json');

interface DraftCounts {
  proposals: number;
  /** Those with a low score. */
  doubtful: number;
  types: Partial<Record<ProposalType, { proposals: number; doubtful: number }>>;
}

const countTypes = ({ proposals }: DraftFile): DraftCounts => {
  const countDoubtful = (list: DraftFile['proposals']) => list.filter(({ score }) => score < CERTAIN_ENOUGH).length;
  const types: DraftCounts['types'] = {};
  for (const type of Object.keys(PROPOSAL_TYPE) as ProposalType[]) {
    const ofType = proposals.filter((proposal) => proposal.type === type);
    if (ofType.length > 0) types[type] = { proposals: ofType.length, doubtful: countDoubtful(ofType) };
  }
  return { proposals: proposals.length, doubtful: countDoubtful(proposals), types };
};

const describe = (file: string, { proposals, doubtful, types }: DraftCounts): string[] => [
  ...Object.entries(types).map(([type, { proposals, doubtful }]) => {
    const name = proposalTypeName(type as ProposalType);
    return `${String(proposals).padStart(5)} ${name}${doubtful > 0 ? `, ${doubtful} doubtful` : ''}`;
  }),
  `${file}: ${count(proposals, 'proposal')}, ${doubtful} of them doubtful; nothing else was changed`,
];
