/** Whose view a claim is, who reports it, and on what basis: pages, pictures and metadata say the same of it. */
export interface View {
  /** The names of the holders; empty if it is the view of the publisher. */
  holders: readonly string[];
  /** On whose word the publisher reports it, if not on that of the holders. */
  sources: readonly string[];
  publisher: string;
  /** Whether the text does not state it: it is the reading of a curator. */
  isReading: boolean;
}

interface Actor {
  id: string;
  name: string;
}

interface Held<Holder> {
  attributedTo: readonly Holder[];
  /** Of a stance. */
  holders?: readonly Holder[];
  brief: { publisher: Actor };
}

/** Who holds the view: of a stance its holders, of other claims those to whom it is attributed; nobody if it is that of the publisher. */
export const holdersOf = <Holder extends Actor>({ attributedTo, brief, ...claim }: Held<Holder>): readonly Holder[] => {
  const holders = claim.holders && claim.holders.length > 0 ? claim.holders : attributedTo;
  return holders.every(({ id }) => id === brief.publisher.id) ? [] : holders;
};

export const viewOf = (claim: Held<Actor> & { basis: string }): View => {
  const holders = holdersOf(claim);
  const isHolder = ({ id }: Actor) => holders.some((holder) => holder.id === id);
  return {
    holders: holders.map(({ name }) => name),
    sources: claim.attributedTo.every(isHolder) ? [] : claim.attributedTo.map(({ name }) => name),
    publisher: claim.brief.publisher.name,
    isReading: claim.basis === 'CURATOR_INFERRED',
  };
};
