import { titleOf } from '../../views/statement.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { BasisBadge, Citations, Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import type { ClaimRow } from './claims-about.ts';
import type { Account } from './compare-accounts.ts';

/** What a publisher says of an event: in its accounts, and in the claims of its briefs. */
export interface PublisherVoice {
  id: string;
  name: string;
  accounts: readonly Account[];
  claims: readonly ClaimRow[];
  /** Whether these are all of its accounts. */
  isWhole: boolean;
}

/** The kinds of claims of which the first of each publisher is compared. */
const COMPARED = ['stance', 'motive', 'recommendation'] as const;
type ComparedKind = (typeof COMPARED)[number];

export const voicesOf = (
  { nodes: accounts, totalCount }: { nodes: readonly Account[]; totalCount: number },
  claims: readonly ClaimRow[],
): readonly PublisherVoice[] => {
  const publishers = new Map(accounts.map(({ brief: { publisher } }) => [publisher.id, publisher.name]));
  return [...publishers].map(([id, name]) => ({
    id,
    name,
    accounts: accounts.filter(({ brief }) => brief.publisher.id === id),
    claims: claims.filter(({ brief }) => brief.publisher.id === id),
    isWhole: accounts.length === totalCount,
  }));
};

/** What each publisher says of the event, in a sentence each; nothing for many of them. */
export const sumUp = (voices: readonly PublisherVoice[]): string => {
  const kinds = comparedIn(voices);
  if (kinds.length === 0 || voices.length > MOST_SUMMED_UP) return '';
  return voices
    .map((voice) =>
      texts.comparison.inShort(
        voice.name,
        kinds.map((kind) => gistOf(firstOf(voice, kind)) ?? texts.comparison.withoutAny[kind]),
      ),
    )
    .join(' ');
};

const gistOf = (claim: ClaimRow | undefined): string | undefined =>
  claim?.gist && (claim.basis ?? claim.node.basis) === 'CURATOR_INFERRED'
    ? texts.comparison.asReading(claim.gist)
    : claim?.gist;

const MOST_SUMMED_UP = 3;

const comparedIn = (voices: readonly PublisherVoice[]): readonly ComparedKind[] =>
  COMPARED.filter((kind) => voices.some((voice) => firstOf(voice, kind)));

/** What each publisher makes of an event, in columns: a view, a motive and a recommendation of each, or that it has none. */
export const PublishersSay = ({ voices }: { voices: readonly PublisherVoice[] }) => {
  const kinds = comparedIn(voices);
  return (
    // The publisher is named above.
    <BriefSources value={null}>
      <ul className="said">
        {voices.map((voice) => (
          <li key={voice.id}>
            <p>
              <strong>{texts.shortPublisher(voice.name)}</strong> <small>{describeBriefs(voice)}</small>
            </p>
            <dl>
              {kinds.map((kind) => (
                <Said key={kind} kind={kind} voice={voice} />
              ))}
              {kinds.length === 0 && <InShort of={voice} />}
            </dl>
          </li>
        ))}
      </ul>
    </BriefSources>
  );
};

/** The first claim of a kind, rather one that the text states than one that is inferred. */
const firstOf = ({ claims }: PublisherVoice, kind: ComparedKind): ClaimRow | undefined => {
  const all = claims.filter((claim) => claim.kind === kind);
  return all.find(({ node, basis }) => !basis && !node.basis) ?? all[0];
};

/** How many briefs of the publisher have an account, if all are known, and when those were published that are. */
const describeBriefs = ({ accounts, isWhole }: PublisherVoice): string => {
  const briefs = new Map(accounts.map(({ brief }) => [brief.id, brief.published.label]));
  const dates = [...new Set(briefs.values())];
  return isWhole ? texts.comparison.briefs(briefs.size, dates) : texts.list(dates);
};

/** The first claim of a kind. A publisher without a view is quoted with what it says in short. */
const Said = ({ kind, voice }: { kind: ComparedKind; voice: PublisherVoice }) => {
  const claim = firstOf(voice, kind);
  if (!claim && kind === 'stance') return <InShort of={voice} isWithoutView />;
  return (
    <div>
      <dt>{claim?.top ?? texts.comparison.compared[kind]}</dt>
      <dd>
        {claim ? (
          <>
            <span>{titleOf(claim.node)}</span>{' '}
            <span className="provenance">
              <Provenance
                {...claim.node}
                basis={claim.basis ?? claim.node.basis ?? null}
                citations={claim.citations ?? claim.node.citations ?? []}
              />
            </span>
            <OutcomeMark of={claim.node} />
          </>
        ) : (
          <span className="aside">{texts.comparison.none}</span>
        )}
      </dd>
    </div>
  );
};

const InShort = ({ of: { accounts }, isWithoutView = false }: { of: PublisherVoice; isWithoutView?: boolean }) => {
  const account = accounts[0];
  return (
    <div>
      <dt>{isWithoutView ? texts.comparison.withoutView : texts.comparison.says}</dt>
      <dd>
        {account ? (
          <>
            <Summary of={account} /> <Citations refs={account.citations.map(({ ref }) => ref)} />
          </>
        ) : (
          <span className="aside">{texts.comparison.none}</span>
        )}
      </dd>
    </div>
  );
};

/** What an account says in short, marked if the text does not state it. */
export const Summary = ({ of: { text, basis } }: { of: Account }) => (
  <>
    <span>{text}</span> {basis !== 'STATED' && <BasisBadge basis={basis} />}
  </>
);
