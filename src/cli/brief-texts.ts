import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BRIEF_FORMAT } from '../model/file-formats.ts';
import { formatName } from '../model/identity/name.ts';
import { readSourceFile } from '../store/json/source-file.ts';
import { hashTextFile } from '../store/json/text-files.ts';
import { DataError } from '../store/problem.ts';
import { findBriefFile, listBriefFiles } from './brief-files.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseFolders, displayPath } from './settings.ts';

/** A brief's file with a copy of its text. */
interface BriefWithText {
  /** As the command line names it. */
  name: string;
  path: string;
  text: string;
}

/** The briefs of the data, or the one named, whose texts are in a folder by their hashes; and the names of the others. */
export const findBriefsWithTexts = async (
  io: Io,
  brief: string | undefined,
  folder: string,
  data: readonly string[] | undefined,
): Promise<{ briefs: BriefWithText[]; withoutText: string[] }> => {
  const texts = await hashTexts(io, folder);
  const listed =
    brief === undefined
      ? (await listBriefFiles(await chooseFolders(io, data))).map((each) => ({
          name: formatName(each),
          path: each.path,
        }))
      : [{ name: brief, path: await findBriefFile(io, brief, data) }];
  const briefs: BriefWithText[] = [];
  const withoutText: string[] = [];
  for (const { name, path } of listed) {
    const { record, problems } = await readSourceFile(path, displayPath(io, path), BRIEF_FORMAT);
    if (!record) throw new DataError(problems);
    const text = texts.get(record.text.sha256);
    if (text === undefined) withoutText.push(name);
    else briefs.push({ name, path, text });
  }
  if (briefs.length > 0) return { briefs, withoutText };
  const whose = brief === undefined ? 'the briefs' : `'${brief}'`;
  throw new CommandError(
    `option '--texts <folder>' is '${folder}', where no .txt file is the indexed text of ${whose}. Compare a changed text with --text.`,
  );
};

/** The .txt files in a folder and the folders in it, by their hashes; without those that are too large to be texts. */
const hashTexts = async (io: Io, folder: string): Promise<Map<string, string>> => {
  const whole = resolve(io.cwd, folder);
  const names = await readdir(whole, { recursive: true, encoding: 'utf8' }).catch(() => {
    throw new CommandError(
      `option '--texts <folder>' is '${folder}', which is not a folder. Give a folder with .txt files.`,
    );
  });
  const texts = new Map<string, string>();
  for (const name of names.filter((each) => each.endsWith('.txt')).sort()) {
    const hash = await hashTextFile(join(whole, name));
    if (hash !== null) texts.set(hash, join(folder, name));
  }
  return texts;
};
