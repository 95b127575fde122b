import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { CHANGED_TYPES } from '../../model/records/change-records.ts';
import { defineList, listField } from '../fields/list.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { load, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, ofSource, withNodes } from '../where.ts';

/** Adds what was changed in the data: the days on which statements and briefs came in or changed, and what was wrong. */
export const addChanges = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineChange(tools);
  const changes = defineChangeList(tools);
  builder.queryFields((t) => ({
    changes: listField(t, changes, {
      description: 'What was changed in briefs since they came into their catalogs, newest first.',
      nullable: true,
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    added: t.expose('added', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it came into its catalog; null if its file does not say.',
    }),
    changed: t.expose('changed', {
      type: 'Date',
      nullable: true,
      description: 'The day of its last change, of whatever statement; without changes as `added`.',
    }),
    changes: listField(t, changes, {
      description: 'What was changed in it since it came into its catalog, newest first.',
      of: ({ slug }) => [{ term: 'brief', any: [slug] }],
    }),
  }));
  builder.interfaceFields('Claim', (t) => ({
    changed: t.expose('changed', { type: 'Date', nullable: true, description: CHANGED }),
    changes: listField(t, changes, {
      description: 'What was changed in it since its brief came into its catalog, newest first.',
      of: ({ __typename: type, slug }) => [{ term: 'statement', any: [`${type}:${slug}`] }],
    }),
  }));
  builder.objectFields('Mention', (t) => ({
    changed: t.expose('changed', { type: 'Date', nullable: true, description: CHANGED }),
  }));
  builder.objectFields('Event', (t) => ({
    changed: t.expose('changed', {
      type: 'Date',
      nullable: true,
      description: 'The day on which what a brief says of it last came in or changed; null if that is not known.',
    }),
  }));
};

const CHANGED =
  'The day of the last change that names it or, if none does, the day on which its brief came into its catalog; null if that is not known.';

const defineChange = ({ builder }: SchemaTools): void => {
  builder.objectType('Change', {
    description: 'What was changed in a brief, or in what is said to have come of it, since it came into its catalog.',
    fields: (t) => ({
      date: t.expose('date', { type: 'Date', description: 'The day of the change.' }),
      brief: t.field({
        type: 'Brief',
        description: 'The brief.',
        resolve: (row, _args, context) => load(context, 'Brief', row.brief),
      }),
      statements: t.field({
        type: ['Labeled'],
        listSize: { assumedSize: GREATEST_LENGTH.changedStatements },
        description:
          'The claims that were changed, and the events, issues, instruments and actors of which the brief says something else now; empty for the brief as a whole.',
        resolve: (row, _args, context) => loadNodes(context, row.statements),
      }),
      note: t.exposeString('note', { description: 'What was wrong, and what it says now.' }),
    }),
  });
};

const defineChangeList = (tools: SchemaTools) =>
  defineList(tools, {
    name: 'Change',
    description: 'A page of changes.',
    where: tools.builder.inputType('ChangeWhere', {
      description: 'Filters for changes.',
      fields: (t) => ({
        ...sourceFilters(t, 'In'),
        statements: t.idList({ description: 'That name any of these claims, events, issues, instruments and actors.' }),
      }),
    }),
    orders: { DATE: 'By day, the newest first.' },
    defaultOrder: 'DATE',
    isDescending: true,
    conditions: (where, context) =>
      allConditions([
        ...ofSource<'Change'>(context, where),
        withNodes(context, 'statement', CHANGED_TYPES, where.statements),
      ]),
  });
