import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FileFormat } from '../src/model/file-formats.ts';
import type { BriefFile } from '../src/model/records/brief-records.ts';
import type { Register } from '../src/model/registers/register.ts';
import { draftBrief } from '../src/text/draft/draft-brief.ts';
import { sha256 } from '../src/text/passages.ts';
import {
  countKnownEvents,
  pairRecords,
  pairsByField,
  recordsOfBrief,
  recordsOfDraft,
} from './compare/compare-records.ts';
import { TEXTS_OF_OTHERS } from './texts.ts';

/** A brief that people have encoded, with its text if that is at hand. */
export interface EncodedBrief {
  brief: BriefFile;
  /** The namespace of its catalog. */
  namespace: string | null;
  bytes: Uint8Array | null;
}

export interface EncodedMeasures {
  name: string;
  fields: readonly { field: string; pairs: number; equal: number }[];
  /** How many events of the brief the register has, how many of these were recognised, and how many sentences got a wrong one. */
  known: number;
  found: number;
  wrong: number;
}

/** The briefs of a data folder and of its catalogs. */
export const readEncodedBriefs = (data: string, format: FileFormat<BriefFile>): EncodedBrief[] => {
  const texts = readTexts([TEXTS_OF_OTHERS, join(TEXTS_OF_OTHERS, 'open')]);
  const catalogs = readdirSync(join(data, 'catalogs'))
    .sort()
    .map((name) => join(data, 'catalogs', name));
  return [data, ...catalogs].flatMap((catalog) =>
    readdirSync(join(catalog, 'briefs'))
      .filter((file) => /^[^.]+\.json$/.test(file))
      .sort()
      .map((file) => {
        const brief = format.schema.parse(JSON.parse(readFileSync(join(catalog, 'briefs', file), 'utf8')));
        const namespace = catalog === data ? null : basename(catalog);
        return { brief, namespace, bytes: texts.get(brief.text.sha256) ?? null };
      }),
  );
};

/** The texts in folders by their hashes. */
const readTexts = (folders: readonly string[]): Map<string, Uint8Array> =>
  new Map(
    folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.txt'))
          .map((file) => join(folder, file)),
      )
      .map((path) => readFileSync(path))
      .map((bytes) => [sha256(bytes), bytes]),
  );

/** Compares the draft of a brief's text with what people made of it. The brief is left out of the registers. */
export const measureEncoded = (
  { brief, namespace, bytes }: EncodedBrief,
  registers: readonly Register[],
): EncodedMeasures | null => {
  if (!bytes) return null;
  const { slug, title, language, published, text } = brief;
  const others = registers.map((register) => ({
    ...register,
    briefs: register.briefs.filter((other) => other.slug !== slug),
  }));
  const draft = draftBrief({
    slug,
    title,
    language,
    published: published.edtf,
    index: text,
    bytes,
    namespace,
    registers: others,
  });
  const [gold, drafted] = [recordsOfBrief(brief), recordsOfDraft(draft)];
  const fields = [...pairsByField(pairRecords(gold, drafted))].map(([field, pairs]) => ({
    field,
    pairs: pairs.length,
    equal: pairs.filter(({ first, second }) => first === second).length,
  }));
  return { name: slug, fields, ...countKnownEvents(gold, drafted) };
};
