import type { Entry } from '../../../src/model/registers/entry.ts';
import { type DraftDocument, openDraftDocument } from '../../../src/text/draft/document.ts';
import type { DraftFile, ProposalRecord } from '../../../src/text/draft/draft-records.ts';
import { createHashOf } from '../../../src/text/draft/proposals/hash-of.ts';
import { identifyProposals, type NewProposal } from '../../../src/text/draft/proposals/proposal.ts';
import type { ModelRun } from '../../../src/text/model/ask.ts';
import type { AnswerStore } from '../../../src/text/model/ask-pieces.ts';
import { draftWithModel, type ModelDraftInput } from '../../../src/text/model/draft/draft-with-model.ts';
import { type ModelEndpoint, openEndpoint } from '../../../src/text/model/endpoint.ts';
import { indexOf, toBytes } from '../invented-brief.ts';

/** A text invented for these tests, and what the rules might have found in it. */

export const TEXT = [
  'Night Trains for the Vell Valley',
  '1. What Happened',
  'On 4 May 2024 the Vell Rail Board reopened the night train between Aldo and Bree. Some 12,000 people used it in the first month, and the Norwegian operator may add a second one. Critics in Bree say that the noise wakes whole villages.',
  '2. What Should Follow',
  'The Board should publish the costs before the summer of 2025. Without new wagons the line could close within three years.',
  '',
].join('\n');

const PUBLISHED = '2024-09-10';

export const openDocument = (text: string, language = 'en'): { document: DraftDocument; draft: DraftFile } => {
  const title = text.split('\n')[0] ?? '';
  const index = indexOf(text, { language, title, sectionTitles: ['What Happened', 'What Should Follow'] });
  const document = openDraftDocument(toBytes(text), { language, title, published: PUBLISHED, index });
  return { document, draft: { brief: 'night-trains', language, published: PUBLISHED, text: index, proposals: [] } };
};

/** More of the invented text than can be asked about together with it. */
export const SECOND_PART = `3. What Else\n${'The line was late again that day. '.repeat(38)}\n`;

/** The ref of the sentence with some words, and where these are. */
const createFinder =
  ({ text, sentences }: DraftDocument) =>
  (words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    const sentence = sentences.find((each) => each.start <= start && start < each.end);
    if (!sentence) throw new Error(`no sentence has "${words}"`);
    return { ref: sentence.ref, span: { start, end: start + [...words].length } };
  };

/** The invented text with proposals of the rules: actors, a date, a number, and two statements. */
export const inventedDraft = (
  more = '',
): { document: DraftDocument; draft: DraftFile; refOf(words: string): string } => {
  const { document, draft } = openDocument(TEXT + more);
  const find = createFinder(document);
  const proposal = (type: ProposalRecord['type'], words: string, fields: object, rest: object = {}): NewProposal => {
    const { ref, span } = find(words);
    return {
      type,
      key: words,
      score: 0.8,
      foundBy: ['rules'],
      reasons: [],
      citations: [ref],
      spans: [span],
      fields: { ...fields },
      open: [],
      identity: [words],
      ...rest,
    };
  };
  /** A statement of the rules. */
  const said = (type: 'EVENT' | 'RECOMMENDATION', words: string, fields: object, rest: object) => {
    const claim = { quantities: [], basis: 'STATED', citations: [find(words).ref] };
    return proposal(type, words, { ...fields, ...claim }, { spans: undefined, identity: [], ...rest });
  };
  const people = { text: '12,000 people', value: 12000, unit: 'person', unitSystem: 'WORD' };
  const event = 'night-train-reopening';
  const sameAs = [{ ref: event, score: 0.7, reasons: ['words'] }];
  const happened = { event, kind: 'PROGRAMME', participants: [], modality: 'HAPPENED' };
  const advice = { addressees: ['vell-rail-board'], explicit: true, strength: 'SHOULD', modality: 'HOPED' };
  const date = (text: string, edtf: string) => proposal('DATE', text, { edtf, text, basis: 'STATED' });
  const names = ['Vell Rail Board', 'The Board'];
  const proposals = identifyProposals(
    [
      proposal('ORGANIZATION', 'Vell Rail Board', { actor: 'vell-rail-board', names }),
      proposal('COUNTRY', 'Norwegian', { actor: 'NOR', names: ['Norway'] }),
      date('4 May 2024', '2024-05-04'),
      date('the summer of 2025', '2025-22'),
      proposal('QUANTITY', '12,000 people', people),
      said('EVENT', 'reopened', happened, { score: 0.6, sameAs }),
      said('RECOMMENDATION', 'publish the costs', advice, { open: ['action'] }),
    ],
    createHashOf(document),
  );
  return { document, draft: { ...draft, proposals }, refOf: (words) => find(words).ref };
};

/** A model on loopback. */
export const modelAt = (url: string, name = 'model-a', key: string | null = null): ModelEndpoint =>
  openEndpoint({ url, name, key });

/** Answers that are kept in memory, and every value that was written. */
export const createMemory = (recorded: Readonly<Record<string, unknown>> = {}) => {
  const kept = new Map(Object.entries(recorded).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    kept,
    read: async (key: string): Promise<unknown> => JSON.parse(kept.get(key) ?? 'null'),
    write: async (key: string, value: unknown): Promise<void> => void kept.set(key, JSON.stringify(value)),
  };
};

/** An event of a register, of which the invented text tells. */
const REOPENING: Entry = {
  type: 'Event',
  ref: 'night-train-reopening',
  namespace: null,
  register: 0,
  index: 0,
  title: 'Night train reopened between Aldo and Bree, 2024',
  names: [{ text: 'Night train reopened between Aldo and Bree, 2024', origin: 'NAME', readings: [] }],
  kind: 'PROGRAMME',
  country: null,
  key: 'Event:night-train-reopening',
  partOf: null,
  dates: [{ edtf: '2024-05-04', earliest: '2024-05-04', latest: '2024-05-04', text: null, basis: 'STATED' }],
  places: [],
  related: ['country:NO'],
  sameAs: [],
  ids: [],
} as unknown as Entry;

interface Options extends Partial<Omit<ModelRun, 'endpoint'>>, Pick<ModelDraftInput, 'onProgress'> {
  answers?: AnswerStore;
}

/** Drafts the invented text with a model, or with recorded answers. */
export const draftInvented = (
  endpoint: ModelEndpoint | null,
  { answers = createMemory(), onProgress, ...run }: Options = {},
  { document, draft }: ReturnType<typeof openDocument> = inventedDraft(),
) =>
  draftWithModel({
    draft,
    document,
    entries: [REOPENING],
    refer: (ref) => ref,
    answers,
    run: endpoint && {
      endpoint,
      tokens: 1_000_000,
      timeout: 10_000,
      signal: new AbortController().signal,
      ...run,
    },
    onProgress,
  });
