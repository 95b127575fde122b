import { begin } from './en-begin.ts';
import { form } from './en-form.ts';
import { review } from './en-review.ts';

/** The texts of the desk, by page. */
export const en = {
  name: 'Briefgraph desk',
  loading: 'Loading …',
  close: 'Close',
  yes: 'yes',
  no: 'no',
  language: 'Language of this page',
  who: (name: string) => `You decide as ${name}`,
  pagesOfDesk: 'Pages',
  pages: { review: 'Review', document: 'Document' },
  problems: {
    gone: 'The desk does not answer. What you typed is still here. Start it again with “briefgraph desk”, open the address that it prints in another tab, and then try again here.',
    locked: 'Open the desk by the whole address that it printed.',
    retry: 'Try again',
  },
  /** Names of fields; without one, it is made of the field's own name. */
  fields: {
    action: 'Wording',
    addressees: 'Who is to act',
    attributedTo: 'Whose view',
    basis: 'Where it comes from',
    citations: 'Sentences',
    curatorRef: 'Number in the inventory',
    edtf: 'When',
    explicit: 'Phrased as advice?',
    goal: 'Wording',
    headline: 'A main motive?',
    holders: 'Held by',
    modality: 'Does it happen?',
    node: 'Which one',
    object: 'About',
    of: 'Of whom or what',
    polarity: 'How they see it',
    sameAs: 'The same elsewhere',
    slug: 'Id',
    summary: 'Wording',
    topic: 'About, as text',
    url: 'Address',
  } as Readonly<Record<string, string>>,
  form,
  list: {
    title: 'Briefs',
    begin: 'Begin a new brief',
  },
  begin,
  review,
};

export type DeskTexts = typeof en;
