import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { append, groupBy } from '../src/model/rows/lists.ts';
import { measureAgreement, type Pair } from '../src/text/evaluate/kappa.ts';
import { type Coding, codingFile, readCodings } from './coding.ts';
import { sampleStatements } from './sample.ts';
import { makeSheet, type SheetRow } from './sheet.ts';
import { briefsOf, type CodedBrief, readBrief } from './statements.ts';

/** `npm run agreement`: how far two coders agree on the values of the vocabularies. README.md says how it is done. */

const USAGE = `npm run agreement -- [options]

  (no option)                    print the agreement of all codings, by field
  --sheet <file> --text <file>   write a sheet for a second coder: statements of --catalog, with their passages
  --take <file> --coded <date> --round <n>
                                 take over a sheet that was filled in; what it says is compared with the data as they are now
  --catalog <dir>                the catalog whose brief is coded (default: data)
  --brief <name>                 the brief (default: the first one)
  --count <n>                    how many statements (default: 30)
  --definitions <text>           which definitions the second coder read, such as a commit
  --json                         print JSON
`;

const { values } = parseArgs({
  options: {
    sheet: { type: 'string' },
    text: { type: 'string' },
    take: { type: 'string' },
    coded: { type: 'string' },
    round: { type: 'string' },
    catalog: { type: 'string', default: 'data' },
    brief: { type: 'string' },
    count: { type: 'string', default: '30' },
    definitions: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const print = (text: string) => process.stdout.write(`${text}\n`);
const codings = readCodings();
const openBrief = (): CodedBrief => readBrief(values.catalog, values.brief ?? briefsOf(values.catalog)[0] ?? '');

const writeSheet = (file: string, text: string) => {
  const before = new Set(codings.flatMap(({ statements }) => statements.map(({ key }) => key)));
  const brief = openBrief();
  const sample = sampleStatements(brief.statements, Number(values.count), before);
  writeFileSync(file, JSON.stringify(makeSheet(brief, sample, text), null, 2));
};

const takeSheet = (file: string, coded: string, round: number) => {
  const brief = openBrief();
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
  const coding: Coding = { round, brief: brief.name, coded, definitions: values.definitions, statements };
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

const printAgreement = () => {
  const result = groupBy(codings, ({ round }) => String(round)).map((chosen) => ({
    round: chosen[0]?.round,
    coded: chosen[0]?.coded,
    definitions: chosen[0]?.definitions,
    briefs: chosen.map(({ brief }) => brief),
    statements: chosen.flatMap(({ statements }) => statements).length,
    fields: [...pairsByField(chosen)].map(([field, pairs]) => ({ field, ...measureAgreement(pairs) })),
  }));
  if (values.json) return print(JSON.stringify(result, null, 2));
  for (const { round, coded, briefs, statements, fields } of result) {
    print(`\nRound ${round}, ${coded}: ${statements} statements of ${briefs.join(', ')}\n`);
    print('| field | coded twice | agreed | kappa |\n|---|---|---|---|');
    for (const { field, pairs, agreed, kappa } of fields)
      print(`| ${field} | ${pairs} | ${Math.round(agreed * 100)} % | ${kappa === null ? '–' : kappa.toFixed(2)} |`);
  }
};

if (values.help) print(USAGE);
else if (values.sheet && values.text) writeSheet(values.sheet, values.text);
else if (values.take && values.coded && values.round) takeSheet(values.take, values.coded, Number(values.round));
else printAgreement();
