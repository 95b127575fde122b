import { z } from 'zod';
import { GREATEST_FILE_LIST, GREATEST_RELEASED_FILE, GREATEST_TEXT } from '../greatest-lengths.ts';
import { catalogFile, catalogName } from './catalog-records.ts';

/**
 * `release.json`: a catalog as files that any web server can send. Readers ignore fields that are not here, so that later
 * versions can add some; what they cannot ignore gets another `format`.
 */

/** The number of the format. It changes if readers of this one would read a release wrongly. */
export const FORMAT_NUMBER = 1;

const SLUG_SOURCE = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The files of a data folder that a release has: never a draft, a review or a hidden file. */
const RELEASED_PATH = new RegExp(
  `^(?:(?:catalog|actors|events|outcomes)\\.json|briefs/${SLUG_SOURCE}\\.(?:json|txt))$`,
);

/** Segments of letters, digits and single `.`, `-` or `_` between them: no `..`, nothing hidden, nothing absolute. */
const RELATIVE_URL = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;

const revision = z
  .string()
  .regex(/^[0-9a-f]{16,64}$/, 'a revision has 16 to 64 hexadecimal digits in lower case')
  .describe('A hash of the content of the catalog. Readers compare it, and do not compute it.');

export const releasedFile = z
  .object({
    path: z
      .string()
      .max(GREATEST_TEXT.slug + 20)
      .regex(
        RELEASED_PATH,
        'a file of a release is catalog.json, actors.json, events.json, outcomes.json, or briefs/SLUG with .json or .txt',
      )
      .describe('Its path in a data folder.'),
    url: z
      .string()
      .max(GREATEST_TEXT.title)
      .regex(RELATIVE_URL, 'a URL has lower-case letters, digits, and single ".", "-", "_" or "/" between them')
      .optional()
      .describe(
        'Where it is, relative to the folder of release.json. Another content has another URL. Default: its path.',
      ),
    size: z.int().min(0).max(GREATEST_RELEASED_FILE).describe('Its size in bytes.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits in lower case')
      .describe('The SHA-256 of its bytes.'),
  })
  .describe('A file of a release.');

const { title, publisher, license, homepage, extends: extended } = catalogFile.shape;

export const releaseFile = z
  .object({
    format: z
      .literal(FORMAT_NUMBER, 'this is another format; a newer version of Briefgraph may read it')
      .describe('The number of this format.'),
    key: catalogName.describe('The namespace of the catalog; "commons" for the commons.'),
    title,
    publisher,
    license,
    homepage,
    revision,
    previous: revision
      .nullable()
      .describe('The revision of the release before it in this place; null if none is known.'),
    issued: z.iso
      .datetime({ error: 'an instant in UTC, such as "2026-11-27T10:00:00Z"' })
      .max(GREATEST_TEXT.tag)
      .describe('When this content was released, in UTC; it stays while the content is equal.'),
    extends: extended,
    files: z
      .array(releasedFile)
      .max(GREATEST_FILE_LIST)
      .superRefine((files, context) => {
        for (const message of findMistakes(files.map(({ path }) => path)))
          context.addIssue({ code: 'custom', message });
      })
      .describe('Its files, sorted by path.'),
  })
  .describe('A release of a catalog.');

/** The files that every data folder has. */
const NEEDED: readonly string[] = ['actors.json', 'catalog.json', 'events.json'];

function* findMistakes(paths: readonly string[]): Iterable<string> {
  const all = new Set(paths);
  const missing = NEEDED.filter((path) => !all.has(path));
  if (missing.length > 0) yield `${missing.join(', ')} must be among the files`;
  const unsorted = paths.findIndex((path, index) => index > 0 && path <= (paths[index - 1] as string));
  if (unsorted > 0) yield `the files must be sorted by path, each once; "${paths[unsorted]}" is not`;
  const alone = paths.find((path) => path.endsWith('.txt') && !all.has(path.replace(/txt$/, 'json')));
  if (alone !== undefined) yield `"${alone}" is a text without its brief`;
}

export type ReleasedFile = z.infer<typeof releasedFile>;
export type ReleaseFile = z.infer<typeof releaseFile>;
