import type { Entry } from '../../../model/registers/entry.ts';
import type { DraftDocument } from '../../draft/document.ts';
import type { DraftFile } from '../../draft/draft-records.ts';
import { createHashOf } from '../../draft/proposals/hash-of.ts';
import { inOrder } from '../../draft/proposals/in-order.ts';
import { proposeKeyPoints } from '../../draft/proposals/key-points.ts';
import { identifyProposals } from '../../draft/proposals/proposal.ts';
import { type ModelRun, openModel, type Spent } from '../ask.ts';
import { type AnswerStore, createAsker, type Summary, summarize } from '../ask-pieces.ts';
import { createOwnWordsChecker } from '../own-words.ts';
import { splitText } from '../parts.ts';
import { createPiece } from './draft-piece.ts';
import { createFacts } from './known-facts.ts';
import { createKnownWords } from './known-names.ts';
import { isStatement, proposeAnswered, proposeNewActors, withOneKey, withoutRead } from './propose.ts';
import { createVerifier } from './verify-statements.ts';

export interface ModelProgress {
  /** How many parts of the text are done, and of how many. */
  done: number;
  parts: number;
  spent: Spent;
}

export interface ModelDraftInput {
  /** What the rules propose. */
  draft: DraftFile;
  document: DraftDocument;
  /** The entries of the registers, and how the brief refers to them. */
  entries: readonly Entry[];
  refer(ref: string): string;
  answers: AnswerStore;
  /** Null if only answers are used that were kept or recorded. */
  run: ModelRun | null;
  onProgress?: ((progress: ModelProgress) => void) | undefined;
}

/** What came of asking. */
export interface ModelReport extends Pick<Summary, 'kept' | 'problems'> {
  /** The parts of the text; those that were halved count as two. */
  parts: number;
  undrafted: number;
  statements: number;
  /** Statements that were left out, and those of which a part did not agree with the text. */
  dropped: number;
  corrected: number;
}

export interface ModelDraft {
  draft: DraftFile;
  report: ModelReport;
  missing: Summary['missing'];
  spent: Spent;
}

const RECORDED = 'recorded answers';

const NOTHING: Spent = { input: 0, output: 0 };

/**
 * Drafts with what a model says of the text, part by part, or with answers that were recorded. Its statements come first; those of the
 * rules stay where no model has read. Sends the text to the endpoint of the model, and to no other address. Parts without a valid answer
 * are listed in the draft. Does not throw for what an endpoint does.
 */
export const draftWithModel = async ({
  draft,
  document,
  entries,
  refer,
  answers,
  run,
  onProgress,
}: ModelDraftInput): Promise<ModelDraft> => {
  const model = run && (await openModel(run));
  const findCopies = createOwnWordsChecker(document.text, namesIn(draft));
  const tools = {
    document,
    factsOf: createFacts(draft, document, entries, refer),
    checking: { published: document.published, known: createKnownWords(draft.proposals), findCopies },
    verify: createVerifier(document, draft.text, findCopies),
  };
  const pieces = splitText(document).map((part) => createPiece(part, tools));
  const given = await createAsker(model, answers)(pieces, (done) =>
    onProgress?.({ done, parts: pieces.length, spent: model?.spent ?? NOTHING }),
  );

  const answered = withOneKey(
    given.flatMap(({ piece, model, answer }) => (answer ? { piece, model: model ?? RECORDED, ...answer } : [])),
  );
  const { questions, kept, problems, missing } = summarize(given);
  const statements = answered.flatMap(({ statements, model }) => proposeAnswered(statements, model));
  const newActors = proposeNewActors(answered, document);
  const hashOf = createHashOf(document);
  const read = new Set(answered.flatMap(({ piece }) => piece.sentences));
  const byRules = withoutRead(draft.proposals, read).filter(({ type }) => type !== 'KEY_POINT');
  const proposals = [...byRules, ...identifyProposals([...newActors, ...statements], hashOf)];
  // They may restate what only a model has found.
  const keyPoints = identifyProposals(proposeKeyPoints(document, proposals.filter(isStatement)), hashOf);
  const name = run?.endpoint.name;
  const models = new Set([...(name === undefined ? [] : [name]), ...answered.map(({ model }) => model)]);
  return {
    draft: {
      ...draft,
      proposals: inOrder([...proposals, ...keyPoints], draft.text),
      models: [...models].map((each) => ({
        name: each,
        ...(run && each === name && { host: run.endpoint.url.host }),
      })),
      ...(missing.length > 0 && {
        undrafted: given.flatMap(({ piece, failure }) =>
          failure ? { model: name ?? RECORDED, sentences: [...piece.sentences], reason: failure.message } : [],
        ),
      }),
    },
    report: {
      parts: questions,
      kept,
      undrafted: missing.length,
      statements: statements.length,
      dropped: answered.reduce((sum, { dropped }) => sum + dropped, 0),
      corrected: answered.flatMap(({ statements }) => statements).filter(({ isCorrected }) => isCorrected).length,
      problems,
    },
    missing,
    spent: model?.spent ?? NOTHING,
  };
};

/** Titles and names, which a restatement may repeat. */
const namesIn = ({ proposals }: DraftFile): string[] =>
  proposals.flatMap(({ type, key, fields }) => {
    if (type === 'SECTION') return [String(fields.title)];
    return Array.isArray(fields.names) ? [key, ...fields.names.map(String)] : [];
  });
