import { expect, test } from 'vitest';
import { NODE_TYPES } from '../../src/model/node-types.ts';
import { prepareChecks } from '../../src/store/checks/checked-files.ts';
import { type FolderFiles, readDataFiles } from '../../src/store/json/data-folder.ts';
import { TINY } from './tiny-set.ts';

/** The paths of all strings in a value. */
function* stringsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* stringsIn(part, `${path}/${key}`);
}

test('finds every string that names a row or a passage of the text', async () => {
  const files = await readDataFiles([TINY]);
  const [folder] = files.folders as [FolderFiles];
  const { definitions, references } = prepareChecks(files);
  const sources = [...files.actors, ...files.events, ...files.briefs.map(({ source }) => source)];
  const named = new Set(
    NODE_TYPES.flatMap((type) => [...definitions.slugsOf(folder, type)].flatMap((slug) => [slug, `${type}:${slug}`])),
  );
  const isPlace = (text: string) => /^(title|k1|p[12](\.s[12])?)$/.test(text);
  const expected = sources.flatMap(({ file, value }) =>
    [...stringsIn(value, file)].filter(
      ([path, text]) => (named.has(text) || isPlace(text)) && !/\/(slug|text\/paragraphs\/\d+\/id)$/.test(path),
    ),
  );
  const found = references.map(({ source, path, text }) => [[source.file, ...path].join('/'), text]);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(found.length).toBeGreaterThan(70);
});
