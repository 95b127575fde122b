import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { filterOptions } from '../../views/views.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { modalityWord, texts, wordOf } from '../texts.ts';
import { Choice } from './choice.tsx';
import { EVENT_KINDS, MODALITIES } from './vocabulary.ts';

export type FilterName = 'actor' | 'issue' | 'kind' | 'modality' | 'dates' | 'lanes' | 'advice';

/** Those that take one value; of others, several may be given. */
const ONE: readonly string[] = ['issue', 'advice', 'from', 'to'];

const valuesOf = (params: URLSearchParams, name: string): string[] =>
  params.getAll(name).slice(0, ONE.includes(name) ? 1 : undefined);

/** An option of a filter: what stands in the address, and what people read. */
type Option = readonly [value: string, word: string];
type OptionGroup = readonly [label: string, options: readonly Option[]];

/** What narrows a view. All of it stands in the address; what is chosen is listed, and can be taken away. */
export const Filters = ({ names }: { names: readonly FilterName[] }) => {
  const { params, href } = useAddress();
  const { data } = useAnswer<ExplorerFilterOptionsQuery>(filterOptions.document, filterOptions.variables(params));
  const controls = names.map((name) => <Control key={name} name={name} groups={groupsOf(name, data)} />);
  const chosen = names
    .flatMap((name) => (name === 'dates' ? (['from', 'to'] as const) : name === 'lanes' ? [] : [name]))
    .flatMap((name) =>
      valuesOf(params, name).map((value) => ({ name, value, word: wordIn(groupsOf(name, data), value) })),
    );
  return (
    <section className="filters" aria-label={texts.filters.title}>
      <div className="filters-controls">{controls}</div>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map(({ name, value, word }) => (
            <li key={`${name}:${value}`}>
              <Link href={href({ ...firstPage, [name]: params.getAll(name).filter((other) => other !== value) })}>
                <span className="visually-hidden">{texts.filters.remove} </span>
                {texts.filters[name]}: {word} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <Link
                href={href(
                  Object.fromEntries([...chosen.map(({ name }) => [name, null]), ['after', null], ['before', null]]),
                )}
              >
                {texts.filters.clear}
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  );
};

const Control = ({ name, groups }: { name: FilterName; groups: readonly OptionGroup[] }) => {
  const { params, href, go } = useAddress();
  if (name === 'dates')
    return (
      <>
        <DateInput name="from" />
        <DateInput name="to" />
      </>
    );
  if (name === 'lanes') {
    const lanes = params.get('lanes') ?? 'modality';
    return (
      <Field label={texts.filters.lanes}>
        {(id) => (
          <Choice id={id} value={lanes} choose={(value) => go(href({ lanes: value }), { replace: true })}>
            <Options groups={groups} />
          </Choice>
        )}
      </Field>
    );
  }
  const taken = params.getAll(name);
  const takesOne = ONE.includes(name);
  const left = groups.map(([label, options]) => [label, options.filter(([value]) => !taken.includes(value))] as const);
  return (
    <Field label={texts.filters[name]}>
      {/* What is chosen is in the list below: the control only adds to it. */}
      {(id) => (
        <Choice
          id={id}
          value=""
          choose={(value) => go(href({ ...firstPage, [name]: takesOne ? value : [...taken, value] }))}
        >
          <option value="">{texts.filters.any}</option>
          <Options groups={left} />
        </Choice>
      )}
    </Field>
  );
};

const Options = ({ groups }: { groups: readonly OptionGroup[] }) =>
  groups
    .filter(([, options]) => options.length > 0)
    .map(([label, options]) => {
      const list = options.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ));
      return label === '' ? (
        list
      ) : (
        <optgroup key={label} label={label}>
          {list}
        </optgroup>
      );
    });

/** A control under its label, which knows it by the id that the control is given. */
const Field = ({ label, children }: { label: string; children(id: string): ReactNode }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

/** A year, a month or a day; it counts once it is one. */
const DateInput = ({ name }: { name: 'from' | 'to' }) => {
  const { params, href, go } = useAddress();
  const known = params.get(name) ?? '';
  const [typed, type] = useState<string>();
  const value = typed ?? known;
  const isDate = /^(\d{4}(-\d{2}){0,2})?$/.test(value.trim());
  const take = () => {
    if (isDate && value.trim() !== known) go(href({ ...firstPage, [name]: value.trim() || null }));
    if (isDate) type(undefined);
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
            placeholder="2024-05"
            aria-invalid={!isDate}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => type(target.value)}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
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
      return [['', EVENT_KINDS.map((kind): Option => [kind, wordOf(kind)])]];
    case 'modality':
      return [['', MODALITIES.map((modality): Option => [modality, modalityWord(modality)])]];
    case 'lanes':
      return [['', Object.entries(texts.filters.lanesBy)]];
    case 'advice':
      return [['', Object.entries(texts.filters.adviceBy)]];
    default:
      return [];
  }
};

const wordIn = (groups: readonly OptionGroup[], value: string): string =>
  groups.flatMap(([, options]) => options).find(([known]) => known.toLowerCase() === value.toLowerCase())?.[1] ?? value;
