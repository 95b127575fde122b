import { readdirSync, readFileSync } from 'node:fs';
import type { Pair } from '../compare/kappa.ts';

/** What two coders chose for each field of each statement, at the time when the second coded. Later corrections change nothing here. */
export interface Coding {
  round: number;
  brief: string;
  coded: string;
  definitions: string;
  statements: { key: string; type: string; fields: Record<string, Pair> }[];
}

const FOLDER = new URL('codings/', import.meta.url);

/** All codings that are kept, by round. */
export const readCodings = (): Coding[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

export const codingFile = ({ round, brief }: Coding): URL => new URL(`${round}-${brief}.json`, FOLDER);
