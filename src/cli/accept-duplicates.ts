import { join } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { packageFolders } from '../app/package-files.ts';
import { findDeclared, proposeSameAs } from '../curate/duplicates/declared.ts';
import { type Duplicate, scoreTwo } from '../curate/duplicates/find-duplicates.ts';
import { registerOf, updateRegister } from '../curate/register-files.ts';
import { type Registers, toRegisters } from '../curate/registers.ts';
import { identify } from '../model/identity/identify.ts';
import { formatName, parseName } from '../model/identity/name.ts';
import { pluralOf, type RegisterType } from '../model/node-types.ts';
import type { CatalogData } from '../model/records/data-set.ts';
import type { Entry } from '../model/registers/entry.ts';
import { readEntries } from '../model/registers/read-entries.ts';
import type { RegisterRecord } from '../model/registers/register.ts';
import { loadDataSet } from '../store/data-set.ts';
import { PlannedFiles } from '../store/json/text-files.ts';
import { DataError } from '../store/problem.ts';
import { changedLines } from './changed-lines.ts';
import { checkPlanned } from './check-planned.ts';
import { CommandError, EXIT } from './failure.ts';

/** Two references, as `--accept` gives them. */
export type AcceptedPair = readonly [string, string];

/** Parses `REF=REF`, and adds it to the others. */
export const parsePair = (text: string, pairs: readonly AcceptedPair[] = []): AcceptedPair[] => {
  const names = text.split('=').map((ref) => parseName(ref.trim()));
  const [first, second] = names;
  if (!first || !second || names.length > 2)
    throw new InvalidArgumentError('Give two references, as in xi-jinping=my/xi-jin-ping.');
  return [...pairs, [formatName(first), formatName(second)]];
};

/** A declaration that was written. */
export interface Accepted {
  score: number;
  type: RegisterType;
  /** The references of the two entries; the second now says that it is the same as the first. */
  entries: readonly [string, string];
  sameAs: string;
  file: string;
  /** The lines that changed. */
  lines: readonly string[];
}

interface AcceptOptions {
  least: number;
  types: readonly RegisterType[] | undefined;
}

/**
 * Writes for each pair what declares it: one more item in the `sameAs` of its second entry. Throws a CommandError, and writes
 * nothing, if a pair is below the least score, cannot be declared the same, or the data would have errors.
 */
export const acceptPairs = async (
  folders: readonly string[],
  pairs: readonly AcceptedPair[],
  { least, types }: AcceptOptions,
): Promise<Accepted[]> => {
  const loaded = await loadDataSet(folders, packageFolders.data);
  if (!loaded.data) throw new DataError(loaded.problems);
  const known = toRegisters(loaded.folders);
  const entries = readEntries(known.registers);
  const chosen = entries.filter(({ type }) => types?.includes(type) ?? true);
  const accepted = pairs.map((pair) => toDeclaration(known, findPair(entries, chosen, pair, least), pair));
  const files = new PlannedFiles();
  const lines: string[][] = [];
  for (const { folder, type, slug, sameAs } of accepted) {
    const path = join(folder, registerOf(type));
    const before = (await files.read(path)) ?? '';
    await updateRegister(folder, registerOf(type), files, (lists) => {
      const entry = (lists[pluralOf(type)] as RegisterRecord[]).find((other) => other.slug === slug);
      if (entry) entry.sameAs = [...new Set([...(entry.sameAs ?? []), sameAs])];
    });
    lines.push(changedLines(before, (await files.read(path)) ?? ''));
  }
  const checked = await checkPlanned(folders, files, loaded.problems);
  const before = ignoredIn(loaded.data);
  const ignored = [...ignoredIn(checked.data ?? [])].find((declaration) => !before.has(declaration));
  if (ignored !== undefined)
    throw new CommandError(
      `with this, ${ignored} would be ignored, because of what others declare: of one catalog, two entries cannot be the same. Nothing was written.`,
      EXIT.problems,
    );
  await files.commit();
  return accepted.map(({ folder, slug, ...declaration }, index) => ({
    ...declaration,
    lines: lines[index] ?? [],
  }));
};

/** The declarations that have no effect, such as `"commons/a" in mine/b`. */
const ignoredIn = (data: readonly CatalogData[]): Set<string> =>
  new Set(identify(data).ignored.list.map(({ entry, text }) => `"${text}" in ${entry.name}`));

const toDeclaration = (known: Registers, { score, entries: [first, second] }: Duplicate, pair: AcceptedPair) => {
  const sameAs = proposeSameAs(first, second)?.at(-1);
  if (sameAs === undefined)
    throw refuse(pair, 'are in one catalog, in which two entries cannot be declared the same; keep one of them');
  const { folder, isExtended } = known.folderOf(second.register);
  if (isExtended) throw refuse(pair, `are declared the same in ${folder}; give it with --data as well`);
  return {
    score,
    type: second.type,
    entries: [first.ref, second.ref] as const,
    sameAs,
    file: known.locate(second).file,
    folder,
    slug: parseName(second.ref)?.slug,
  };
};

/** The pair that two references name, in the order in which `match` lists it. */
const findPair = (
  entries: readonly Entry[],
  chosen: readonly Entry[],
  pair: AcceptedPair,
  least: number,
): Duplicate => {
  const [some, others] = pair.map((ref) => chosen.filter((entry) => entry.ref === ref)) as [Entry[], Entry[]];
  const missing = pair.find((_, index) => (index === 0 ? some : others).length === 0);
  if (missing !== undefined) throw refuse(pair, `has ${missing}, which is not an entry of these folders`);
  const both = some.flatMap((a) => others.filter(({ type }) => type === a.type).map((b) => [a, b] as const));
  const [found, second] = both;
  if (!found) throw refuse(pair, 'are of two types');
  if (second)
    throw refuse(pair, `may be ${both.map(([{ type }]) => type.toLowerCase()).join(' or ')}; say which with --type`);
  const [a, b] = [...found].sort((x, y) => entries.indexOf(x) - entries.indexOf(y)) as [Entry, Entry];
  if (a === b) throw refuse(pair, 'are one entry');
  if (findDeclared(entries).areSame(a, b)) throw refuse(pair, 'are declared the same already');
  const scored = scoreTwo(a, b, entries);
  if (!scored) throw refuse(pair, 'cannot be the same: one is a part of the other');
  if (scored.score < least)
    throw refuse(
      pair,
      `are not likely the same: their score is ${scored.score.toFixed(2)}; \`--min ${scored.score}\` accepts it`,
    );
  return scored;
};

const refuse = ([first, second]: AcceptedPair, why: string): CommandError =>
  new CommandError(
    `option '--accept <ref=ref>' is '${first}=${second}', which ${why}. Nothing was written.`,
    EXIT.problems,
  );
