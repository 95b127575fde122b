import type { RowOf } from '../../model/collections.ts';
import { INSTRUMENT_ROLE } from '../../model/vocabulary/instruments.ts';
import type { ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { accordingTo } from './according-to.ts';

type Row = RowOf<'EventInstrument'>;

/** Adds what events do to instruments, as connections on both sides: according to all briefs together, or to one. */
export const addEventInstruments = ({ builder, values }: SchemaTools): void => {
  const Role = defineEnum(builder, 'InstrumentRole', 'What an event does to an instrument.', INSTRUMENT_ROLE);
  const edgeFields = <Node>(edge: ObjectFieldsOf<EdgeValue<Row, Node>>) => ({
    roles: edge.field({
      type: [Role],
      listSize: { assumedSize: Object.keys(INSTRUMENT_ROLE).length },
      description: 'What the event does to the instrument, at least one thing: it may adopt it and start it.',
      resolve: ({ row }) => [...row.roles],
    }),
    ...edgeStatementFields(edge, values),
  });
  const ofEvent = defineConnection<Row, RowOf<'Instrument'>>(builder, {
    type: 'Instrument',
    name: 'EventInstruments',
    description: 'A page of the instruments of an event.',
    edge: {
      description: 'An instrument that an event adopts, changes, ends or applies.',
      fields: edgeFields,
    },
  });
  const ofInstrument = defineConnection<Row, RowOf<'Event'>>(builder, {
    type: 'Event',
    name: 'InstrumentEvents',
    description: 'A page of the events of an instrument.',
    edge: {
      description: 'An event that adopts, changes, ends or applies an instrument.',
      fields: edgeFields,
    },
  });
  builder.objectFields('Event', (t) => ({
    instruments: pageField(t, ofEvent, {
      description: 'The instruments that it adopts, changes, ends or applies.',
      collection: 'EventInstrument',
      order: 'ROLE',
      ...accordingTo<RowOf<'Event'>, 'EventInstrument'>(t, values, 'list'),
      node: (row, context) => load(context, 'Instrument', row.instrument),
    }),
  }));
  builder.objectFields('Instrument', (t) => ({
    events: pageField(t, ofInstrument, {
      description: 'The events that adopt, change, end or apply it, in order of date; undated events last.',
      collection: 'EventInstrument',
      order: 'DATE',
      ...accordingTo<RowOf<'Instrument'>, 'EventInstrument'>(t, values, 'listOfInstrument'),
      node: (row, context) => load(context, 'Event', row.event),
    }),
  }));
};
