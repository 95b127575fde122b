import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
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
    await writeFile(manifest, text.replace('"BRIEFGRAPH"', JSON.stringify(await dependencyFrom(path))));
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

/**
 * What the command runs from: the folder of the checkout, the file that `npm pack` made and npm installed, or this version from the
 * registry.
 */
const dependencyFrom = async (folder: string): Promise<string> => {
  const { root } = packageFolders;
  const modules = dirname(root);
  if (basename(modules) !== 'node_modules') return `file:${relative(folder, root)}`;
  const packed = await findPackedFile(modules);
  return packed ? `file:${relative(folder, packed)}` : `^${readPackage().version}`;
};

/** The file that npm installed this package from, by the list that npm keeps in `node_modules`; undefined if there is none. */
const findPackedFile = async (modules: string): Promise<string | undefined> => {
  const list = await readFile(join(modules, '.package-lock.json'), 'utf8').catch(() => '{}');
  const { packages = {} } = JSON.parse(list) as { packages?: Record<string, { resolved?: string }> };
  const [, path] = /^file:(.*\.tgz)$/.exec(packages['node_modules/briefgraph']?.resolved ?? '') ?? [];
  return path && resolve(dirname(modules), path);
};
