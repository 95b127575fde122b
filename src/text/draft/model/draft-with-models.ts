import type { DraftDocument } from '../document.ts';
import type { DraftFile, ProposalRecord, UndraftedRecord } from '../draft-records.ts';
import { createHashOf } from '../proposals/hash-of.ts';
import { inOrder } from '../proposals/in-order.ts';
import { proposeKeyPoints } from '../proposals/key-points.ts';
import { identifyProposals } from '../proposals/proposal.ts';
import { ANSWERED_TYPES } from './answer-schema.ts';
import { createAsk } from './ask.ts';
import type { AskError } from './ask-error.ts';
import { createBudget, type ModelLimits, type Spent } from './budget.ts';
import { createContext } from './context.ts';
import { draftSection, type SectionAnswer } from './draft-section.ts';
import type { ModelEndpoint } from './endpoint.ts';
import type { AnswerStore } from './kept-answers.ts';
import { createKnownWords } from './known-words.ts';
import type { LookUp } from './loopback.ts';
import { type ModelFinds, mergeProposals } from './merge-proposals.ts';
import { proposeAnswered } from './model-proposals.ts';
import { createOwnWordsChecker } from './own-words.ts';
import { type Wait, waitFor, withRetries } from './retry.ts';
import { type AskedSection, splitSections } from './sections.ts';

export interface ModelRun {
  /** At least one. */
  models: readonly ModelEndpoint[];
  limits: ModelLimits;
  /** Milliseconds for one answer. */
  timeout: number;
  answers: AnswerStore;
  /** Stops the run; what was answered is kept and proposed. */
  signal: AbortSignal;
  onProgress?: ((progress: ModelProgress) => void) | undefined;
  /** For tests. */
  wait?: Wait | undefined;
  lookUp?: LookUp | undefined;
}

export interface ModelProgress {
  model: string;
  /** How many of its sections are done, and of how many. */
  done: number;
  sections: number;
  /** Of the whole run, all models together. */
  spent: Spent;
  cost: number;
}

/** What came of asking one model. */
export interface ModelReport {
  name: string;
  host: string;
  /** The sections that it was asked about; those that were halved count as two. */
  sections: number;
  /** Those whose answers were kept from an earlier run. */
  kept: number;
  undrafted: number;
  statements: number;
  /** Statements that were not valid or repeat others, and those of which a part did not agree with the text. */
  dropped: number;
  corrected: number;
}

export interface ModelDraft {
  draft: DraftFile;
  models: ModelReport[];
  spent: Spent;
  cost: number;
}

/** After as many sections in a row for which no answer came, a model is not asked any more. */
const MOST_FAILURES = 2;

const STATEMENTS: ReadonlySet<string> = new Set(Object.keys(ANSWERED_TYPES));

/**
 * Adds to a draft of the rules what models propose. Sends the text to the endpoints of the models, section by section, and to
 * no other address. Sections without a valid answer are listed in the draft. Does not throw for what an endpoint does.
 */
export const draftWithModels = async (
  draft: DraftFile,
  document: DraftDocument,
  run: ModelRun,
): Promise<ModelDraft> => {
  const budget = createBudget(run.limits);
  const contextOf = createContext(draft, document);
  const facts = {
    published: document.published,
    known: createKnownWords(draft.proposals),
    findCopies: createOwnWordsChecker(document.text, namesIn(draft)),
  };
  const labels = labelModels(run.models);
  const finds: ModelFinds[] = [];
  const undrafted: UndraftedRecord[] = [];
  const reports: ModelReport[] = [];

  for (const [index, endpoint] of run.models.entries()) {
    const model = labels[index] as string;
    const ask = withRetries(createAsk(endpoint, run), run.wait ?? waitFor);
    const answers = await askAll(splitSections(document), {
      draftOne: (section, ended) =>
        draftSection(section, {
          document,
          endpoint,
          ask,
          budget,
          contextOf,
          facts,
          answers: run.answers,
          signal: run.signal,
          ended,
        }),
      onDone: (done, sections) => run.onProgress?.({ model, done, sections, spent: budget.spent, cost: budget.cost }),
    });
    const found = answers.flatMap(({ section, statements }) =>
      statements ? proposeAnswered(statements, contextOf(section), model) : [],
    );
    const read = answers.flatMap(({ section, statements }) => (statements ? refsOf(section) : []));
    finds.push({ model, proposals: found, read: new Set(read) });
    const failed = answers.filter(({ statements }) => statements === null);
    undrafted.push(
      ...failed.map(({ section, failure }) => ({
        model,
        sentences: refsOf(section),
        reason: failure?.message ?? 'no answer',
      })),
    );
    reports.push({
      name: model,
      host: endpoint.url.host,
      sections: answers.length,
      kept: answers.filter(({ isKept }) => isKept).length,
      undrafted: failed.length,
      statements: found.length,
      dropped: sum(answers.map(({ dropped }) => dropped)),
      corrected: sum(answers.map(({ corrected }) => corrected)),
    });
  }
  return {
    draft: {
      ...draft,
      proposals: putTogether(draft, document, finds),
      models: reports.map(({ name, host }) => ({ name, host })),
      ...(undrafted.length > 0 && { undrafted }),
    },
    models: reports,
    spent: budget.spent,
    cost: budget.cost,
  };
};

interface AskAll {
  /** With the reason why the model is not asked any more, if there is one. */
  draftOne(section: AskedSection, ended: AskError | null): Promise<SectionAnswer[]>;
  onDone(done: number, sections: number): void;
}

/** Asks about one section after the other, until there is a reason to stop; from then on only kept answers are used. */
const askAll = async (sections: readonly AskedSection[], { draftOne, onDone }: AskAll): Promise<SectionAnswer[]> => {
  const answers: SectionAnswer[] = [];
  let ended: AskError | null = null;
  let failures = 0;
  for (const [index, section] of sections.entries()) {
    const parts = await draftOne(section, ended);
    answers.push(...parts);
    onDone(index + 1, sections.length);
    for (const { failure } of parts) {
      if (failure?.kind === 'MODEL' || failure?.kind === 'STOPPED') ended ??= failure;
      failures = failure?.kind === 'AGAIN' || failure?.kind === 'SLOW' ? failures + 1 : 0;
      if (failures >= MOST_FAILURES) ended ??= failure;
    }
  }
  return answers;
};

const putTogether = (draft: DraftFile, document: DraftDocument, finds: readonly ModelFinds[]): ProposalRecord[] => {
  const hashOf = createHashOf(document);
  const isStatement = ({ type }: ProposalRecord) => STATEMENTS.has(type);
  const statements = mergeProposals(draft.proposals.filter(isStatement), finds, hashOf);
  const others = draft.proposals.filter((proposal) => !isStatement(proposal) && proposal.type !== 'KEY_POINT');
  // They may restate what only a model has found.
  const keyPoints = identifyProposals(proposeKeyPoints(document, statements), hashOf);
  return inOrder([...others, ...statements, ...keyPoints], draft.text);
};

/** By their names; with the host where two models have the same. */
const labelModels = (models: readonly ModelEndpoint[]): string[] =>
  models.map(({ name, url }) =>
    models.filter((other) => other.name === name).length > 1 ? `${name} at ${url.host}` : name,
  );

const refsOf = ({ sentences }: AskedSection): string[] => sentences.map(({ ref }) => ref);

/** Titles and names, which a restatement may repeat. */
const namesIn = ({ proposals }: DraftFile): string[] =>
  proposals.flatMap(({ type, key, fields }) => {
    if (type === 'SECTION') return [String(fields.title)];
    return Array.isArray(fields.names) ? [key, ...fields.names.map(String)] : [];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
