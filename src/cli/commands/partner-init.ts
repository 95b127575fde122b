import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { packageFolders, readPackage } from '../../app/package-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { copyTemplate } from '../copy-template.ts';
import { CommandError } from '../failure.ts';
import { type Io, printLines } from '../io.ts';
import { displayPath } from '../settings.ts';

export const addPartnerInit: AddCommand = (partner, { io }) => {
  partner
    .command('init')
    .summary('write a small subgraph to start from')
    .description(
      'Writes a small subgraph that is ready to run: it extends Country, has two Node types of its own, and cites a brief. The folder must be new or empty.',
    )
    .argument('<folder>', 'where to write')
    .addHelpText('after', formatExamples('briefgraph partner init library'))
    .action((folder) => initPartner(io, folder as string));
};

const initPartner = async (io: Io, folder: string): Promise<void> => {
  const path = resolve(io.cwd, folder);
  const occupied = await copyTemplate(packageFolders.partnerTemplate, path, async (copy) => {
    const manifest = join(copy, 'package.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace('"BRIEFGRAPH"', JSON.stringify(dependencyFrom(path))));
  });
  if (occupied)
    throw new CommandError(`'${folder}' is not empty: it has ${occupied}. Choose a folder that is new or empty.`);
  const place = displayPath(io, path);
  printLines(
    io,
    `The subgraph of a library is in ${place}. To see it join:`,
    `  cd ${place} && npm install && npm start`,
    'and in another terminal, in the same folder:',
    '  npm run check',
    '  npm run gateway',
    `${join(place, 'README.md')} explains the files.`,
  );
};

/** This version from the registry, or the folder of the checkout that the command runs from. */
const dependencyFrom = (folder: string): string => {
  const root = packageFolders.root;
  return root.split(sep).includes('node_modules') ? `^${readPackage().version}` : `file:${relative(folder, root)}`;
};
