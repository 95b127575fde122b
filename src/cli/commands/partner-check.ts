import { readExampleOperations } from '../../app/example-operations.ts';
import { packageFolders } from '../../app/package-files.ts';
import { reportOnPartner } from '../../gateway/report/partner-report.ts';
import { openJsonStore } from '../../store/json-store.ts';
import { type AddCommand, type CommandTools, formatExamples } from '../command.ts';
import { EXIT } from '../failure.ts';
import { printJson, printLines, showProgress } from '../io.ts';
import { describePartner } from '../partner-output.ts';
import { chooseFolders, dataOption, jsonOption } from '../settings.ts';
import { readSubgraphHeaders, subgraphHeaderOption } from '../subgraph-headers.ts';
import { isUrl, parseName, readSdl } from '../subgraph-options.ts';

export const addPartnerCheck: AddCommand = (partner, tools) => {
  partner
    .command('check')
    .summary('check a subgraph before it joins')
    .description(
      "Checks a partner's subgraph against the graph's own before it joins, and reports whether every installed composition library accepts it, what it adds to the public schema, what it breaks, how query plans change, whether it accepts all requests that the gateway sends, and what clients get while it is down. Exits with 1 if it cannot join as it is.",
    )
    .argument('<sdl-or-url>', "a file with the subgraph's SDL, or the URL of the running subgraph")
    .option('--name <name>', 'the name of the subgraph in the federation', parseName, 'partner')
    .addOption(subgraphHeaderOption('a header of the requests to the subgraph'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph partner check schema.graphql --name library',
        'briefgraph partner check http://localhost:4100/graphql --name library --json',
        'briefgraph partner check https://library.example/graphql --name library --subgraph-header library:Authorization=env:LIBRARY_TOKEN',
      ),
    )
    .action((...[target, options]) => checkPartner(tools, target as string, options as CheckOptions));
};

interface CheckOptions {
  name: string;
  subgraphHeader?: string[];
  data?: string[];
  json?: true;
}

const checkPartner = async ({ io, finish }: CommandTools, target: string, options: CheckOptions): Promise<void> => {
  const { name, data, json } = options;
  const headers = readSubgraphHeaders(io, options.subgraphHeader, isUrl(target) ? [name] : []);
  const folders = await chooseFolders(io, data);
  const partner = { name, url: isUrl(target) ? target : '', sdl: await readSdl(io, { name, target, headers }) };
  const examples = await readExampleOperations(packageFolders.operations);
  const store = await openJsonStore({ folders, watch: false });
  try {
    showProgress(io, 'Composing and planning');
    const report = await reportOnPartner({ partner, headers: headers.get(name), examples, store });
    if (json) printJson(io, report);
    else printLines(io, ...describePartner(report, target));
    const isSound = report.composes && report.liveFaults.length === 0 && !report.refused?.length;
    if (!isSound) finish(EXIT.problems);
  } finally {
    await store.close();
  }
};
