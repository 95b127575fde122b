import { expect, test } from 'vitest';
import { z } from 'zod';
import { type FormSchema, toFormSchema } from '../../src/desk/records.ts';
import { formNotes } from '../../src/model/records/form-notes.ts';
import { slug } from '../../src/model/records/reference-fields.ts';
import { datedText, oneOf, restated } from '../../src/model/records/shared-fields.ts';
import { openWorkDesk } from './work-desk.ts';

/** What forms are made of, and what they ask. */

test('says of any record which fields are asked for, what values mean, and which strings are dates', () => {
  const tide = z.strictObject({
    slug,
    summary: restated,
    height: oneOf({ HIGH: 'Above the quay.', LOW: { description: 'Below the quay.' } }).optional(),
    seen: datedText.optional().register(formNotes, { isEssential: true }),
  });
  const { required, essential, properties } = toFormSchema(tide);
  expect({ required, essential }).toEqual({ required: ['summary'], essential: ['summary', 'seen'] });
  expect(properties?.height?.definitions).toEqual({ HIGH: 'Above the quay.', LOW: 'Below the quay.' });
  expect(properties?.seen?.properties?.edtf?.format).toBe('edtf');
});

test('has a definition for each value of each enum', async () => {
  await using desk = await openWorkDesk();
  const { body } = await desk.ask('GET', 'records');
  const without: string[] = [];
  const look = (schema: FormSchema, path: string) => {
    if (schema.enum?.some((value) => !schema.definitions?.[value])) without.push(path);
    for (const [field, part] of Object.entries(schema.properties ?? {})) look(part, `${path}.${field}`);
    for (const part of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]) look(part, `${path}[]`);
  };
  for (const [file, lists] of Object.entries<Record<string, FormSchema>>(body))
    for (const [list, schema] of Object.entries(lists)) look(schema, `${file}.${list}`);
  expect(without).toEqual([]);
});

test('finds entries by their names, their references and the words of claims, each with its catalog', async () => {
  await using desk = await openWorkDesk();
  const { status } = await desk.ask('POST', 'briefs/tide-mills/statements', {
    list: 'motives',
    fields: {
      goal: 'To have power at night.',
      rank: 1,
      headline: true,
      actors: ['NOR'],
      targets: [],
      modality: 'ONGOING',
      basis: 'STATED',
      citations: ['p1.s1'],
    },
  });
  expect(status).toBe(200);
  const find = async (query: string) =>
    (await desk.ask('GET', `entries?${query}`)).body.map(({ score: _, ...found }: { score: number }) => found);
  const motive = {
    ref: 'to-have-power-at-night',
    type: 'Motive',
    title: 'To have power at night.',
    kind: null,
    catalog: null,
  };
  const norway = { ref: 'NOR', type: 'Country', title: 'Norway', kind: null, catalog: null };
  expect(await find('brief=tide-mills&type=Motive&words=power')).toEqual([motive]);
  expect(await find('type=Country&words=노르웨이')).toEqual([norway]);
  expect(await find('brief=tide-mills&ref=NOR&ref=Motive:to-have-power-at-night&ref=nobody')).toEqual([norway, motive]);
});

test('makes the id of whatever is added of its words', async () => {
  await using desk = await openWorkDesk();
  const fields = { term: 'tide mill', kind: 'OTHER', summary: 'A mill.', basis: 'STATED', citations: ['p1.s1'] };
  const added = async () => (await desk.ask('POST', 'briefs/tide-mills/statements', { list: 'terms', fields })).body;
  expect((await added()).changed).toMatchObject([{ key: 'tide-mill' }]);
  expect((await added()).changed).toMatchObject([{ key: 'tide-mill-2' }]);
});
