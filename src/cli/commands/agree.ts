import { compareAnnotations } from '../../text/evaluate/compare-annotations.ts';
import { pairRecords, pairsByField } from '../../text/evaluate/compare-records.ts';
import { measure } from '../../text/evaluate/count.ts';
import { measureAgreement, type Pair } from '../../text/evaluate/kappa.ts';
import { labelPairs } from '../../text/evaluate/label-sentences.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { readReading } from '../evaluation.ts';
import { CommandError } from '../failure.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { formatMeasures, formatShare, MEASURES_HEADING } from '../measure-lines.ts';
import { jsonOption } from '../settings.ts';

export const addAgree: AddCommand = (program, { io }) => {
  program
    .command('agree')
    .summary('measure how far two people agree on the same text')
    .description(
      "Compares what two people found in one text: two briefs' files, or two files of annotations. Prints F1 for each kind of item, and Cohen's kappa for what both chose: whether a sentence recommends, foresees or reports something, and the fields of statements that cite the same sentences.",
    )
    .argument('<first>', "a brief's file, or a file of annotations")
    .argument('<second>', 'the same by somebody else')
    .addOption(jsonOption())
    .addHelpText('after', formatExamples('briefgraph agree anna/new-brief.json ben/new-brief.json'))
    .action((first, second, options) => agree(io, first, second, options));
};

const agree = async (io: Io, firstFile: string, secondFile: string, { json }: { json?: true }): Promise<void> => {
  const first = await readReading(io, 'first', firstFile);
  const second = await readReading(io, 'second', secondFile);
  if (first.index && second.index && first.index.sha256 !== second.index.sha256)
    throw new CommandError(`'${firstFile}' and '${secondFile}' are about different texts.`);
  const reading = { part: first.part ?? second.part };
  const [a, b] = [first.annotate(reading), second.annotate(reading)];
  const items = compareAnnotations(a, b).map(({ measured, counts }) => ({ kind: measured, ...measure(counts) }));
  const pairs = new Map<string, readonly Pair[]>([
    ...labelPairs(a, b),
    ...pairsByField(first.records && second.records ? pairRecords(first.records, second.records) : []),
  ]);
  const choices = [...pairs].map(([field, list]) => ({ field, ...measureAgreement(list) }));

  if (json) {
    printJson(io, { first: firstFile, second: secondFile, items, choices });
    return;
  }
  printLines(io, MEASURES_HEADING, ...items.map((item) => formatMeasures(item.kind, item)), '');
  printLines(io, `${'choice'.padEnd(28)}${['pairs', 'agreed', 'kappa'].map((name) => name.padStart(10)).join('')}`);
  for (const { field, pairs: count, agreed, kappa } of choices)
    printLines(
      io,
      field.padEnd(28) +
        [String(count), formatShare(agreed), formatShare(kappa)].map((cell) => cell.padStart(10)).join(''),
    );
};
