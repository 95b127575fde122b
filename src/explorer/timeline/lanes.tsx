import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../views/timeline.ts';
import { isPastPlan } from '../parts/past-dates.ts';
import { MODALITIES, ModalityIcon } from '../parts/provenance.tsx';
import { compareTexts } from '../texts/compare-page.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { labelOf, modalityLabel, texts } from '../texts/texts.ts';

/** What the events of the timeline are grouped by. */
export type LanesBy = keyof typeof texts.filters.lanesBy;

export interface Lane {
  key: string;
  title: ReactNode;
  events: readonly TimelineEvent[];
}

/** In place of a modality in which briefs contradict each other. */
const DISPUTED = 'DISPUTED';

/** The combined modality is only that of the latest brief: where others deny it, nobody's is taken. */
const statusOf = ({ modality, modalityDisputed }: TimelineEvent): string | null =>
  modalityDisputed ? DISPUTED : modality;

/** Groups events into lanes: modalities from fact to denial, then disputed ones; or kinds in alphabetical order. */
export const toLanes = (events: readonly TimelineEvent[], by: LanesBy): Lane[] => {
  if (by !== 'modality' && by !== 'kind') return [{ key: 'all', title: null, events }];
  const keyOf = (event: TimelineEvent) => (by === 'kind' ? event.kind : (statusOf(event) ?? 'NONE'));
  const keys = [...new Set(events.map(keyOf))];
  const kindLabel = (kind: string) => labelOf(texts.eventKind, kind);
  const rank = (key: string) => {
    const index = (MODALITIES as string[]).indexOf(key);
    return index < 0 ? MODALITIES.length : index;
  };
  keys.sort((a, b) => (by === 'kind' ? kindLabel(a).localeCompare(kindLabel(b)) : rank(a) - rank(b)));
  return keys.map((key) => {
    const inLane = events.filter((event) => keyOf(event) === key);
    return {
      key,
      title: by === 'kind' ? kindLabel(key) : <LaneTitle modality={key === 'NONE' ? null : key} events={inLane} />,
      events: inLane,
    };
  });
};

/** The status of the events in a lane; where a planned date has passed, it is that as of the briefs. */
const LaneTitle = ({ modality, events }: { modality: string | null; events: readonly TimelineEvent[] }) => {
  if (modality === DISPUTED) return compareTexts.statusDisputed;
  const label = modalityLabel(modality);
  const isPast = events.some(({ date }) => isPastPlan(modality, date?.edtf));
  return (
    <>
      <ModalityIcon modality={modality} /> {isPast ? pictureTexts.timeline.asOfBriefs(label) : label}
    </>
  );
};
