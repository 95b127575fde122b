import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../views/timeline.ts';
import { MODALITIES, ModalityIcon } from '../parts/provenance.tsx';
import { labelOf, modalityLabel, texts } from '../texts/texts.ts';

/** What the events of the timeline are grouped by. */
export type LanesBy = keyof typeof texts.filters.lanesBy;

export interface Lane {
  key: string;
  title: ReactNode;
  events: readonly TimelineEvent[];
}

/** Groups events into lanes: modalities from fact to denial, or kinds in alphabetical order. */
export const toLanes = (events: readonly TimelineEvent[], by: LanesBy): Lane[] => {
  if (by !== 'modality' && by !== 'kind') return [{ key: 'all', title: null, events }];
  const keyOf = (event: TimelineEvent) => (by === 'kind' ? event.kind : (event.modality ?? 'NONE'));
  const keys = [...new Set(events.map(keyOf))];
  const kindLabel = (kind: string) => labelOf(texts.eventKind, kind);
  const rank = (key: string) => {
    const index = (MODALITIES as string[]).indexOf(key);
    return index < 0 ? MODALITIES.length : index;
  };
  keys.sort((a, b) => (by === 'kind' ? kindLabel(a).localeCompare(kindLabel(b)) : rank(a) - rank(b)));
  return keys.map((key) => ({
    key,
    title: by === 'kind' ? kindLabel(key) : <LaneTitle modality={key === 'NONE' ? null : key} />,
    events: events.filter((event) => keyOf(event) === key),
  }));
};

const LaneTitle = ({ modality }: { modality: string | null }) => (
  <>
    <ModalityIcon modality={modality} /> {modalityLabel(modality)}
  </>
);
