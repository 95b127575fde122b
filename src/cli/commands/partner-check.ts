import { reportOnPartner } from '../../federation/report/partner-report.ts';
import { openJsonStore } from '../../store/json-store.ts';
import { type AddCommand, type CommandTools, formatExamples } from '../command.ts';
import { CommandError, EXIT } from '../failure.ts';
import { printJson, printLines, showProgress } from '../io.ts';
import { describePartner } from '../partner-output.ts';
import { chooseFolders, dataOption, jsonOption } from '../settings.ts';
import { readSubgraphHeaders, subgraphHeaderOption } from '../subgraph-headers.ts';
import { isUrl, joinedOption, type NamedTarget, parseName, readSdl } from '../subgraph-options.ts';

export const addPartnerCheck: AddCommand = (partner, tools) => {
  partner
    .command('check')
    .summary('check a subgraph before it joins')
    .description(
      "Checks a partner's subgraph against the graph's own before it joins, and reports whether every installed composition library accepts it, what it adds to the public schema, what it breaks, what it answers, and what clients get while it is down. Exits with 1 if it cannot join as it is.",
    )
    .argument('<sdl-or-url>', "a file with the subgraph's SDL, or the URL of the running subgraph")
    .option('--name <name>', 'the name of the subgraph in the federation', parseName, 'partner')
    .addOption(
      joinedOption(
        'the subgraph of a partner that has joined, to find out whether both can be in one graph; may be repeated',
      ),
    )
    .addOption(subgraphHeaderOption('a header of the requests to a subgraph'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph partner check schema.graphql --name library',
        'briefgraph partner check http://localhost:4100/graphql --name library --json',
        'briefgraph partner check schema.graphql --name library --joined museum=https://museum.example/graphql',
        'briefgraph partner check https://library.example/graphql --name library --subgraph-header library:Authorization=env:LIBRARY_TOKEN',
      ),
    )
    .action((...[target, options]) => checkPartner(tools, target as string, options as CheckOptions));
};

interface CheckOptions {
  name: string;
  joined?: NamedTarget[];
  subgraphHeader?: string[];
  data?: string[];
  json?: true;
}

const checkPartner = async ({ io, finish }: CommandTools, target: string, options: CheckOptions): Promise<void> => {
  const { name, joined: given = [], data, json } = options;
  if (given.some((one) => one.name === name))
    throw new CommandError(
      `--joined has "${name}", which is the subgraph to check; give that another name with --name.`,
    );
  const remote = [{ name, target }, ...given].filter((one) => isUrl(one.target));
  const headers = readSubgraphHeaders(
    io,
    options.subgraphHeader,
    remote.map((one) => one.name),
  );
  const folders = await chooseFolders(io, data);
  const read = async (one: NamedTarget) => ({
    name: one.name,
    url: isUrl(one.target) ? one.target : '',
    sdl: await readSdl(io, { ...one, headers }),
  });
  const partner = await read({ name, target });
  const joined = await Promise.all(given.map(read));
  const store = await openJsonStore({ folders, watch: false });
  try {
    const onStep = (step: string) => showProgress(io, step);
    const report = await reportOnPartner({ partner, headers: headers.get(name), joined, store, onStep });
    if (json) printJson(io, report);
    else printLines(io, ...describePartner(report, target));
    const isSound = report.composes && report.liveFaults.length === 0;
    if (!isSound) finish(EXIT.problems);
  } finally {
    await store.close();
  }
};
