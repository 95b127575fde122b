import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { count } from '../../app/wording.ts';
import { proposeSameAs } from '../../curate/duplicates/declared.ts';
import { CERTAIN_SCORE, type Duplicate, findDuplicates } from '../../curate/duplicates/find-duplicates.ts';
import type { Registers } from '../../curate/registers.ts';
import { REGISTER_TYPES, type RegisterType } from '../../model/node-types.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { readEntries } from '../../model/registers/read-entries.ts';
import { type AcceptedPair, acceptPairs, parsePair } from '../accept-duplicates.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { readRegisters } from '../registers.ts';
import { chooseFolders, dataOption, displayPath, jsonOption, wholeNumber } from '../settings.ts';

export const addMatch: AddCommand = (program, { io }) => {
  program
    .command('match')
    .summary('list entries that may be duplicates')
    .description(
      'Lists organizations, people, groupings, events, issues and instruments that are likely the same and not declared to be, within a data folder and across several, with a score, the reasons, and the line that declares it. It changes nothing: a curator decides, and --accept writes the line. --accept exits with 1 if a pair cannot be declared the same; then nothing is written.',
    )
    .addOption(dataOption())
    .addOption(
      new Option('--min <score>', 'the least score, from 0 to 1; lower ones find more, and more that are not the same')
        .argParser(parseScore)
        .default(CERTAIN_SCORE),
    )
    .addOption(
      new Option(
        '--type <type>',
        `only entries of this type; may be repeated (choices: ${TYPE_NAMES.join(', ')})`,
      ).argParser(parseType),
    )
    .addOption(
      new Option('--limit <number>', 'the greatest number of pairs to list, the best first')
        .argParser(wholeNumber('The number of pairs', 1, 100_000))
        .default(100),
    )
    .addOption(
      new Option(
        '--accept <ref=ref>',
        'declare these two entries the same, if their score is not below --min; may be repeated',
      ).argParser(parsePair),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph match --data data --data my-data',
        'briefgraph match --data data --data my-data --type person --min 0.5',
        'briefgraph match --data data --data my-data --accept xi-jinping=my/xi-jin-ping',
        'briefgraph match --data my-data --json',
      ),
    )
    .action((options) => (options.accept ? accept(io, options, options.accept) : match(io, options)));
};

const TYPE_NAMES = REGISTER_TYPES.map((type) => type.toLowerCase());

const parseScore = (text: string): number => {
  const score = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || score > 1) throw new InvalidArgumentError('A score is a number from 0 to 1.');
  return score;
};

const parseType = (text: string, types: readonly RegisterType[] = []): RegisterType[] => {
  const type = REGISTER_TYPES.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (!type) throw new InvalidArgumentError(`Allowed choices are ${TYPE_NAMES.join(', ')}.`);
  return [...types, type];
};

/** Declares pairs to be the same, and prints each with the lines that change. */
const accept = async (
  io: Io,
  { data, min, type, json }: MatchOptions,
  pairs: readonly AcceptedPair[],
): Promise<void> => {
  const folders = await chooseFolders(io, data);
  const accepted = await acceptPairs(folders, pairs, { least: min, types: type });
  if (json) {
    printJson(io, { accepted: accepted.map(({ lines, ...pair }) => pair) });
    return;
  }
  for (const { score, type, entries, sameAs, file, lines } of accepted)
    printLines(
      io,
      `${score.toFixed(2)} ${type.toLowerCase()} ${entries[1]} is the same as ${sameAs}`,
      `  ${file}`,
      ...lines,
    );
};

interface MatchOptions {
  data?: string[];
  min: number;
  type?: RegisterType[];
  limit: number;
  accept?: AcceptedPair[];
  json?: true;
}

const match = async (io: Io, { data, min, type, limit, json }: MatchOptions): Promise<void> => {
  const folders = await chooseFolders(io, data);
  const names = folders.map((folder) => displayPath(io, folder));
  showProgress(io, `Reading ${names.join(', ')}`);
  const { registers, locate } = await readRegisters(folders);
  const all = readEntries(registers);
  const entries = all.filter((entry) => type?.includes(entry.type) ?? true);
  showProgress(io, `Comparing ${count(entries.length, 'entry', 'entries')}`);
  const { pairs, found, compared, skipped } = findDuplicates(all, { least: min, types: type, limit });
  const listed = pairs.map((pair) => toListed(pair, locate));

  if (json) {
    printJson(io, { folders: names, entries: entries.length, min, compared, skipped, found, pairs: listed });
    return;
  }
  for (const pair of listed) printLines(io, ...describe(pair), '');
  if (found > listed.length) printLines(io, `${found - listed.length} more, with lower scores; --limit lists them`);
  if (skipped > 0)
    printLines(io, `not compared: up to ${count(skipped, 'pair')} that have in common only what many others have too`);
  const summary = [count(folders.length, 'folder'), count(entries.length, 'entry', 'entries')].join(', ');
  const result = found === 0 ? 'no likely duplicates' : count(found, 'likely duplicate');
  printLines(io, `${summary}, ${count(compared, 'pair')} compared: ${result} (${names.join(', ')})`);
};

/** A pair as `--json` prints it. */
interface Listed {
  score: number;
  type: RegisterType;
  entries: readonly [ListedEntry, ListedEntry];
  reasons: readonly string[];
  /** What declares them the same: the list `sameAs` of the second entry; null if both are of one catalog. */
  sameAs: readonly string[] | null;
}

interface ListedEntry {
  /** `namespace/slug`, or the slug. */
  ref: string;
  title: string;
  file: string;
  line: number;
  column: number;
}

const toListed = ({ score, entries: [first, second], reasons }: Duplicate, locate: Registers['locate']): Listed => {
  const toEntry = (entry: Entry): ListedEntry => ({ ref: entry.ref, title: entry.title, ...locate(entry) });
  return {
    score,
    type: first.type,
    entries: [toEntry(first), toEntry(second)],
    reasons,
    sameAs: proposeSameAs(first, second),
  };
};

const describe = ({ score, type, entries, reasons, sameAs }: Listed): string[] => [
  `${score.toFixed(2)} ${type.toLowerCase()}`,
  ...entries.map(({ ref, title, file, line, column }) => `  ${file}:${line}:${column} ${ref}: ${title}`),
  ...reasons.map((reason) => `  ${reason}`),
  sameAs
    ? `  if they are the same, set in ${entries[1].ref}: "sameAs": [${sameAs.map((item) => JSON.stringify(item)).join(', ')}]`
    : '  if they are the same, keep one: two entries of one catalog cannot be declared the same',
];
