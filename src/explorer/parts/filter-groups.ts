import { slugOf } from '../../views/entry-address.ts';
import type { ExplorerFilterOptionsQuery, ExplorerNamesQuery } from '../../views/generated/views.ts';
import { modalityLabel, texts } from '../texts/texts.ts';
import { MODALITIES } from './provenance.tsx';

export type FilterName =
  | 'actor'
  | 'issue'
  | 'kind'
  | 'modality'
  | 'dates'
  | 'lanes'
  | 'advice'
  | 'outcome'
  | 'recorded'
  | 'told'
  | 'foreseen'
  | 'publisher';

/** An option of a filter: its value in the address, and its label. */
export type Option = readonly [value: string, label: string];
export type OptionGroup = readonly [label: string, options: readonly Option[]];

/** The options of a filter, in groups. Those of actors and issues are in `data`, which is fetched when somebody is about to choose. */
export const groupsOf = (
  name: FilterName | 'from' | 'to' | 'author',
  data: ExplorerFilterOptionsQuery | undefined,
  names: ExplorerNamesQuery | undefined,
): readonly OptionGroup[] => {
  switch (name) {
    case 'actor': {
      const group = (label: string, list: { nodes: readonly { slug: string; name: string }[] } | null | undefined) =>
        [label, (list?.nodes ?? []).map((actor): Option => [actor.slug, actor.name])] as const;
      return [
        group(texts.filters.countries, data?.countries),
        group(texts.filters.organizations, data?.organizations),
        group(texts.filters.people, data?.people),
        group(texts.filters.groupings, data?.groupings),
      ];
    }
    case 'issue':
      return [['', (data?.issues?.nodes ?? []).map(({ slug, title }): Option => [slug, title])]];
    case 'kind':
      return [['', Object.entries(texts.eventKind).sort(([, a], [, b]) => a.localeCompare(b))]];
    case 'modality':
      return [['', MODALITIES.map((modality): Option => [modality, modalityLabel(modality)])]];
    case 'lanes':
      return [['', Object.entries(texts.filters.lanesBy)]];
    case 'advice':
      return [['', Object.entries(texts.filters.adviceBy)]];
    case 'outcome':
      return [['', Object.entries(texts.outcomeStatus)]];
    case 'recorded':
      return [['', Object.entries(texts.filters.recordedBy)]];
    case 'told':
      return [['', Object.entries(texts.filters.toldBy)]];
    case 'foreseen':
      return [['', Object.entries(texts.filters.foreseenBy)]];
    case 'publisher':
      return [['', publishersOf(names)]];
    default:
      return [];
  }
};

/** The publishers of the briefs that can be selected: slugs and names. */
export const publishersOf = (names: ExplorerNamesQuery | undefined): Option[] => {
  const publishers = (names?.briefs?.nodes ?? []).map(({ publisher: { id, name } }): Option => [slugOf(id), name]);
  return [...new Map(publishers)].sort(([, a], [, b]) => a.localeCompare(b));
};

/** The label of a value; the value itself if there is no such option. */
export const labelIn = (groups: readonly OptionGroup[], value: string): string =>
  groups.flatMap(([, options]) => options).find(([known]) => known.toLowerCase() === value.toLowerCase())?.[1] ?? value;
