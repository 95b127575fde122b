import type { EventWhere, MentionWhere } from './generated/views.ts';

/**
 * Reads the parameters of an address into GraphQL inputs. Values are passed on unchecked: the graph checks them, and its
 * errors say what is allowed.
 */

/** The parameters that pages have. Others, which anyone can add to an address, are left out of links and of what a server keeps. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'actor advice after as at author before brief by columns concerns empty filters focus foreseen from instrument issue kind lang lanes ' +
    'modality of open outcome publisher q recorded row rows sentence show skip skipColumns to told type with year'
  ).split(' '),
);

/** The parameters of an address that pages have and that have a value, in their order: forms send those without one too. */
export const knownParameters = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([name, value]) => KNOWN.has(name) && value !== ''));

/** The value of a parameter; undefined if it is absent or empty. */
export const readParam = (params: URLSearchParams, name: string): string | undefined => params.get(name) || undefined;

/** The values of a parameter that may be repeated; undefined if there are none. */
export const readParams = (params: URLSearchParams, name: string): string[] | undefined => {
  const values = params.getAll(name).filter((value) => value !== '');
  return values.length > 0 ? values : undefined;
};

/** In place of a cursor: what is before the end of a list is its last page. */
export const END = 'end';

/** The page arguments: the page before or after a cursor, the first page or the last. */
export const readPageArguments = (params: URLSearchParams, size: number) => {
  const [after, before] = [readParam(params, 'after'), readParam(params, 'before')];
  if (before === END) return { last: size };
  return before ? { last: size, before } : { first: size, ...(after && { after }) };
};

/** The variables that choose events: a filter of all briefs together or, with a brief, of what this brief says. */
export const readEventFilters = (params: URLSearchParams) => {
  const [brief, where] = [readParam(params, 'brief'), readEventWhere(params)];
  if (brief) return { brief, isChosen: true, ...(where && { said: where }) };
  return { where: whereOrNull<EventWhere>({ ...where, mentioned: readMentioned(readParam(params, 'told')) }) };
};

/** The parameter `told` as a boolean: only events that briefs mention, if it is not given; undefined for all. */
const readMentioned = (told = 'briefs'): boolean | undefined =>
  told === 'all' ? undefined : (({ briefs: true, outside: false } as Record<string, boolean>)[told] ?? (told as never));

/** The filter for events, from `issue`, `actor`, `kind`, `modality`, `from` and `to`. */
const readEventWhere = (params: URLSearchParams): MentionWhere | null => {
  const [actors, from, to] = [readParams(params, 'actor'), readParam(params, 'from'), readParam(params, 'to')];
  return whereOrNull({
    issues: readParams(params, 'issue'),
    kinds: readParams(params, 'kind') as MentionWhere['kinds'],
    modalities: readParams(params, 'modality') as MentionWhere['modalities'],
    participants: actors && { all: actors },
    date: from || to ? { overlaps: { ...(from && { from }), ...(to && { to }) } } : undefined,
  });
};

/** A filter without its undefined fields; null if none are left. */
export const whereOrNull = <Where extends object>(where: Where): Where | null => {
  const defined = Object.entries(where).filter(([, value]) => value !== undefined);
  return defined.length > 0 ? (Object.fromEntries(defined) as Where) : null;
};
