import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const PLACES = ['schema/data/brief.schema.json', 'node_modules/briefgraph/schema/data/brief.schema.json'];
const MOST_FOLDERS = 30;

/** The path of the JSON Schema of a brief's file, relative to the folder of the file: of the checkout or the package around it. */
export const findBriefSchema = async (folder: string): Promise<string | undefined> => {
  let above = folder;
  for (let count = 0; count < MOST_FOLDERS; count += 1) {
    for (const place of PLACES)
      if ((await stat(join(above, place)).catch(() => null))?.isFile())
        return relative(folder, join(above, place)).split(sep).join('/');
    if (dirname(above) === above) return undefined;
    above = dirname(above);
  }
  return undefined;
};
