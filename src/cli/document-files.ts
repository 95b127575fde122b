import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { z } from 'zod';
import type { FiledDocument } from '../app/register-documents.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';

/** Documents that clients request by their ids, read from the files that client tools write. */

/** `--documents`, which may be repeated. */
export const documentsOption = () =>
  new Option(
    '--documents <file>',
    'persisted documents, which clients request by ID: an Apollo, relay-compiler or graphql-codegen manifest, a .graphql file, or a folder of these; may be repeated',
  ).argParser((file: string, files: string[] | undefined) => [...(files ?? []), file]);

/** The manifest that Apollo's tools write. */
const operationList = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
  })
  .transform(({ operations }) => operations.map(({ id, body }) => ({ id, text: body })));

/** The format of relay-compiler and graphql-codegen: texts by their ids. */
const textsById = z
  .record(z.string().min(1), z.string())
  .transform((texts) => Object.entries(texts).map(([id, text]) => ({ id, text })));

const KNOWN =
  'Known formats are { "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id", "body" }] }, { "<id>": "<text>" }, and a .graphql file with the text alone';

/** Reads the documents of all files, in order; throws a CommandError if a file has an unknown format. */
export const readDocuments = async (io: Io, files: readonly string[] = []): Promise<FiledDocument[]> => {
  const documents = await Promise.all(files.map((file) => readEntry(io, file)));
  return documents.flat();
};

const readEntry = async (io: Io, file: string): Promise<FiledDocument[]> => {
  const path = resolve(io.cwd, file);
  const cannotRead = (error: Error) => refuse(file, `cannot be read: ${error.message}`);
  if (!(await stat(path).catch(cannotRead)).isDirectory())
    return readManifest(file, await readFile(path, 'utf8').catch(cannotRead));
  const names = await readdir(path).catch(cannotRead);
  const known = names.filter((name) => /\.(graphql|json)$/.test(name)).sort();
  if (known.length === 0) refuse(file, 'is a folder without .graphql and .json files');
  return readDocuments(
    io,
    known.map((name) => join(file, name)),
  );
};

const readManifest = (file: string, text: string): FiledDocument[] => {
  if (file.endsWith('.graphql')) return [{ file, text }];
  const manifest = parseJson(file, text);
  const schema = isOperationList(manifest) ? operationList : textsById;
  const { data, error } = schema.safeParse(manifest);
  if (data) return data.map((document) => ({ ...document, file }));
  const [{ path, message } = { path: [], message: '' }] = error.issues;
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  return refuse(file, `is not a manifest of documents (${where}${message}). ${KNOWN}`);
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(file, `is not JSON (${(error as Error).message.replace(/\s*\n\s*/g, ' ')}). ${KNOWN}`);
  }
};

const isOperationList = (manifest: unknown): boolean =>
  typeof manifest === 'object' && manifest !== null && ('format' in manifest || 'operations' in manifest);

const refuse = (file: string, why: string): never => {
  throw new CommandError(`option '--documents <file>' is '${file}', which ${why}.`);
};
