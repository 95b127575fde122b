import { readFileSync, writeFileSync } from 'node:fs';
import { append, groupBy } from '../../src/model/rows/lists.ts';
import { measureAgreement, type Pair } from '../compare/kappa.ts';
import { type Coding, codingFile, readCodings } from './coding.ts';
import { sampleStatements } from './sample.ts';
import { makeSheet, type SheetRow } from './sheet.ts';
import { briefsOf, type CodedBrief, readBrief } from './statements.ts';

/** How far two coders agree on the values of the vocabularies. README.md says how it is done. */

export interface AgreementOptions {
  sheet?: string | undefined;
  text?: string | undefined;
  take?: string | undefined;
  coded?: string | undefined;
  round?: string | undefined;
  catalog: string;
  brief?: string | undefined;
  count: string;
  definitions: string;
  json: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);
const codings = readCodings();
const openBrief = ({ catalog, brief }: AgreementOptions): CodedBrief =>
  readBrief(catalog, brief ?? briefsOf(catalog)[0] ?? '');

const writeSheet = (file: string, text: string, options: AgreementOptions) => {
  const before = new Set(codings.flatMap(({ statements }) => statements.map(({ key }) => key)));
  const brief = openBrief(options);
  const sample = sampleStatements(brief.statements, Number(options.count), before);
  writeFileSync(file, JSON.stringify(makeSheet(brief, sample, text), null, 2));
};

const takeSheet = (file: string, coded: string, round: number, options: AgreementOptions) => {
  const brief = openBrief(options);
  const known = new Map(brief.statements.map((statement) => [statement.key, statement]));
  const rows: SheetRow[] = JSON.parse(readFileSync(file, 'utf8'));
  const statements = rows
    .filter((row) => row.brief === brief.name)
    .map(({ key, type, codes }) => {
      const first = known.get(key)?.codes;
      if (!first) throw new Error(`The brief ${brief.name} has no statement ${key}.`);
      const fields = Object.entries(codes).map(([field, second]) => [
        field,
        { first: first[field] ?? '', second: String(second) },
      ]);
      return { key, type, fields: Object.fromEntries(fields) };
    });
  const coding: Coding = { round, brief: brief.name, coded, definitions: options.definitions, statements };
  writeFileSync(codingFile(coding), `${JSON.stringify(coding, null, 2)}\n`);
};

/** The pairs of each field; fields that are a kind of something also count together. */
const pairsByField = (chosen: readonly Coding[]): Map<string, Pair[]> => {
  const pairs = new Map<string, Pair[]>();
  for (const { fields } of chosen.flatMap(({ statements }) => statements))
    for (const [field, pair] of Object.entries(fields)) {
      append(pairs, field, pair);
      if (field !== 'basis' && field !== 'modality') append(pairs, 'all kinds', pair);
    }
  return pairs;
};

const printAgreement = (json: boolean) => {
  const result = groupBy(codings, ({ round }) => String(round)).map((chosen) => ({
    round: chosen[0]?.round,
    coded: chosen[0]?.coded,
    definitions: chosen[0]?.definitions,
    briefs: chosen.map(({ brief }) => brief),
    statements: chosen.flatMap(({ statements }) => statements).length,
    fields: [...pairsByField(chosen)].map(([field, pairs]) => ({ field, ...measureAgreement(pairs) })),
  }));
  if (json) return print(JSON.stringify(result, null, 2));
  for (const { round, coded, briefs, statements, fields } of result) {
    print(`\nRound ${round}, ${coded}: ${statements} statements of ${briefs.join(', ')}\n`);
    print('| field | coded twice | agreed | kappa |\n|---|---|---|---|');
    for (const { field, pairs, agreed, kappa } of fields)
      print(`| ${field} | ${pairs} | ${Math.round(agreed * 100)} % | ${kappa === null ? '–' : kappa.toFixed(2)} |`);
  }
};

/** Writes a sheet for a second coder, takes over one that was filled in, or prints how far all codings agree. */
export const runAgreement = (options: AgreementOptions): void => {
  const { sheet, text, take, coded, round, json } = options;
  if (sheet && text) writeSheet(sheet, text, options);
  else if (take && coded && round) takeSheet(take, coded, Number(round), options);
  else printAgreement(json);
};
