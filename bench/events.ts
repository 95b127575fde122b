import type { RowOf } from '../src/model/collections.ts';
import { parseEdtf } from '../src/model/dates/edtf.ts';
import { createRandom } from '../tests/support/generated-data.ts';

export type Event = RowOf<'Event'>;

const COUNTRIES = ['CN', 'KR', 'KP', 'US', 'JP', 'RU', 'TW', 'AU', 'NZ', 'NO', 'BR', 'KE'];
const KINDS = ['SUMMIT', 'FORUM', 'ELECTION', 'DEMAND', 'STATEMENT', 'MINISTERIAL'] as const;

/** Rows of events, the same for the same size. */
export const generateEvents = (size: number): Event[] => {
  const random = createRandom(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: size }, (_, index) => {
    const month = `${1950 + Math.floor(random() * 80)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
    const edtf = random() < 0.2 ? `${month}~` : random() < 0.5 ? month : `${month}-1${Math.floor(random() * 10)}`;
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(parsed.problem);
    return {
      __typename: 'Event' as const,
      slug: `event-${index}`,
      refs: [],
      curatorRef: null,
      curatorRefs: [],
      titles: [],
      publishers: [],
      authors: [],
      catalogs: [],
      registers: [],
      withdrawn: false,
      title: `Event ${index}`,
      kind: pick(KINDS),
      plover: null,
      partOf: null,
      changed: null,
      order: index % 7,
      corroborations: [],
      date: { ...parsed.date, text: null, basis: 'STATED' as const },
      modality: random() < 0.7 ? ('HAPPENED' as const) : ('HOPED' as const),
      place: null,
      disputed: random() < 0.1,
      modalityDisputed: false,
      briefs: [`brief-${index % 50}`],
      participants: [pick(COUNTRIES), pick(COUNTRIES)],
      severalPublishers: false,
      issues: [`issue-${index % 11}`],
      instruments: [],
      citations: [],
      names: [],
      summaries: [],
      termsOfText: [],
    };
  });
};
