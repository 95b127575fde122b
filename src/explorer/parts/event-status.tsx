import { createContext, useContext } from 'react';
import { modalityLabel, texts } from '../texts/texts.ts';
import { isPastPlan } from './past-dates.ts';
import { ModalityBadge } from './provenance.tsx';

/** When briefs were published, by their slugs. */
export const BriefDates = createContext<ReadonlyMap<string, string>>(new Map());

interface EventStatusProps {
  modality: string | null;
  date: { edtf: string } | null | undefined;
  /** The slugs of those that say so. */
  briefs: readonly (string | null)[];
}

/** The status that briefs give an event. What they planned or expected for a date that has passed is said as of them. */
export const EventStatus = ({ modality, date, briefs }: EventStatusProps) => {
  const published = useContext(BriefDates);
  if (!isPastPlan(modality, date?.edtf)) return <ModalityBadge modality={modality} />;
  const dates = [...new Set(briefs.map((slug) => published.get(slug ?? '')))].filter((label) => label !== undefined);
  return <ModalityBadge modality={modality} label={texts.asOfBriefs(modalityLabel(modality), dates)} />;
};
