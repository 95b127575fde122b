import type { DeskBrief, Preview } from '../../desk/describe-brief.ts';
import type { ListedBrief } from '../../desk/desk-folder.ts';
import type { FoundEntry } from '../../desk/entries.ts';
import type { FoundDocument } from '../../desk/imports.ts';
import type { DeskFinding } from '../../desk/list-problems.ts';
import type { GivenParagraph } from '../../desk/paragraphs.ts';
import type { ReadDate } from '../../desk/read-date-words.ts';
import type { RecordSchemas } from '../../desk/records.ts';
import { effortHeaders, spendEffort, takeEffort } from './effort.ts';

/** Problem details (RFC 9457) of the desk; the status is 0 if it did not answer at all. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { pointer: string; detail: string }[];
  /** What somebody else has written meanwhile. */
  current?: unknown;
}

/** What came of a request: problems are values, so that what was typed stays where it is. */
export type Result<T> = { value: T; problem?: undefined } | { value?: undefined; problem: Problem };

/** What an action changed, and the brief as it is then. */
export interface ActionAnswer {
  action: string;
  what: string;
  changed: { file: string; list: string; key: string | null; isNew: boolean; isGone: boolean }[];
  notes: string[];
  brief: DeskBrief;
}

export interface DeskState {
  folder: string;
  by: string;
  briefs: string[];
  /** The name of the model that can be asked; null if there is none. */
  model: string | null;
  /** Whether it is that of a catalog; else one is made first. */
  hasCatalog: boolean;
}

interface Asked {
  body?: unknown;
  /** The version that was read. */
  version?: string;
  signal?: AbortSignal;
}

/** Asks the desk's server. */
export const ask = async <T>(
  method: string,
  path: string,
  { body, version, signal }: Asked = {},
): Promise<Result<T>> => {
  const effort = method === 'GET' ? null : takeEffort();
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      signal: signal ?? null,
      headers: {
        ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
        ...(effort && effortHeaders(effort)),
      },
      body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({ title: response.statusText, status: response.status }));
    if (!response.ok) return { problem: { ...answer, status: response.status } };
    // Only an action keeps it.
    if (effort && 'action' in answer) spendEffort(effort);
    return { value: answer as T };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { problem: { title: '', status: 0 } };
  }
};

const briefPath = (name: string): string => `briefs/${encodeURIComponent(name)}`;
/** Keys of statements have spaces and slashes. */
const idPath = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

const MOST_REFS = 100;

type Fields = Readonly<Record<string, unknown>>;

export const api = {
  makeCatalog: (given: Fields) => ask<unknown>('POST', 'catalog', { body: given }),
  importFile: (file: File) => {
    const form = new FormData();
    form.append('file', file);
    return ask<FoundDocument>('POST', 'imports', { body: form });
  },
  importAddress: (address: string) => ask<FoundDocument>('POST', 'imports', { body: { address } }),
  makeBrief: (given: Fields) => ask<{ name: string; notes: string[] }>('POST', 'briefs', { body: given }),
  draft: (name: string, model: boolean) => ask<unknown>('POST', `${briefPath(name)}/draft`, { body: { model } }),
  stopDraft: (name: string) => ask<unknown>('DELETE', `${briefPath(name)}/draft`),
  paragraphs: (name: string, version: string, given: GivenParagraph) =>
    ask<ActionAnswer>('POST', `${briefPath(name)}/paragraphs`, { version, body: given }),
  preview: (name: string) => ask<Preview>('GET', `preview/${encodeURIComponent(name)}`),
  desk: () => ask<DeskState>('GET', 'desk'),
  briefs: () => ask<ListedBrief[]>('GET', 'briefs'),
  records: () => ask<RecordSchemas>('GET', 'records'),
  brief: (name: string) => ask<DeskBrief>('GET', briefPath(name)),
  problems: (name: string) => ask<DeskFinding[]>('GET', `${briefPath(name)}/problems`),
  entries: (types: readonly string[], words: string, brief: string, signal: AbortSignal) => {
    const query = [['brief', brief], ['words', words], ...types.map((type) => ['type', type])];
    return ask<FoundEntry[]>('GET', `entries?${new URLSearchParams(query)}`, { signal });
  },
  /** The entries that a brief refers to. */
  named: async (name: string, refs: readonly string[]): Promise<Result<FoundEntry[]>> => {
    const found: FoundEntry[] = [];
    // An address has a greatest length.
    for (let at = 0; at < refs.length; at += MOST_REFS) {
      const some = refs.slice(at, at + MOST_REFS).map((ref) => ['ref', ref]);
      const result = await ask<FoundEntry[]>('GET', `entries?${new URLSearchParams([['brief', name], ...some])}`);
      if (result.problem) return result;
      found.push(...result.value);
    }
    return { value: found };
  },
  likely: (type: string, entry: Fields) =>
    ask<{ ref: string; title: string; score: number; reasons: string[] }[]>('POST', 'entries/likely', {
      body: { type, entry },
    }),
  date: (words: string, language: string, published: string | null) =>
    ask<ReadDate>('GET', `dates?${new URLSearchParams({ words, language, ...(published && { published }) })}`),
  quantity: (words: string, language: string) =>
    ask<Record<string, string | number> | null>('GET', `quantities?${new URLSearchParams({ words, language })}`),
  addEntry: (name: string, given: { type: string; entry: Fields; force?: boolean }) =>
    ask<ActionAnswer>('POST', `${briefPath(name)}/entries`, { body: given }),
  metadata: (name: string, version: string, fields: Fields) =>
    ask<ActionAnswer>('PATCH', `${briefPath(name)}/metadata`, { version, body: { fields } }),
  decide: (
    name: string,
    given: { proposal: string; decision: 'accept' | 'reject'; fields?: Fields; suggested?: boolean },
  ) => ask<ActionAnswer>('POST', `${briefPath(name)}/decisions`, { body: given }),
  add: (name: string, list: string, fields: Fields) =>
    ask<ActionAnswer>('POST', `${briefPath(name)}/statements`, { body: { list, fields } }),
  edit: (name: string, id: string, version: string, fields: Fields) =>
    ask<ActionAnswer>('PUT', `${briefPath(name)}/statements/${idPath(id)}`, { version, body: { fields } }),
  remove: (name: string, id: string, version: string) =>
    ask<ActionAnswer>('DELETE', `${briefPath(name)}/statements/${idPath(id)}`, { version }),
  replace: (name: string, replaced: { id: string; version: string }[], by: { list: string; fields: Fields }[]) =>
    ask<ActionAnswer>('POST', `${briefPath(name)}/replacements`, { body: { replaced, by } }),
  signOff: (name: string, id: string, version: string, verdict: 'SIGNED_OFF' | 'QUESTIONED', note?: string) =>
    ask<ActionAnswer>('POST', `${briefPath(name)}/sign-offs/${idPath(id)}`, {
      version,
      body: { verdict, ...(note && { note }) },
    }),
  wording: (name: string, list: string, sentences: readonly string[]) =>
    ask<{ wording: string; model: string }>('POST', `${briefPath(name)}/wording`, { body: { list, sentences } }),
  undo: (name: string) => ask<ActionAnswer>('POST', `${briefPath(name)}/undo`, { body: {} }),
} as const;

export type Api = typeof api;
