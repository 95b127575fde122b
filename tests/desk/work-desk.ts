import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk } from '../../src/desk/server/serve.ts';
import { createWorkFolder, type WorkFolder } from '../cli/work-folder.ts';
import { createRandom } from '../support/generated-data.ts';

/** A desk over a folder with the draft of an invented text, as a person has it after `import` and `draft`. */

export const TEXT = [
  'Tide Mills Again',
  'The Harbour Ministry opened a tide mill in Norway on 3 May 2024.',
  'The Harbour Ministry should publish the figures of the mill. Prices will rise by 5 per cent in 2025.',
];

export const BRIEF = {
  slug: 'tide-mills',
  title: 'Tide Mills Again',
  publisher: 'quay-institute',
  published: { edtf: '2024-06-01', basis: 'CORROBORATED' },
  language: 'en',
  license: 'CC0-1.0',
  citations: ['title'],
};

export const FILE = 'tiny/briefs/tide-mills.json';

export interface Answer {
  status: number;
  // Tests look into what the desk answers.
  // biome-ignore lint/suspicious/noExplicitAny: it is JSON
  body: any;
}

export interface WorkDesk {
  folder: WorkFolder;
  address: string;
  token: string;
  port: number;
  /** Asks the API about the brief, as the page does. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  [Symbol.asyncDispose](): Promise<void>;
}

export const makeDraft = async (): Promise<WorkFolder> => {
  const folder = await createWorkFolder('tiny');
  await folder.write(FILE, `${JSON.stringify(BRIEF, null, 2)}\n`);
  await folder.write('tide-mills.txt', TEXT.join('\n\n'));
  const run = async (...argv: string[]) => {
    const { code, err } = await folder.run(argv);
    if (code !== 0) throw new Error(err);
  };
  await run('index', FILE, '--text', 'tide-mills.txt');
  await run('draft', FILE, '--text', 'tide-mills.txt', '--data', 'tiny');
  return folder;
};

export const openWorkDesk = async (given?: WorkFolder, by = 'Ada', options = {}): Promise<WorkDesk> => {
  const folder = given ?? (await makeDraft());
  const data = folder.path('tiny');
  const desk = await openDesk({ folder: data, folders: [data], textFolders: [folder.path()], by, ...options }, 0);
  return {
    folder,
    ...desk,
    ask: createAsk(desk),
    async [Symbol.asyncDispose]() {
      await desk.close();
      if (!given) await folder[Symbol.asyncDispose]();
    },
  };
};

/** A desk over a folder `tiny` with nothing in it, which the caller removes. */
export const openEmptyDesk = async (options: object = { textFolders: [] }): Promise<WorkDesk> => {
  const folder = await createWorkFolder();
  await mkdir(folder.path('tiny'));
  return openWorkDesk(folder, 'Ada', options);
};

/** Asks the API of a desk, as the page does. */
export const createAsk =
  ({ port, token }: Pick<WorkDesk, 'port' | 'token'>): WorkDesk['ask'] =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };

/** A catalog that the page can make in an empty folder. */
export const CATALOG = {
  title: 'Briefs on the North',
  namespace: 'skarvoya',
  publisher: 'Skarvoya Institute',
  kind: 'THINK_TANK',
  license: 'CC-BY-4.0',
};

export const DOCUMENT = join(import.meta.dirname, '../fixtures/documents/harbour-heat.md');

/** Gives a document to the desk, as the page does. */
export const upload = async (desk: WorkDesk, bytes: Uint8Array, name: string): Promise<Answer> => {
  const form = new FormData();
  form.append('file', new File([bytes as Uint8Array<ArrayBuffer>], name));
  const response = await fetch(`http://127.0.0.1:${desk.port}/api/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${desk.token}` },
    body: form,
  });
  return { status: response.status, body: await response.json() };
};

/** What was found in a document, to be made a brief as it is. */
export const briefOf = ({
  id,
  title,
  date,
  publisher,
  authors,
  institutions,
  language,
  license,
}: Record<string, unknown>) => ({
  import: id,
  ...{ title, date, publisher, authors, institutions, language, license },
});

/** A whole number from 0, below the one given. */
export type Draw = (below: number) => number;

/** Draws that are the same each time for a seed. */
export const createDraw = (seed: number): Draw => {
  const random = createRandom(seed);
  return (below) => Math.floor(random() * below);
};
