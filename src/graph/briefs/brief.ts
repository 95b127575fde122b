import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { differentWords } from '../../model/search/words.ts';
import type { Condition } from '../../store/store.ts';
import { callerError } from '../errors.ts';
import { defineEntity } from '../fields/entity.ts';
import { addFacets } from '../fields/facets.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { citationsField } from '../fields/statement.ts';
import { load, loadAll, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, dated, matchingActors, ofSource, oneOfValues, withEntities } from '../where.ts';
import { addAppearances } from './appearances.ts';
import {
  defineEventSet,
  defineSection,
  defineSourceDocument,
  defineSummarizedText,
  defineTerm,
} from './brief-parts.ts';
import { addCitation } from './citation.ts';
import { addDiscussions } from './discussions.ts';
import { addMentions } from './mentions.ts';
import { addRegisters } from './registers.ts';

export const addBrief = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Brief', {
    description: 'A policy brief: its publication, the actors and events that it names, and everything that it states.',
  });
  const Section = defineSection(tools);
  const briefs = defineBriefList(tools);
  addFacets<'Brief'>(tools, briefs.connection, {
    PUBLISHER: { filter: 'publishers', term: 'publisher' },
    YEAR: { filter: 'published', term: null },
    ISSUE: { filter: 'issues', term: 'issue' },
    ACTOR: { filter: 'involving', term: 'actor' },
  });
  addCitation(tools, Section);
  builder.objectFields('Brief', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    overline: t.exposeString('kicker', { nullable: true, description: 'The line above the title.' }),
    publisher: t.field({
      type: 'Organization',
      description: 'Who published it: the first of `publishers`.',
      resolve: (row, _args, context) => load(context, 'Organization', row.publishers[0] as string),
    }),
    publishers: t.field({
      type: ['Organization'],
      listSize: { assumedSize: GREATEST_LENGTH.publishers },
      description: 'All that published it, the one that is named first first; at least one.',
      resolve: (row, _args, context) => loadAll(context, 'Organization', row.publishers),
    }),
    byline: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.authors },
      description: 'The people and organizations that wrote it, in their order; empty if the text names nobody.',
      resolve: (row, _args, context) => loadNodes(context, row.byline),
    }),
    authors: t.field({
      type: ['Person'],
      listSize: { assumedSize: GREATEST_LENGTH.authors },
      description: 'The people among those who wrote it, in the order of `byline`.',
      resolve: (row, _args, context) => loadAll(context, 'Person', row.authors),
    }),
    commissioners: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.commissioners },
      description:
        'The organizations and governments that commissioned or paid for it, according to its text; empty if it names none.',
      resolve: (row, _args, context) => loadNodes(context, row.commissioners),
    }),
    summaryOf: t.expose('summaryOf', {
      type: defineSummarizedText(tools),
      nullable: true,
      description: 'The longer text that it sums up; null if it does not say that it sums one up.',
    }),
    catalog: t.field({
      type: 'Catalog',
      description: 'The catalog that it is published in.',
      resolve: (row, _args, context) => load(context, 'Catalog', row.catalog),
    }),
    published: t.expose('published', {
      type: 'FuzzyDate',
      description:
        "The date of publication. Its basis is CORROBORATED if it is only on the publisher's page, not in the text.",
    }),
    language: t.exposeString('language', { description: 'The language of its text, as a BCP 47 tag.' }),
    statementLanguage: t.exposeString('restatedIn', {
      description: 'The language of the summaries and other restatements of what it states, as a BCP 47 tag.',
    }),
    tags: t.stringList({
      listSize: { assumedSize: GREATEST_LENGTH.tags },
      description: "The publisher's tags.",
      resolve: ({ tags }) => [...tags],
    }),
    url: t.exposeString('url', { nullable: true, description: 'Its URL at the publisher, if known.' }),
    doi: t.exposeString('doi', { nullable: true, description: 'Its DOI, such as 10.1000/182, if it has one.' }),
    edition: t.exposeString('edition', {
      nullable: true,
      description: 'Its edition, its version or its number in a series, as the publisher writes it.',
    }),
    scope: t.exposeString('scope', {
      nullable: true,
      description: 'What it covers, in our own words: subjects, places and years.',
    }),
    method: t.exposeString('method', {
      nullable: true,
      description: 'How its results were reached, in our own words.',
    }),
    license: t.exposeString('license', {
      nullable: true,
      description:
        'The SPDX id of the licence of its text, or `LicenseRef-US-Government-Work`; null if none is stated, which reserves all rights.',
    }),
    quotable: t.exposeBoolean('quotable', {
      description: 'Whether its passages can be quoted: its licence allows that, and the server has the text.',
    }),
    document: t.expose('document', {
      type: defineSourceDocument(tools),
      nullable: true,
      description: 'The document, such as a PDF or a page, that its text was made of; null if that is not recorded.',
    }),
    textSha256: t.exposeString('textSha256', {
      description: 'The SHA-256 of the text file that its citations point into.',
    }),
    textLength: t.exposeInt('textLength', { description: 'The length of the text in Unicode code points.' }),
    citations: citationsField(t, (row) => row.citations, 'The passages that give its title, author and date.'),
    sections: t.expose('sections', {
      type: [Section],
      listSize: { assumedSize: GREATEST_LENGTH.sections },
      description: 'Its sections in order.',
    }),
    paragraphs: t.field({
      type: ['Paragraph'],
      listSize: { assumedSize: GREATEST_LENGTH.paragraphs },
      description: 'All paragraphs of its text in order, front matter and headings included.',
      resolve: (row, _args, context) => loadAll(context, 'Paragraph', row.paragraphs),
    }),
    eventSets: t.expose('eventSets', {
      type: [defineEventSet(tools)],
      listSize: { assumedSize: GREATEST_LENGTH.eventSets },
      description: 'Events that it lists together.',
    }),
    terms: t.expose('terms', {
      type: [defineTerm(tools)],
      listSize: { assumedSize: GREATEST_LENGTH.terms },
      description: 'Agreements, policies, series and labels that it names.',
    }),
  }));
  addAppearances(tools, addMentions(tools));
  addDiscussions(tools);
  addRegisters(tools);
  builder.queryFields((t) => ({
    brief: lookUpField(t, 'Brief'),
    briefs: listField(t, briefs, { description: 'All briefs.', nullable: true }),
  }));
  builder.objectFields('Organization', (t) => ({
    briefs: listField(t, briefs, {
      description: 'The briefs that it published, alone or with others.',
      of: (row) => [{ term: 'publisher', any: [row.slug] }],
    }),
  }));
  builder.objectFields('Catalog', (t) => ({
    briefs: listField(t, briefs, {
      description: 'The briefs that it holds.',
      of: (row) => [{ term: 'catalog', any: [row.key] }],
    }),
  }));
  builder.objectFields('Person', (t) => ({
    briefs: listField(t, briefs, {
      description: 'The briefs that they wrote.',
      of: (row) => [{ term: 'author', any: [row.slug] }],
    }),
  }));
};

const MAX_TITLE_WORDS = 20;

/** Briefs whose title has all of these words. */
const titled = (title: string | null | undefined): readonly Condition<'Brief'>[] => {
  if (title === null || title === undefined) return [];
  const words = differentWords(title.slice(0, MAX_TITLE_LENGTH));
  if (title.length > MAX_TITLE_LENGTH || words.length === 0 || words.length > MAX_TITLE_WORDS)
    throw callerError(
      `"title" has ${title.length} characters and ${words.length} different words; give 1 to ${MAX_TITLE_WORDS} words in at most ${MAX_TITLE_LENGTH} characters.`,
    );
  return [{ term: 'titleWord', all: words }];
};

const MAX_TITLE_LENGTH = 200;

const defineBriefList = (tools: SchemaTools) =>
  defineList(tools, {
    name: 'Brief',
    description: 'A page of briefs.',
    where: tools.builder.inputType('BriefWhere', {
      description: 'Filters for briefs.',
      fields: (t) => ({
        publishers: t.idList({ description: 'Published by any of these organizations, alone or with others.' }),
        catalogs: t.idList({ description: 'In any of these catalogs.' }),
        authors: t.idList({ description: 'Written by any of these people, alone or with others.' }),
        byline: t.field({ type: tools.values.ActorMatch, description: 'Written by these people and organizations.' }),
        commissioners: t.field({
          type: tools.values.ActorMatch,
          description: 'Commissioned or paid for by these actors.',
        }),
        issues: t.idList({ description: 'About any of these issues.' }),
        involving: t.field({ type: tools.values.ActorMatch, description: 'That name these actors.' }),
        title: t.string({
          description: `Whose title has all of these words, whole and in any order; at most ${MAX_TITLE_WORDS}, without case and accents.`,
        }),
        tags: t.stringList({ description: 'With any of these tags, as the publisher spells them.' }),
        languages: t.stringList({ description: 'In any of these languages, as BCP 47 tags.' }),
        published: t.field({
          type: tools.values.DateWhere,
          description: 'With a date of publication that matches these windows.',
        }),
      }),
    }),
    orders: {
      PUBLISHED: 'By day of publication.',
      CHANGED: 'By `changed`; briefs of which it is not known come first.',
      TITLE: 'By title.',
    },
    defaultOrder: 'PUBLISHED',
    conditions: (
      { publishers, catalogs, authors, byline, commissioners, issues, involving, title, tags, languages, published },
      context,
    ) =>
      allConditions([
        ...ofSource<'Brief'>(context, { publishers, catalogs, authors }),
        matchingActors(context, 'byline', byline),
        matchingActors(context, 'commissioner', commissioners),
        withEntities(context, 'issue', ['Issue'], issues),
        matchingActors(context, 'actor', involving),
        titled(title),
        oneOfValues('tag', tags),
        oneOfValues('language', languages),
        dated(published),
      ]),
  });
