import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegisters } from '../src/cli/registers.ts';
import { BRIEF_FORMAT } from '../src/model/file-formats.ts';
import type { Register } from '../src/model/registers/register.ts';
import { type EncodedBrief, measureEncoded, readEncodedBriefs } from './encoded-briefs.ts';
import { measureDraft, measureTogether } from './measure-drafts.ts';
import { readReviewedDrafts } from './reviewed-drafts.ts';
import { printFields, printReviews, printTable, printTexts, type Row } from './tables.ts';
import { type GoldText, readGoldTexts } from './texts.ts';

/** What the tables stand between in the guide. */
const BEGIN = '<!-- measured by npm run evaluate -- drafts -->';
const END = '<!-- end of what was measured -->';

const ROOT = join(import.meta.dirname, '..');
const GUIDE = join(ROOT, 'docs/drafting.md');

const measureAll = (texts: readonly GoldText[], registers: readonly Register[]): Row[] =>
  texts.flatMap((text) =>
    text.path === null
      ? []
      : [{ text, measures: measureTogether([measureDraft({ ...text, path: text.path }, registers)]) }],
  );

/** Measures drafts on all texts that are at hand, and writes the tables into docs/drafting.md, or prints them. */
export const measureAllDrafts = async (print: boolean): Promise<void> => {
  const { registers } = await readRegisters([join(ROOT, 'data')]);
  const texts = readGoldTexts();
  const rows = measureAll(texts, registers);
  const encoded: EncodedBrief[] = readEncodedBriefs(join(ROOT, 'data'), BRIEF_FORMAT);
  const tables = [
    printTable(rows),
    printTexts(rows),
    printFields(encoded.map((brief) => measureEncoded(brief, registers))),
    printReviews(readReviewedDrafts(encoded)),
  ].join('\n\n');

  const missing = texts.filter(({ path }) => path === null).map(({ name }) => name);
  if (print) process.stdout.write(`${tables}\n`);
  else {
    const guide = readFileSync(GUIDE, 'utf8');
    const [before, after] = [guide.indexOf(BEGIN), guide.indexOf(END)];
    writeFileSync(GUIDE, `${guide.slice(0, before)}${BEGIN}\n\n${tables}\n\n${guide.slice(after)}`);
  }
  if (missing.length > 0) process.stderr.write(`not at hand, and not measured: ${missing.join(', ')}\n`);
};
