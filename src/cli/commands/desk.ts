import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { z } from 'zod';
import { count } from '../../app/wording.ts';
import { act } from '../../desk/act.ts';
import { findProposal, type GivenDecision, planDecision } from '../../desk/decide.ts';
import { DeskProblem } from '../../desk/problem.ts';
import { formatJsonPath, type JsonPath } from '../../model/json.ts';
import { AcceptanceError } from '../../text/desk/plan-acceptance.ts';
import { CERTAIN_ENOUGH, PROPOSAL_TYPE, type ProposalType } from '../../text/draft/draft-records.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { parseFields } from '../desk/fields.ts';
import { type BriefDesk, openBriefDesk } from '../desk/open-desk.ts';
import {
  type Decided,
  decidable,
  decisionOn,
  describeDecided,
  describeFully,
  describeParts,
  describeShortly,
} from '../desk/proposal-lines.ts';
import { DESK_PORT, type ServeDeskOptions, serveDesk } from '../desk/serve-desk.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { modelOptions } from '../model-options.ts';
import { dataOption, filledText, jsonOption, textsOption, wholeNumber } from '../settings.ts';

export const addDesk: AddCommand = (program, { io, finish }) => {
  program
    .command('desk')
    .summary('open the page where a person turns a draft into a brief, beside its text')
    .description(
      "Opens a page, on this machine only, where a person decides on the proposals of a brief's draft beside its text, and adds, changes and removes statements. What is accepted is written to the brief's file, and new actors and events to the registers of the same folder; decisions, and who made them, are remembered in NAME.review.json, also for later drafts. --list, --show, --accept, --reject and --decisions do the same for scripts, without the page; they exit with 1 if a decision could not be made.",
    )
    .argument('[brief]', "the brief's slug, or the path of its .json file")
    .addOption(dataOption())
    .addOption(textsOption())
    .option(
      '--port <port>',
      `the port of the page; 0 picks a free one (default: ${DESK_PORT}, or a free one)`,
      parsePort,
    )
    .option('--no-open', 'do not open the browser; the address is printed')
    .option('--as <name>', "who decides (default: git's user.name)", filledText('The name'))
    .addOption(modelOptions.model())
    .addOption(modelOptions.modelName())
    .addOption(modelOptions.sendTextTo())
    .addOption(modelOptions.modelTimeout())
    .addOption(modelOptions.modelMinutes())
    .addOption(modelOptions.modelTokens())
    .addOption(modelOptions.modelAnswers())
    .optionsGroup('For scripts:')
    .option('--list', 'list the proposals')
    .option('--type <type>', 'with --list, only proposals of this type, such as event; may be repeated', parseType)
    .option('--doubtful', 'with --list, also proposals with a score below 0.5')
    .option('--all', 'with --list, also those that are decided')
    .option('--show <id>', 'print all of a proposal; may be repeated', collect)
    .option(
      '--text <file>',
      'the copy of the text that was drafted: to see the sentences, and to refuse what copies them',
    )
    .option('--accept <id>', 'accept a proposal, with the fields of --set')
    .option('--reject <id>', 'reject a proposal; may be repeated', collect)
    .option('--suggested', 'with --accept, take the wording that is suggested')
    .option('--set <field=value>', 'a field of the accepted proposal: text, or JSON; null removes it', collect)
    .option(
      '--decisions <file>',
      'make the decisions of a JSON file: [{ "proposal", "decision", "fields", "suggested" }]',
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph desk --data my-data --texts my-texts',
        'briefgraph desk new-brief --data data --data my-data',
        'briefgraph desk new-brief --list --type recommendation --data my-data',
        'briefgraph desk new-brief --accept 3f9a --set action="Publish the register." --data my-data',
      ),
    )
    .action(async (brief, options) => finish(await runDesk(io, brief, options)));
};

const parsePort = wholeNumber('A port', 0, 65_535);

const collect = (value: string, values: string[] | undefined): string[] => [...(values ?? []), value];

const parseType = (text: string, types: ProposalType[] | undefined): ProposalType[] => {
  const type = text.toUpperCase().replace(/[ -]/g, '_');
  if (!(type in PROPOSAL_TYPE))
    throw new InvalidArgumentError(`Allowed choices are ${Object.keys(PROPOSAL_TYPE).join(', ').toLowerCase()}.`);
  return [...(types ?? []), type as ProposalType];
};

interface DeskCommandOptions extends ServeDeskOptions {
  text?: string;
  type?: ProposalType[];
  doubtful?: true;
  list?: true;
  all?: true;
  show?: string[];
  accept?: string;
  reject?: string[];
  set?: string[];
  suggested?: true;
  decisions?: string;
  json?: true;
}

/** What only scripts ask for; with any of these, no page is opened. */
const SCRIPT_OPTIONS = [
  'list',
  'show',
  'accept',
  'reject',
  'decisions',
  'set',
  'suggested',
  'type',
  'doubtful',
  'all',
  'text',
  'json',
] as const;

const runDesk = async (io: Io, brief: string | undefined, options: DeskCommandOptions): Promise<ExitCode> => {
  if (!SCRIPT_OPTIONS.some((option) => options[option] !== undefined)) {
    await serveDesk(io, brief, options);
    return EXIT.success;
  }
  if (brief === undefined) throw new CommandError("argument 'brief' is missing. The options for scripts need one.");
  const desk = await openBriefDesk(io, brief, options);
  if (options.show !== undefined) return showProposals(io, desk, options.show, options.json);
  const given = await readDecisions(io, options);
  if (given.length > 0) return makeDecisions(io, desk, given, options.json);
  const chosen = decidable(desk)
    .filter(({ type }) => options.type?.includes(type) ?? true)
    .filter(({ score }) => options.doubtful || score >= CERTAIN_ENOUGH)
    .filter((proposal) => options.all || decisionOn(desk, proposal) === null);
  if (options.json)
    printJson(
      io,
      chosen.map((proposal) => ({ ...proposal, decision: decisionOn(desk, proposal) })),
    );
  else {
    printLines(
      io,
      ...chosen.flatMap((proposal) => describeShortly(proposal, decisionOn(desk, proposal), desk.passage)),
      ...describeParts(desk),
      `${count(chosen.length, 'proposal')}, ${count(desk.state.review.decisions.length, 'decision')} so far`,
    );
  }
  return EXIT.success;
};

const showProposals = (io: Io, desk: BriefDesk, ids: readonly string[], json: true | undefined): ExitCode => {
  const shown = ids.map((id) => orExplain(`option '--show <id>' is '${id}'`, () => findProposal(desk.state.draft, id)));
  const [first, ...others] = shown.map((proposal) => ({ ...proposal, decision: decisionOn(desk, proposal) }));
  if (json) printJson(io, others.length === 0 ? first : [first, ...others]);
  else printLines(io, ...shown.flatMap((proposal) => describeFully(proposal, desk)));
  return EXIT.success;
};

const orExplain = <T>(what: string, find: () => T): T => {
  try {
    return find();
  } catch (error) {
    if (error instanceof AcceptanceError) throw new CommandError(`${what}: ${error.message}.`);
    throw error;
  }
};

const decisionsSchema = z.array(
  z.strictObject({
    proposal: z.string().min(1),
    decision: z.enum(['accept', 'reject'], {
      error: ({ input }) => `it is ${JSON.stringify(input)}; write "accept" or "reject"`,
    }),
    fields: z.record(z.string(), z.unknown()).optional(),
    suggested: z.boolean().optional(),
  }),
);

/** The decisions that the options give, in the order in which they are made. */
const readDecisions = async (
  io: Io,
  { accept, reject = [], set = [], suggested, decisions }: DeskCommandOptions,
): Promise<GivenDecision[]> => {
  if ((set.length > 0 || suggested) && accept === undefined)
    throw new CommandError(`option '${suggested ? '--suggested' : '--set <field=value>'}' needs '--accept <id>'.`);
  const listed = decisions === undefined ? [] : await readDecisionsFile(io, decisions);
  return [
    ...listed,
    ...(accept === undefined
      ? []
      : [{ proposal: accept, decision: 'accept' as const, fields: parseFields(set), suggested }]),
    ...reject.map((proposal) => ({ proposal, decision: 'reject' as const })),
  ];
};

const readDecisionsFile = async (io: Io, file: string): Promise<GivenDecision[]> => {
  try {
    return decisionsSchema.parse(JSON.parse(await readFile(resolve(io.cwd, file), 'utf8')));
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${formatJsonPath(path as JsonPath)}: ${message}`).join('; ')
        : (error as Error).message;
    throw new CommandError(`option '--decisions <file>' is '${file}', which holds no list of decisions: ${why}`);
  }
};

/** The fields that hold words of one's own. */
const WORDINGS: readonly string[] = ['summary', 'action', 'goal', 'condition', 'topic', 'note'];

const wordingsOf = ({ fields = {} }: GivenDecision): [field: string, words: string][] =>
  Object.entries(fields).flatMap(([field, value]) =>
    WORDINGS.includes(field) && typeof value === 'string' ? [[field, value]] : [],
  );

/** Throws a DeskProblem if words of a person are those of the text. */
const refuseCopies = (decision: GivenDecision, findCopies: BriefDesk['findCopies']): void => {
  const copies = wordingsOf(decision).flatMap(([field, words]) =>
    (findCopies?.(words) ?? []).map((problem) => `${field}: ${problem}`),
  );
  if (copies.length > 0) throw new DeskProblem('INVALID', copies.join('; '));
};

/** Makes decisions one after the other; one that cannot be made does not stop the others. */
const makeDecisions = async (
  io: Io,
  { desk, name, findCopies }: BriefDesk,
  given: readonly GivenDecision[],
  json: true | undefined,
): Promise<ExitCode> => {
  const made: Decided[] = [];
  const failed: { proposal: string; problem: string }[] = [];
  let isUnchecked = false;
  for (const decision of given)
    try {
      refuseCopies(decision, findCopies);
      const { action, notes } = await act(desk, name, {}, (state, known) => planDecision(state, known, decision));
      const { after } = action.changes.find(({ list }) => list === 'decisions') ?? {};
      isUnchecked ||= findCopies === null && wordingsOf(decision).length > 0;
      made.push({ decision: after as Decided['decision'], notes });
    } catch (error) {
      if (!(error instanceof DeskProblem)) throw error;
      failed.push({ proposal: decision.proposal, problem: error.message.replace(/\.$/, '') });
    }
  if (json) printJson(io, { made: made.map(({ decision, notes }) => ({ ...decision, notes })), failed });
  else {
    printLines(io, ...made.flatMap(describeDecided));
    printLines(io, ...failed.map(({ proposal, problem }) => `${proposal}: not accepted: ${problem}`));
    if (isUnchecked)
      printLines(
        io,
        'note: the words given were not compared with the text; give --text FILE, or run `briefgraph verify`',
      );
  }
  return failed.length > 0 ? EXIT.problems : EXIT.success;
};
