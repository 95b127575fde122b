import { resolve } from 'node:path';
import { count } from '../../app/wording.ts';
import { type Composition, composeSupergraph } from '../../federation/compose/compose.ts';
import { CompositionError } from '../../federation/compose/composition-error.ts';
import { type AddCommand, type CommandTools, formatExamples } from '../command.ts';
import { CommandError, EXIT, printProblems } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { displayPath, jsonOption } from '../settings.ts';
import { readSubgraphHeaders, subgraphHeaderOption } from '../subgraph-headers.ts';
import {
  describeNode,
  isUrl,
  type NamedTarget,
  readSubgraphs,
  subgraphOption,
  urlOption,
} from '../subgraph-options.ts';
import { writeFiles } from '../write-files.ts';

export const addCompose: AddCommand = (program, tools) => {
  program
    .command('compose')
    .summary('compose subgraphs into a supergraph')
    .description(
      "Composes the graph's own subgraph and those of partners into the supergraph that a gateway runs. All problems are printed at once, each with a fix.",
    )
    .addOption(subgraphOption("a partner's subgraph; may be repeated"))
    .addOption(
      urlOption(
        "the URL of a subgraph whose SDL is a file, or at which a gateway other than briefgraph's finds the graph's own; may be repeated",
      ),
    )
    .addOption(subgraphHeaderOption('a header of the request for the SDL of a subgraph'))
    .option('--out <file>', 'the file to write; - prints the supergraph', 'schema/supergraph.graphql')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph compose',
        'briefgraph compose --subgraph weather=http://localhost:4100/graphql',
        'briefgraph compose --subgraph weather=weather.graphql --url weather=https://weather.example/graphql --out -',
        'briefgraph compose --url briefgraph=http://localhost:4001/graphql',
      ),
    )
    .action((options) => compose(tools, options));
};

interface ComposeOptions {
  subgraph?: NamedTarget[];
  url?: NamedTarget[];
  subgraphHeader?: string[];
  out: string;
  json?: true;
}

const compose = async ({ io, finish }: CommandTools, options: ComposeOptions): Promise<void> => {
  const { subgraph = [], url: urls = [], out, json } = options;
  if (json && out === '-')
    throw new CommandError('--json prints a summary, and --out - prints the supergraph; choose one of them.');
  const fetched = subgraph.filter(({ target }) => isUrl(target)).map(({ name }) => name);
  const headers = readSubgraphHeaders(io, options.subgraphHeader, fetched);
  try {
    const composition = await composeSupergraph(await readSubgraphs(io, subgraph, { urls, headers }));
    const path = out === '-' ? null : resolve(io.cwd, out);
    if (path === null) {
      io.stdout.write(composition.supergraph.sdl);
      return;
    }
    await writeFiles([{ path, text: composition.supergraph.sdl }]);
    if (json) printJson(io, { ...summarize(composition), file: path });
    else printLines(io, ...describe(io, composition, path));
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    finish(EXIT.problems);
    if (json) printJson(io, { composes: false, problems: error.problems });
    else printProblems(io, error);
  }
};

const summarize = ({ supergraph }: Composition) => ({
  composes: true,
  subgraphs: supergraph.subgraphs,
  partnerNodes: Object.fromEntries([...supergraph.partnerNodes].map(([type, { subgraph }]) => [type, subgraph])),
  problems: [],
});

const describe = (io: Io, { supergraph: { subgraphs, partnerNodes } }: Composition, path: string): string[] => {
  const [local] = subgraphs.filter(({ url }) => url === '');
  return [
    ...subgraphs.map(({ name, url }) => `${name.padEnd(12)} ${url || "in the gateway's process"}`),
    ...[...partnerNodes].map(([type, { subgraph }]) => describeNode(type, subgraph)),
    ...(local
      ? [`Only "briefgraph gateway" has the graph's own in its process; for others, add --url ${local.name}=http://…`]
      : []),
    `Wrote ${displayPath(io, path)}: ${count(subgraphs.length, 'subgraph')}.`,
  ];
};
