import { chmod, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TextIndex } from '../../src/model/records/text-records.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { writeTextIndex } from '../../src/store/write-text-index.ts';
import { BRIEF, copyTinySet, TINY } from './tiny-set.ts';

const HASH = 'ab'.repeat(32);
const passage = (start: number, end: number) => ({ start, end, sha256: HASH });

const INDEX: TextIndex = {
  sha256: HASH,
  length: 90,
  paragraphs: [
    { id: 'title', kind: 'FRONT_MATTER', ...passage(0, 20), sentences: [passage(0, 20)] },
    { id: 'p1', kind: 'BODY', ...passage(21, 90), sentences: [passage(21, 50), passage(51, 90)] },
  ],
  skipped: [HASH],
};

/** The index of the tiny brief. */
const tinyIndex = async (): Promise<TextIndex> => {
  const { data } = await loadDataSet([TINY]);
  return data?.[0]?.briefs[0]?.text as TextIndex;
};

test('writes the index with one sentence per line', async () => {
  await using set = await copyTinySet();
  await set.write(BRIEF, '{\n  "slug": "harbours-2024",\n  "text": null,\n  "sections": []\n}\n');
  expect(await writeTextIndex(set.path(BRIEF), INDEX)).toBe(true);
  expect(await set.read(BRIEF)).toBe(`{
  "slug": "harbours-2024",
  "text": {
    "sha256": "${HASH}",
    "length": 90,
    "paragraphs": [
      {
        "id": "title",
        "kind": "FRONT_MATTER",
        "start": 0,
        "end": 20,
        "sha256": "${HASH}",
        "sentences": [
          { "start": 0, "end": 20, "sha256": "${HASH}" }
        ]
      },
      {
        "id": "p1",
        "kind": "BODY",
        "start": 21,
        "end": 90,
        "sha256": "${HASH}",
        "sentences": [
          { "start": 21, "end": 50, "sha256": "${HASH}" },
          { "start": 51, "end": 90, "sha256": "${HASH}" }
        ]
      }
    ],
    "skipped": [
      "${HASH}"
    ]
  },
  "sections": []
}
`);
});

test('restores the file when it writes the old index again', async () => {
  await using set = await copyTinySet();
  const [before, index] = [await set.read(BRIEF), await tinyIndex()];
  await writeTextIndex(set.path(BRIEF), INDEX);
  expect(await set.read(BRIEF)).not.toBe(before);
  await writeTextIndex(set.path(BRIEF), index);
  expect(await set.read(BRIEF)).toBe(before);
});

test('does not touch a file that already has the index', async () => {
  await using set = await copyTinySet();
  const before = await stat(set.path(BRIEF));
  expect(await writeTextIndex(set.path(BRIEF), await tinyIndex())).toBe(false);
  expect((await stat(set.path(BRIEF))).ino).toBe(before.ino);
});

test('keeps every other byte, however the file is formatted', async () => {
  await using set = await copyTinySet();
  const [head, tail] = [
    '{\r\n\t"slug":"x" ,\r\n\t"text" :',
    ' ,"tags":[ "a",\r\n"b" ],\r\n\r\n\t"title": "1\\u00e9\u{1F6A2}"}',
  ];
  await set.write(BRIEF, `${head}{ "old": [1, 2] }${tail}`);
  await writeTextIndex(set.path(BRIEF), INDEX);
  const text = await set.read(BRIEF);
  expect([text.slice(0, head.length), text.slice(-tail.length)]).toEqual([head, tail]);
  const written = text.slice(head.length, -tail.length);
  expect(JSON.parse(written)).toEqual(INDEX);
  expect(written.split('\r\n').slice(0, 3)).toEqual(['{', `\t\t"sha256": "${HASH}",`, '\t\t"length": 90,']);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each([
  [
    'after the keys that come before it',
    '{\n    "tags": [],\n    "slug": "x",\n    "sections": []\n}\n',
    '{\n    "tags": [],\n    "slug": "x",\n    "text": …,\n    "sections": []\n}\n',
  ],
  [
    'last, where only others are there',
    '{\n  "sections": [],\n  "notes": 1\n}',
    '{\n  "sections": [],\n  "notes": 1,\n  "text": …\n}',
  ],
  [
    'on lines of its own, where the file has one line',
    '{"slug":"x","sections":[]}',
    '{"slug":"x",\n  "text": …,"sections":[]}',
  ],
  ['alone', ' {} ', ' {\n  "text": …\n} '],
])('adds an index to a brief that has none: %s', async (_, before, expected) => {
  await using set = await copyTinySet();
  await set.write(BRIEF, before);
  await writeTextIndex(set.path(BRIEF), INDEX);
  const after = await set.read(BRIEF);
  expect(after.replace(/(?<="text": )\{.*"skipped": \[[^\]]*\]\s*\}/s, '…')).toBe(expected);
  expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), text: INDEX });
});

test.each([
  ['is missing', null, 'there is no such file'],
  ['is not JSON', '{ "slug": "x" "text": {} }', ':1:15 a comma or a closing bracket is missing before "text"'],
  ['is not an object', '[]', ':1:1 a brief must be an object'],
  ['has two indexes', '{ "text": 1, "text": 2 }', ':1:14 duplicate key "text"'],
])('throws and writes nothing if the file %s', async (_, content, problem) => {
  await using set = await copyTinySet();
  await (content === null ? rm(set.path(BRIEF)) : set.write(BRIEF, content));
  const writing = writeTextIndex(set.path(BRIEF), INDEX);
  await expect(writing).rejects.toThrow(`${set.path(BRIEF)}${content === null ? ': ' : ''}${problem}`);
  expect(await set.read(BRIEF).catch(() => null)).toBe(content);
});

test("keeps the file's mode, follows a symlink, and leaves no temporary file", async () => {
  await using set = await copyTinySet();
  await mkdir(set.path('elsewhere'));
  const target = set.path('elsewhere/brief.json');
  await rename(set.path(BRIEF), target);
  await chmod(target, 0o606);
  await symlink('../elsewhere/brief.json', set.path(BRIEF));
  await writeTextIndex(set.path(BRIEF), INDEX);
  expect((await lstat(set.path(BRIEF))).isSymbolicLink()).toBe(true);
  expect((await stat(target)).mode & 0o777).toBe(0o606);
  expect(JSON.parse(await readFile(target, 'utf8')).text).toEqual(INDEX);
  expect([await readdir(set.path('elsewhere')), await readdir(set.path('briefs'))]).toEqual([
    ['brief.json'],
    ['harbours-2024.json', 'harbours-2024.txt'],
  ]);
});

test('keeps the file whole when several processes write it', async () => {
  await using set = await copyTinySet();
  const lengths = [101, 102, 103, 104, 105];
  await Promise.all(lengths.map((length) => writeTextIndex(set.path(BRIEF), { ...INDEX, length })));
  expect(lengths).toContain(JSON.parse(await set.read(BRIEF)).text.length);
  expect(await readdir(set.path('briefs'))).toEqual(['harbours-2024.json', 'harbours-2024.txt']);
});

test('leaves no temporary file if it cannot write', async () => {
  await using set = await copyTinySet();
  const brief = join(set.folder, 'briefs', 'x'.repeat(240));
  await writeFile(brief, '{}');
  // The temporary file's name would be too long for the file system.
  await expect(writeTextIndex(brief, INDEX)).rejects.toThrow('ENAMETOOLONG');
  expect(await readFile(brief, 'utf8')).toBe('{}');
});
