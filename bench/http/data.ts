import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyBriefs } from '../../torture/data/write-data.ts';
import type { RowData } from './rows/row.ts';

const PUBLISHED = fileURLToPath(new URL('../../data', import.meta.url));

/** How many events are generated, and in how many briefs. */
export const EVENTS = 5000;
export const BRIEFS = 20;

/** The folder with the data of a row; generated data is written below `scratch`. */
export const dataFolder = (data: RowData, scratch: string, events = EVENTS, briefs = BRIEFS): string => {
  if (data === 'published') return PUBLISHED;
  const folder = join(scratch, `generated-${events}-${briefs}`);
  writeManyBriefs(folder, events, briefs);
  return folder;
};
