import { useContext, useState } from 'react';
import { Link } from 'wouter';
import { countOf, countsIn, countsQuery, type FilterCounts } from '../../views/filter-counts.ts';
import { filterOptions } from '../../views/filter-options.ts';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { nameIn } from '../../views/names.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { texts } from '../texts/texts.ts';
import { Chosen } from './chosen.tsx';
import { DateInput } from './date-input.tsx';
import { Field } from './field.tsx';
import { type FilterName, groupsOf, labelIn, type OptionGroup } from './filter-groups.ts';
import { GetForm } from './get-form.tsx';
import { PageNames } from './page-names.ts';
import { Select } from './select.tsx';

/** Filters with a single value; the others can have several. */
const SINGLE: readonly string[] = ['issue', 'advice', 'foreseen', 'publisher', 'author', 'from', 'to', 'of'];

/** Filters whose options are fetched. */
const FETCHED: readonly FilterName[] = ['actor', 'issue'];

/** Controls that always have a value, with what it is if the address has none. They are not listed. */
const USUAL: Partial<Record<FilterName, string>> = { lanes: 'modality', recorded: 'yes', told: 'briefs' };

const valuesOf = (params: URLSearchParams, name: string): string[] =>
  params.getAll(name).slice(0, SINGLE.includes(name) ? 1 : undefined);

/**
 * The parameters that a filter lists. The actor in the middle of a picture is one of those that a view is about; an author is
 * chosen on the page of a person.
 */
const parametersOf = (name: FilterName): readonly Exclude<FilterName | 'from' | 'to' | 'of' | 'author', 'dates'>[] => {
  if (name === 'dates') return ['from', 'to'];
  if (name in USUAL) return [];
  if (name === 'publisher') return [name, 'author'];
  return name === 'actor' ? ['of', name] : [name];
};

/** What a reader calls a filter: of recommendations, an actor is whom they address, not who takes part. */
const titleOfFilter = (names: readonly FilterName[], name: keyof typeof texts.filters): string => {
  const title = texts.filters[name === 'actor' && names.includes('advice') ? 'addressee' : name];
  return typeof title === 'string' ? title : '';
};

/** The filters of a view. Their values are in the address; those that are set are listed and can be removed. */
export const Filters = ({ names }: { names: readonly FilterName[] }) => {
  const { params, href } = useAddress();
  const [isUsed, setUsed] = useState(params.get('filters') === 'all');
  const { data } = useViewQuery<ExplorerFilterOptionsQuery>(
    filterOptions.document,
    isUsed ? filterOptions.variables(params) : null,
  );
  const pageNames = useContext(PageNames);
  const counts = useCounts(names, isUsed);
  const controls = names.map((name) => (
    <Control
      key={name}
      name={name}
      title={name === 'dates' ? '' : titleOfFilter(names, name)}
      groups={withCounts(groupsOf(name, data, pageNames), name, counts)}
    />
  ));
  const active = names.flatMap(parametersOf).flatMap((name) =>
    valuesOf(params, name).map((value) => ({
      name,
      value,
      title: titleOfFilter(names, name),
      label:
        nameIn(pageNames, name, value) ?? labelIn(groupsOf(name === 'of' ? 'actor' : name, data, pageNames), value),
    })),
  );
  return (
    <section
      className="filters"
      aria-label={texts.filters.title}
      // What could be chosen is fetched and counted when somebody is about to choose.
      onPointerEnter={() => setUsed(true)}
      onFocus={() => setUsed(true)}
    >
      <details className="filters-fold" onToggle={() => setUsed(true)}>
        <summary>{texts.filters.title}</summary>
        <GetForm className="filters-controls" names={['from', 'to', ...Object.keys(USUAL)]}>
          {controls}
        </GetForm>
        {!data && names.some((name) => FETCHED.includes(name)) && (
          <a className="without-scripts" href={href({ filters: 'all' })}>
            {texts.filters.more}
          </a>
        )}
      </details>
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

const Control = ({ name, title, groups }: { name: FilterName; title: string; groups: readonly OptionGroup[] }) => {
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
      <Field label={title}>
        {(id) => (
          <Select
            id={id}
            name={name}
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
  const listed = parametersOf(name)
    .filter((parameter) => parameter !== 'author')
    .flatMap((parameter) => params.getAll(parameter)).length;
  const remaining = groups.map(
    ([label, options]) => [label, options.filter(([value]) => !selected.includes(value))] as const,
  );
  // The options of others are fetched later.
  if (name === 'publisher' && listed === 0 && remaining.flatMap(([, options]) => options).length < 2) return null;
  return (
    <Field label={title} className={remaining.every(([, options]) => options.length === 0) ? 'with-scripts' : ''}>
      {/* Always empty: it only adds values, which are listed below. */}
      {(id) => (
        <Select
          id={id}
          name={name}
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
