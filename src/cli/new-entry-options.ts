import { delimiter } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { findCountry } from '../model/countries/country.ts';
import { parseSameAs } from '../model/identity/name.ts';
import { findClosest } from '../store/json/closest.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseFolders, filledText } from './settings.ts';
import { splitData } from './split-data.ts';

/** The options of the commands that add an entry to a register. */

/** `--data`: the one folder that is written to. */
export const targetOption = () =>
  new Option(
    '--data <folder>',
    'the data folder to write to; the catalogs that it holds or extends are read as well (env: BRIEFGRAPH_DATA, if it is one folder)',
  );

/** The folder to write to, as an absolute path. It must be given: the data of the package is not for users to change. */
export const chooseTarget = async (io: Io, given: string | undefined): Promise<string> => {
  const listed = splitData(io.env.BRIEFGRAPH_DATA ?? '', delimiter);
  if (given === undefined && listed.length !== 1)
    throw new CommandError("option '--data <folder>' is missing. Give the data folder to write to.");
  const [folder] = await chooseFolders(io, given === undefined ? undefined : [given]);
  return folder as string;
};

export const slugOption = () =>
  new Option('--slug <slug>', 'its id, which never changes (default: made from the name)');

export const sameAsOption = () =>
  new Option(
    '--same-as <ref>',
    'the same thing elsewhere: commons/slug, namespace/slug, wikidata:Q…, ror:…, isni:…, doi:…, celex:… or a web address; may be repeated',
  ).argParser((text: string, all: string[] = []) => {
    const parsed = parseSameAs(text);
    if (parsed.kind === 'mistake') throw new InvalidArgumentError(parsed.message);
    return [...all, text];
  });

export const aliasOption = () =>
  new Option('--alias <name>', 'another name, in any language; may be repeated').argParser(
    (text: string, all: string[] = []) => [...all, filledText('A name')(text)],
  );

export const partOfOption = (what: string) => new Option('--part-of <ref>', `the ${what} that it is a part of`);

export const dryRunOption = () => new Option('--dry-run', 'write nothing, and print what would change');

export const forceOption = () => new Option('--force', 'add it though it is likely the same as another entry');

/** Names by language: `--name "Quay Institute"` is the English one, `--name fr=…` another. */
export const nameOption = () =>
  new Option(
    '--name <name>',
    'its name in English, or after a language tag in another language, as in ko=…; may be repeated',
  ).argParser((text: string, all: Record<string, string> = {}) => {
    const [, language = 'en', name = text] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.+)$/s.exec(text) ?? [];
    if (all[language] !== undefined) throw new InvalidArgumentError(`There is a name in "${language}" already.`);
    return { ...all, [language]: filledText('A name')(name) };
  });

export const titleOption = (what: string) =>
  new Option('--title <title>', what).argParser(filledText('A title')).makeOptionMandatory();

/** A value of a vocabulary, in capitals or not, with hyphens or spaces. */
export const kindOption = (kinds: readonly string[], description = `its kind: ${kinds.join(', ')}`) =>
  new Option('--kind <kind>', description).argParser((text: string) => {
    const kind = text
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, '_');
    if (kinds.includes(kind)) return kind;
    const meant = findClosest(kind, kinds);
    throw new InvalidArgumentError(`${meant ? `Did you mean ${meant}? ` : ''}Allowed choices are ${kinds.join(', ')}.`);
  });

/** A country, by its code; gives the alpha-3 code. */
export const countryOption = () =>
  new Option('--country <code>', 'the country it belongs to, by its alpha-3 or alpha-2 code').argParser(
    (text: string) => {
      const country = text.length <= 3 ? findCountry(text) : undefined;
      if (!country)
        throw new InvalidArgumentError(
          'Give a code of ISO 3166-1, such as KOR; `briefgraph find` finds it by its name.',
        );
      return country.alpha3;
    },
  );
