import { inSentence, withExtent } from './in-sentence.ts';

/** Whose view a claim is, who reports it, and on what basis: pages, pictures and metadata say the same of it. */
export interface View {
  /** The names of the holders; empty if it is the view of the publisher. */
  holders: readonly string[];
  /** On whose word the publisher reports it, if not on that of the holders. */
  sources: readonly string[];
  publisher: string;
  /** Whether the holders are among the authors of the text. */
  isAuthors: boolean;
  /** Whether the text does not state it: it is the reading of a curator. */
  isReading: boolean;
}

interface Actor {
  id: string;
  name: string;
}

interface Held<Holder> {
  attributedTo: readonly Holder[];
  /** How many of them share it, or without these of the holders. */
  extent?: string | null;
  /** Of a stance. */
  holders?: readonly Holder[];
  brief: { publisher: Actor; byline?: readonly { id: string }[] };
}

/** Who holds the view: of a stance its holders, of other claims those to whom it is attributed; nobody if it is that of the publisher. */
export const holdersOf = <Holder extends Actor>({ attributedTo, brief, ...claim }: Held<Holder>): readonly Holder[] => {
  const holders = claim.holders && claim.holders.length > 0 ? claim.holders : attributedTo;
  return holders.every(({ id }) => id === brief.publisher.id) ? [] : holders;
};

/** Adds to the name of those who hold a view how many of them do. */
type NameShare = (name: string, extent: string) => string;

export const viewOf = (claim: Held<Actor> & { basis: string }, nameShare: NameShare = (name) => name): View => {
  const { attributedTo, extent = null } = claim;
  const holders = holdersOf(claim);
  const sources = attributedTo.every(({ id }) => holders.some((holder) => holder.id === id)) ? [] : attributedTo;
  const sharing = extent === null ? undefined : (sources.at(-1) ?? holders.at(-1));
  const name = (actor: Actor) => (actor === sharing && extent !== null ? nameShare(actor.name, extent) : actor.name);
  return {
    holders: holders.map(name),
    sources: sources.map(name),
    publisher: claim.brief.publisher.name,
    isAuthors:
      holders.length > 0 &&
      [...holders, ...sources].every(({ id }) => claim.brief.byline?.some((one) => one.id === id)),
    isReading: claim.basis === 'CURATOR_INFERRED',
  };
};

/** The view as references and feeds name it, which are in English. */
export const englishViewOf = (claim: Parameters<typeof viewOf>[0]): View => viewOf(claim, withExtent);

const listNames = (names: readonly string[]): string => new Intl.ListFormat('en').format(names.map(inSentence));

/** Whose view it is, and on whose word that is reported; for one that is not that of the publisher. */
export const listHolders = ({ holders, sources }: View): string =>
  [listNames(holders), ...(sources.length > 0 ? [`according to ${listNames(sources)}`] : [])].join(', ');
