import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { generateFullDataSet } from '../../tests/support/full-data.ts';
import { createRandom, generateDataSet } from '../../tests/support/generated-data.ts';

/** The data that is served under attack: what the package has, or that and much more. */

export const PACKAGE_DATA = fileURLToPath(new URL('../../data', import.meta.url));
export const SECOND_BRIEF = fileURLToPath(new URL('../../tests/fixtures/second-brief', import.meta.url));
/** The invented briefs that the docs ask about. */
export const DOCUMENTED_BRIEFS = [
  SECOND_BRIEF,
  ...['third-brief', 'ledger-brief'].map((name) =>
    fileURLToPath(new URL(`../../tests/fixtures/${name}`, import.meta.url)),
  ),
];

const EVENTS = 5000;
const BRIEFS = 20;
const PARAGRAPHS = 100;
const SENTENCES = 4;
const SENTENCE_LENGTH = 40;
const HASH = '0'.repeat(64);

/** Writes the generated folders below `scratch`; returns all folders of the large data, the package's first. */
export const writeLargeData = (scratch: string): string[] => {
  const many = join(scratch, 'many');
  const set = generateDataSet(EVENTS, BRIEFS);
  writeDataSet(many, { ...set, briefs: set.briefs.map(lengthen) });
  // Every kind of claim, link, actor and mention; its slugs would be those of the other folder.
  const rich = join(scratch, 'rich');
  const full = generateFullDataSet();
  writeDataSet(rich, { ...full, briefs: full.briefs.map(rankMotives) }, (json) =>
    json.replace(/\b(event|brief|issue)-(\d+)/g, 'rich-$1-$2'),
  );
  return [PACKAGE_DATA, many, rich];
};

/** Writes a folder with as many events and briefs; returns the names of the briefs' files. */
export const writeManyBriefs = (folder: string, events: number, briefs: number): string[] => {
  const set = generateDataSet(events, briefs);
  writeDataSet(folder, set);
  return set.briefs.map(({ slug }) => slug);
};

export const writeDataSet = (
  folder: string,
  { actors, events, briefs }: DataSet,
  rename = (json: string) => json,
): void => {
  mkdirSync(join(folder, 'briefs'), { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, rename(name)), rename(JSON.stringify(content)));
  write('actors.json', actors);
  write('events.json', events);
  for (const brief of briefs) write(join('briefs', `${brief.slug}.json`), brief);
};

/** The brief with a long text, and with many passages cited wherever one was. */
const lengthen = (brief: BriefFile, number: number): BriefFile => {
  const random = createRandom(number);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const start = index * SENTENCES * SENTENCE_LENGTH;
    const sentence = (at: number) => ({
      start: start + at * SENTENCE_LENGTH,
      end: start + (at + 1) * SENTENCE_LENGTH,
      sha256: HASH,
    });
    return {
      id: `p${index + 1}`,
      kind: 'BODY' as const,
      start,
      end: start + SENTENCES * SENTENCE_LENGTH,
      sha256: HASH,
      sentences: Array.from({ length: SENTENCES }, (_, at) => sentence(at)),
    };
  });
  const cite = () => {
    const first = 1 + Math.floor(random() * (PARAGRAPHS - 4));
    return [0, 1, 2, 3].map((offset) => `p${first + offset}.s${1 + (offset % SENTENCES)}`);
  };
  const json = JSON.stringify(brief).replaceAll('["p1.s1"]', () => JSON.stringify(cite()));
  const text = { ...brief.text, length: PARAGRAPHS * SENTENCES * SENTENCE_LENGTH, paragraphs };
  return { ...JSON.parse(json), text };
};

const rankMotives = (brief: BriefFile): BriefFile => ({
  ...brief,
  motives: brief.motives.map((motive, index) => ({ ...motive, rank: index + 1 })),
});
