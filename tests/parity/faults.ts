import { getNamedType, isInputObjectType } from 'graphql';
import type { Arguments } from './argument-values.ts';
import type { Field } from './choices.ts';
import type { Sources } from './filter-values.ts';
import { hasArgument } from './known-cursors.ts';

/** A mistake that only a resolver can see, made in one field of a query. */
export interface Fault {
  /** What a query with it is called after. */
  name: string;
  fits(field: Field): boolean;
  /** The field's arguments with the mistake in them. */
  spoil(args: Arguments, sources: Sources): Arguments;
}

const globalId = (text: string): string => Buffer.from(text).toString('base64');

/** Whether rows of the field can be filtered by this. */
const canFilter = (field: Field, name: string): boolean => {
  const where = field.args.find((argument) => argument.name === 'where');
  const type = where && getNamedType(where.type);
  return isInputObjectType(type) && name in type.getFields();
};

const argumentFault = (name: string, argument: string, drawn: (sources: Sources) => Arguments): Fault => ({
  name,
  fits: (field) => hasArgument(field, argument),
  spoil: (args, sources) => ({ ...args, ...drawn(sources) }),
});

const sizeFault = (name: string, drawn: (sources: Sources) => Arguments): Fault => ({
  name,
  fits: (field) => hasArgument(field, 'first'),
  spoil: ({ first: _first, last: _last, ...args }, sources) => ({ ...args, ...drawn(sources) }),
});

const filterFault = (name: string, filter: string, drawn: (sources: Sources) => unknown): Fault => ({
  name,
  fits: (field) => canFilter(field, filter),
  spoil: (args, sources) => ({ ...args, where: { ...(args.where as object), [filter]: drawn(sources) } }),
});

const backwards = { from: '2024-06', to: '2024-05' };

export const FAULTS: readonly Fault[] = [
  sizeFault('bad-first', ({ draw }) => ({ first: draw.pick([101, -1, 1_000_000]) })),
  sizeFault('bad-last', ({ draw }) => ({ last: draw.pick([101, -1]) })),
  sizeFault('bad-first-and-last', () => ({ first: 2, last: 2 })),
  argumentFault('bad-cursor', 'after', ({ draw, values }) => ({
    [draw.pick(['after', 'before'])]: draw.pick([
      '',
      '%%%',
      'RXZlbnQ',
      draw.pick(Object.values(values.cursors).flat()),
    ]),
  })),
  argumentFault('bad-language', 'language', ({ draw }) => ({ language: draw.pick(['klingon', '', 'en_US', 'zz']) })),
  argumentFault('bad-text', 'text', ({ draw }) => ({ text: draw.pick(['', '?!', 'x'.repeat(201)]) })),
  argumentFault('bad-id', 'id', ({ draw }) => ({
    id: draw.pick(['x', '', globalId('Nothing:x'), globalId('Event:')]),
  })),
  argumentFault('bad-ids', 'ids', ({ draw, values }) => ({
    ids: [draw.pick(Object.values(values.nodes).flat()).id, 'x', globalId('Event:no-such-event')],
  })),
  argumentFault('bad-number-of-ids', 'ids', () => ({ ids: Array.from({ length: 101 }, () => globalId('Country:KR')) })),
  argumentFault('unknown-id', 'id', ({ draw }) => ({
    id: globalId(`${draw.pick(['Event', 'Country', 'Paragraph'])}:none`),
  })),
  argumentFault('bad-ref', 'ref', ({ draw }) => ({ ref: draw.pick(['Paragraph:x', globalId('Paragraph:x')]) })),
  argumentFault('unknown-ref', 'ref', ({ draw }) => ({
    ref: draw.pick(['no-such-slug', '', '__proto__', 'ZZ', 'ZZZ', 'Korea', 'Nothing:x']),
  })),
  filterFault('bad-brief', 'briefs', ({ draw }) => [draw.pick(['no-such-brief', 'Issue:x', globalId('Brief:x')])]),
  filterFault('bad-issue', 'issues', () => ['no-such-issue']),
  filterFault('bad-country', 'countries', () => ['Atlantis']),
  filterFault('bad-whole', 'partOf', () => ['no-such-whole']),
  filterFault('bad-passage', 'cites', ({ draw }) => [draw.pick(['p4', 'asan-2024-12-05:p4.s99'])]),
  filterFault('bad-actor', 'attributedTo', ({ draw }) => ({ any: ['KR', draw.pick(['XXX', 'no-such-actor'])] })),
  filterFault('bad-object', 'about', () => [globalId('Nothing:x')]),
  filterFault('bad-dates', 'date', ({ draw }) => ({ [draw.pick(['within', 'overlaps', 'possibly'])]: backwards })),
];
