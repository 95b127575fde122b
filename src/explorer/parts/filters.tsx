import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { slugOf } from '../../views/entry-address.ts';
import { countOf, countsIn, countsQuery, type FilterCounts } from '../../views/filter-counts.ts';
import { filterOptions } from '../../views/filter-options.ts';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { modalityLabel, texts } from '../texts/texts.ts';
import { Chosen } from './chosen.tsx';
import { MODALITIES } from './provenance.tsx';
import { Select } from './select.tsx';
import { useIsNarrow } from './use-size.ts';

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

/** Filters with a single value; the others can have several. */
const SINGLE: readonly string[] = ['issue', 'advice', 'foreseen', 'publisher', 'from', 'to', 'of'];

/** Controls that always have a value, with what it is if the address has none. They are not listed. */
const USUAL: Partial<Record<FilterName, string>> = { lanes: 'modality', recorded: 'yes', told: 'briefs' };

const valuesOf = (params: URLSearchParams, name: string): string[] =>
  params.getAll(name).slice(0, SINGLE.includes(name) ? 1 : undefined);

/** An option of a filter: its value in the address, and its label. */
type Option = readonly [value: string, label: string];
type OptionGroup = readonly [label: string, options: readonly Option[]];

/** The parameters that a filter lists. The actor in the middle of a picture is one of those that a view is about. */
const parametersOf = (name: FilterName): readonly Exclude<FilterName | 'from' | 'to' | 'of', 'dates'>[] => {
  if (name === 'dates') return ['from', 'to'];
  if (name in USUAL) return [];
  return name === 'actor' ? ['of', name] : [name];
};

/** The filters of a view. Their values are in the address; those that are set are listed and can be removed. */
export const Filters = ({ names }: { names: readonly FilterName[] }) => {
  const { params, href } = useAddress();
  const { data } = useViewQuery<ExplorerFilterOptionsQuery>(filterOptions.document, filterOptions.variables(params));
  const [isUsed, setUsed] = useState(false);
  const counts = useCounts(names, isUsed);
  const controls = names.map((name) => (
    <Control key={name} name={name} groups={withCounts(groupsOf(name, data), name, counts)} />
  ));
  const active = names.flatMap(parametersOf).flatMap((name) =>
    valuesOf(params, name).map((value) => ({
      name,
      value,
      title: texts.filters[name],
      label: labelIn(groupsOf(name === 'of' ? 'actor' : name, data), value),
    })),
  );
  const isNarrow = useIsNarrow();
  return (
    <section
      className="filters"
      aria-label={texts.filters.title}
      // What could be chosen is counted when somebody is about to choose.
      onPointerEnter={() => setUsed(true)}
      onFocus={() => setUsed(true)}
    >
      {isNarrow ? (
        <details className="filters-fold">
          <summary>{texts.filters.title}</summary>
          <div className="filters-controls">{controls}</div>
        </details>
      ) : (
        <div className="filters-controls">{controls}</div>
      )}
      <Chosen values={active}>
        {active.length > 1 && (
          <li>
            <Link href={href({ ...Object.fromEntries(active.map(({ name }) => [name, null])), ...firstPage })}>
              {texts.filters.clear}
            </Link>
          </li>
        )}
      </Chosen>
    </section>
  );
};

/** How many rows there would be with each value of a filter. */
const useCounts = (names: readonly FilterName[], isUsed: boolean): FilterCounts => {
  const { params } = useAddress();
  const query = countsQuery(names, params);
  const { data } = useViewQuery<object>(
    query?.document ?? filterOptions.document,
    (isUsed && query?.variables) || null,
  );
  return countsIn(data);
};

const withCounts = (groups: readonly OptionGroup[], name: FilterName, counts: FilterCounts): readonly OptionGroup[] =>
  groups.map(([label, options]) => [
    label,
    options.map(([value, text]) => {
      const count = countOf(counts, name, value);
      return [value, count === undefined ? text : texts.filters.counted(text, count)];
    }),
  ]);

const Control = ({ name, groups }: { name: FilterName; groups: readonly OptionGroup[] }) => {
  const { params, href, go } = useAddress();
  if (name === 'dates')
    return (
      <>
        <DateInput name="from" />
        <DateInput name="to" />
      </>
    );
  const usual = USUAL[name];
  if (usual !== undefined) {
    const changes = name === 'lanes' ? {} : firstPage;
    return (
      <Field label={texts.filters[name]}>
        {(id) => (
          <Select
            id={id}
            value={params.get(name) ?? usual}
            onSelect={(value) => go(href({ ...changes, [name]: value }), { replace: name === 'lanes' })}
          >
            <Options groups={groups} />
          </Select>
        )}
      </Field>
    );
  }
  const selected = params.getAll(name);
  const isSingle = SINGLE.includes(name);
  const listed = parametersOf(name).flatMap((parameter) => params.getAll(parameter)).length;
  const remaining = groups.map(
    ([label, options]) => [label, options.filter(([value]) => !selected.includes(value))] as const,
  );
  return (
    <Field label={texts.filters[name]}>
      {/* Always empty: it only adds values, which are listed below. */}
      {(id) => (
        <Select
          id={id}
          value=""
          onSelect={(value) => go(href({ ...firstPage, [name]: isSingle ? value : [...selected, value] }))}
        >
          <option value="">{texts.filters.choose(listed, isSingle)}</option>
          <Options groups={remaining} />
        </Select>
      )}
    </Field>
  );
};

const Options = ({ groups }: { groups: readonly OptionGroup[] }) =>
  groups
    .filter(([, options]) => options.length > 0)
    .map(([groupLabel, options]) => {
      const list = options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ));
      return groupLabel === '' ? (
        list
      ) : (
        <optgroup key={groupLabel} label={groupLabel}>
          {list}
        </optgroup>
      );
    });

/** A labelled control. */
const Field = ({ label, children }: { label: string; children(id: string): ReactNode }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

/** An input for a year, a month or a day; other text has no effect. */
const DateInput = ({ name }: { name: 'from' | 'to' }) => {
  const { params, href, go } = useAddress();
  const current = params.get(name) ?? '';
  const [typed, setTyped] = useState<string>();
  const value = typed ?? current;
  const isDate = /^(\d{4}(-\d{2}){0,2})?$/.test(value.trim());
  const commit = () => {
    if (isDate && value.trim() !== current) go(href({ ...firstPage, [name]: value.trim() || null }));
    if (isDate) setTyped(undefined);
  };
  return (
    <Field label={texts.filters[name]}>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            size={10}
            value={value}
            placeholder={texts.filters.dateExample}
            aria-invalid={!isDate}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={commit}
            onKeyDown={({ key }) => key === 'Enter' && commit()}
          />
          <small id={`${id}-hint`} className={isDate ? 'visually-hidden' : 'field-problem'}>
            {texts.filters.dateHint}
          </small>
        </>
      )}
    </Field>
  );
};

const groupsOf = (
  name: FilterName | 'from' | 'to',
  data: ExplorerFilterOptionsQuery | undefined,
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
      return [['', publishersOf(data)]];
    default:
      return [];
  }
};

/** The publishers of the briefs that can be selected: slugs and names. */
export const publishersOf = (data: ExplorerFilterOptionsQuery | undefined): Option[] => {
  const publishers = (data?.briefs?.nodes ?? []).map(({ publisher: { id, name } }): Option => [slugOf(id), name]);
  return [...new Map(publishers)].sort(([, a], [, b]) => a.localeCompare(b));
};

const labelIn = (groups: readonly OptionGroup[], value: string): string =>
  groups.flatMap(([, options]) => options).find(([known]) => known.toLowerCase() === value.toLowerCase())?.[1] ?? value;
