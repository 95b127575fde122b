import { basename, join, relative, resolve } from 'node:path';
import { findCatalogFile, makeCatalog, type NewCatalog, NewCatalogError } from '../../curate/new-catalog.ts';
import { mintSlug } from '../../model/refs.ts';
import { ORGANIZATION_KIND } from '../../model/vocabulary/actors.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { kindOption } from '../new-entry-options.ts';
import { type Ask, createAsk } from '../questions.ts';
import { displayPath, filledText, jsonOption } from '../settings.ts';

interface InitOptions {
  title?: string;
  namespace?: string;
  publisher?: string;
  kind?: string;
  license?: string;
  json?: true;
}

export const addInit: AddCommand = (program, { io }) => {
  program
    .command('init')
    .summary('make a catalog: a data folder of your own')
    .description(
      'Writes catalog.json, actors.json with the publisher, and events.json to a folder that has no catalog. On a terminal it asks for what no option gives; else the options must give it.',
    )
    .argument('<folder>', 'the data folder; it is made if it is missing')
    .option('--title <title>', 'its title', filledText('The title'))
    .option(
      '--namespace <name>',
      'what its slugs begin with for others, such as "skarvoya"; it cannot be changed later',
    )
    .option('--publisher <name>', 'who publishes it, in English', filledText('The publisher'))
    .addOption(
      kindOption(Object.keys(ORGANIZATION_KIND), 'the kind of the publisher, such as THINK_TANK').default('OTHER'),
    )
    .option('--license <spdx>', 'the licence of its data by its SPDX id, or "none"', filledText('The licence'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph init skarvoya',
        'briefgraph init skarvoya --title "Briefs on the North" --namespace skarvoya --publisher "Skarvoya Institute" --license CC-BY-4.0',
      ),
    )
    .action((folder, options) => initCatalog(io, folder as string, options as InitOptions));
};

const initCatalog = async (io: Io, given: string, options: InitOptions): Promise<void> => {
  const folder = resolve(io.cwd, given);
  const file = await findCatalogFile(folder);
  if (file)
    throw new CommandError(`'${given}' has the file ${file} already. Nothing was written; choose another folder.`);
  const { catalog, publisher } = await makeCatalog(folder, await completeCatalog(io, basename(folder), options)).catch(
    (error) => {
      throw error instanceof NewCatalogError ? new CommandError(error.message) : error;
    },
  );
  const place = displayPath(io, folder);
  if (options.json) return printJson(io, { folder: place, catalog, publisher });
  printLines(
    io,
    `The catalog ${catalog.namespace} is in ${place}. To make its first brief of a document:`,
    `  briefgraph import report.pdf --data ${place} --out ${relative(io.cwd, join(folder, 'briefs')) || 'briefs'} --add --texts texts`,
    'The text goes to the folder texts, unless its licence is open.',
  );
};

/** What the options say of the catalog, and else what is asked for. */
const completeCatalog = async (io: Io, name: string, options: InitOptions): Promise<NewCatalog> => {
  const ask = io.stdout.isTTY ? createAsk(io) : null;
  const suggested = mintSlug(name, 'Organization', () => false)?.replace(/-organization$/, '') ?? '';
  const title = options.title ?? (await askFor(ask, '--title <title>', 'Title of the catalog:'));
  const publisher = options.publisher ?? (await askFor(ask, '--publisher <name>', 'Who publishes it, in English:'));
  const namespace =
    options.namespace ??
    (await askFor(ask, '--namespace <name>', `Namespace, which never changes [${suggested}]:`, suggested));
  const license =
    options.license ??
    (await askFor(ask, '--license <spdx>', 'Licence of its data, or "none" [CC-BY-4.0]:', 'CC-BY-4.0'));
  return { title, namespace, publisher, kind: options.kind ?? 'OTHER', license: license === 'none' ? null : license };
};

/** Asks until there is an answer; without a terminal, the option must be given. */
const askFor = async (ask: Ask | null, option: string, question: string, usual?: string): Promise<string> => {
  for (;;) {
    const answer = await ask?.(question);
    if (answer === undefined || answer === null) throw new CommandError(`option '${option}' is missing.`);
    if (answer !== '') return answer;
    if (usual) return usual;
  }
};
