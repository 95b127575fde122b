import { compareAnnotations, type Miss, type Result } from '../../text/evaluate/compare-annotations.ts';
import { countKnownEvents, pairRecords, pairsByField } from '../../text/evaluate/compare-records.ts';
import { measure } from '../../text/evaluate/count.ts';
import { measureAgreement } from '../../text/evaluate/kappa.ts';
import { createRefFinder } from '../../text/evaluate/refs.ts';
import { decodeText, indexCodePoints } from '../../text/passages.ts';
import { readText } from '../brief-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { type Reading, readReading } from '../evaluation.ts';
import { CommandError } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { formatMeasures, formatShare, MEASURES_HEADING } from '../measure-lines.ts';
import { jsonOption } from '../settings.ts';

export const addEvaluate: AddCommand = (program, { io }) => {
  program
    .command('evaluate')
    .summary('measure a draft against what people found in the same text')
    .description(
      "Compares a draft with gold annotations, or with a brief's file that people have encoded: precision, recall and F1 for each kind of item. Proposals with a score below 0.5 do not count. Gold annotations may cover a part of the text; only that part is compared. Against a brief's file it also compares the fields of statements that cite the same sentences.",
    )
    .argument('<draft>', 'a NAME.draft.json')
    .argument('<gold>', "a file of annotations, or a brief's file")
    .option('--text <file>', 'a copy of the text; tells captions of tables from those of figures')
    .option('--misses', 'also list what was not found, and what was found wrongly')
    .addOption(jsonOption())
    .addHelpText('after', formatExamples('briefgraph evaluate new-brief.draft.json gold/new-brief.json --misses'))
    .action((draft, gold, options) => evaluate(io, draft, gold, options));
};

interface EvaluateOptions {
  text?: string;
  misses?: true;
  json?: true;
}

const evaluate = async (io: Io, draftFile: string, goldFile: string, options: EvaluateOptions): Promise<void> => {
  const draft = await readReading(io, 'draft', draftFile);
  if (draft.kind !== 'draft')
    throw new CommandError(
      `argument 'draft' is '${draftFile}', which is not a draft. Write one with \`briefgraph draft\`.`,
    );
  const gold = await readReading(io, 'gold', goldFile);
  if (gold.index && draft.index && gold.index.sha256 !== draft.index.sha256)
    throw new CommandError(`'${draftFile}' and '${goldFile}' are about different texts.`);
  const slice = options.text && indexCodePoints(decodeText(await readText(io, options.text))).slice;
  const reading = { part: gold.part, ...(slice && { slice }) };
  const results = compareAnnotations(gold.annotate(reading), draft.annotate(reading));
  const fields = compareFields(gold, draft);
  const refOf = createRefFinder(draft.index?.paragraphs ?? []);
  const list = (misses: readonly Miss[]) => misses.map(({ place, label }) => ({ ref: refOf(place), place, label }));

  if (options.json) {
    const items = results.map(({ measured, counts, missed, wrong }) => ({
      kind: measured,
      ...measure(counts),
      ...(options.misses && { missed: list(missed), wrong: list(wrong) }),
    }));
    printJson(io, { draft: draftFile, gold: goldFile, items, ...fields });
    return;
  }
  printLines(io, MEASURES_HEADING, ...results.map(({ measured, counts }) => formatMeasures(measured, measure(counts))));
  if (fields) {
    printLines(io, '', 'field of paired statements'.padEnd(28) + 'pairs'.padStart(8) + 'equal'.padStart(9));
    for (const { field, pairs, agreed } of fields.fields)
      printLines(io, field.padEnd(28) + String(pairs).padStart(8) + formatShare(agreed).padStart(9));
    const { known, found, wrong } = fields.knownEvents;
    printLines(io, '', `events of the register: ${found} of ${known} recognised, ${wrong} wrong`);
  }
  if (options.misses) for (const result of results) printLines(io, ...describeMisses(result, refOf));
};

const compareFields = (gold: Reading, draft: Reading) => {
  if (!gold.records || !draft.records) return null;
  const pairs = pairsByField(pairRecords(gold.records, draft.records));
  return {
    fields: [...pairs].map(([field, list]) => ({ field, pairs: list.length, agreed: measureAgreement(list).agreed })),
    knownEvents: countKnownEvents(gold.records, draft.records),
  };
};

const describeMisses = ({ measured, missed, wrong }: Result, refOf: (place: Miss['place']) => string): string[] => {
  const line =
    (what: string) =>
    ({ place, label }: Miss) =>
      `  ${what}: ${[refOf(place), place?.join('–'), label].filter(Boolean).join(', ')}`;
  const lines = [...missed.map(line('missed')), ...wrong.map(line('wrong'))];
  return lines.length > 0 ? ['', measured, ...lines] : [];
};
