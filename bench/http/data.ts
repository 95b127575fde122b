import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDataSet } from '../../tests/support/generated-data.ts';
import { writeDataSet } from '../../torture/data/write-data.ts';
import type { RowData } from './rows/row.ts';

const PUBLISHED = fileURLToPath(new URL('../../data', import.meta.url));

/** How many events are generated unless asked for otherwise, and how many each brief mentions. */
export const EVENTS = 5000;
const EVENTS_OF_BRIEF = 250;

/** The folder with the data of a row; generated data is written below `scratch`. */
export const dataFolder = (
  data: RowData,
  scratch: string,
  events = EVENTS,
  briefs = Math.ceil(events / EVENTS_OF_BRIEF),
): string => (data === 'published' ? PUBLISHED : writeGenerated(scratch, { events, briefs, mentions: 1 }));

/** Writes a folder with as many events and briefs, each event mentioned by so many briefs; returns it. */
export const writeGenerated = (
  scratch: string,
  { events, briefs, mentions }: { events: number; briefs: number; mentions: number },
): string => {
  const folder = join(scratch, `generated-${events}-${briefs}-${mentions}`);
  if (existsSync(folder)) return folder;
  const set = generateDataSet(events, briefs);
  const mentionedBy = (at: number) =>
    Array.from({ length: mentions }, (_, offset) => set.briefs[(at + offset) % briefs]?.mentions ?? []).flat();
  writeDataSet(folder, { ...set, briefs: set.briefs.map((brief, at) => ({ ...brief, mentions: mentionedBy(at) })) });
  return folder;
};
