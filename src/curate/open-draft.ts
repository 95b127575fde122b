import type { TextIndex } from '../model/records/text-records.ts';
import { readEntries } from '../model/registers/read-entries.ts';
import type { Register } from '../model/registers/register.ts';
import { openDraftDocument } from '../text/draft/document.ts';
import { createReferrer, draftBrief } from '../text/draft/draft-brief.ts';
import type { DraftFile } from '../text/draft/draft-records.ts';
import type { ModelDraftInput } from '../text/model/draft/draft-with-model.ts';

/** A text that is to be drafted, as it was indexed. */
export interface TextToDraft {
  slug: string;
  language: string;
  title: string;
  published: string | null;
  index: TextIndex;
  bytes: Uint8Array;
  /** The namespace of the brief's catalog. */
  namespace: string | null;
  registers: readonly Register[];
}

/** Drafts by rules, and returns what a model has to know as well. */
export const openDraft = ({ slug, bytes, namespace, registers, ...facts }: TextToDraft) => {
  // What was encoded already is not what the text is searched with.
  const others = registers.map((register) => ({
    ...register,
    briefs: register.briefs.filter((other) => other.slug !== slug),
  }));
  const draft = draftBrief({ slug, ...facts, bytes, namespace, registers: others });
  const forModel: Omit<ModelDraftInput, 'answers' | 'run'> = {
    draft,
    document: openDraftDocument(bytes, facts),
    entries: readEntries(others),
    refer: createReferrer(namespace),
  };
  return { draft, forModel };
};

/** The draft as its file has it. A brief that has sections already, as `import` makes them, needs no others. */
export const toDraftFile = (
  draft: DraftFile,
  { $schema, sections = [] }: { $schema?: string | undefined; sections?: readonly unknown[] | undefined },
): DraftFile => ({
  $schema: $schema?.replace(/brief\.schema\.json$/, 'draft.schema.json'),
  ...draft,
  proposals: draft.proposals.filter(({ type }) => type !== 'SECTION' || sections.length === 0),
});

/** A draft as text. */
export const printDraft = (draft: DraftFile): string => `${JSON.stringify(draft, null, 2)}\n`;
