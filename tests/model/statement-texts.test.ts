import { expect, test } from 'vitest';
import { statementId } from '../../src/model/rows/statement-id.ts';
import {
  textOfAnswer,
  textOfAppearance,
  textOfDiscussion,
  textOfEvidence,
  textOfLink,
  textOfMembership,
  textOfMention,
  textOfParticipation,
} from '../../src/model/rows/statement-texts.ts';

const one = (name: string) => ({ name, otherNames: [], isMany: false });
const many = (name: string) => ({ name, otherNames: [], isMany: true });
const entity = (label: string) => ({ label, isSentence: false });
const claim = (label: string) => ({ label, isSentence: true });

test('a mention is its summary, else its event with what is said of it', () => {
  const said = { summary: null, modality: 'HAPPENED', hedge: null } as const;
  expect(textOfMention({ ...said, summary: 'They met.' }, 'Tide talks', '2024', true)).toBe('They met.');
  expect(textOfMention(said, 'Tide talks', 'May 2024', true)).toBe('Tide talks (May 2024).');
  expect(textOfMention(said, 'Tide talks', null, true)).toBe('Tide talks.');
  const hoped = { ...said, modality: 'HOPED', hedge: 'perhaps' } as const;
  expect(textOfMention(hoped, 'Tide talks', 'May 2024', true)).toBe('Tide talks (May 2024; hoped for; “perhaps”).');
  expect(textOfMention(hoped, 'Gezeiten', 'Mai 2024', false)).toBe('Gezeiten (Mai 2024; “perhaps”).');
});

test.each([
  ['HOST', 'HAPPENED', one('Norway'), 'Norway hosted Tide talks.'],
  ['HOST', 'ONGOING', many('The islands'), 'The islands host Tide talks.'],
  ['INITIATOR', 'SCHEDULED', one('Norway'), 'Norway is to lead Tide talks.'],
  ['PARTICIPANT', 'EXPECTED', many('The islands'), 'The islands are expected to take part in Tide talks.'],
  ['CONTRIBUTOR', 'HOPED', one('Norway'), 'Norway is hoped to contribute to Tide talks.'],
  ['TARGET', 'HYPOTHETICAL', one('Norway'), 'Norway may be the target of Tide talks.'],
  ['TARGET', 'NEGATED', many('The islands'), 'The islands were not the target of Tide talks.'],
  ['AFFECTED', 'ONGOING', one('Norway'), 'Norway is affected by Tide talks.'],
  ['HOST', 'NEGATED', one('Norway'), 'Norway did not host Tide talks.'],
] as const)('a participation says the role %s as what is %s', (role, modality, actor, text) => {
  const row = { role, mention: { modality, hedge: null } };
  expect(textOfParticipation(row, actor, 'Tide talks', true)).toBe(text);
  const hedged = { role, mention: { modality, hedge: 'likely' } };
  expect(textOfParticipation(hedged, actor, 'Tide talks', true)).toBe(text.replace(/\.$/, ' (“likely”).'));
  expect(textOfParticipation(row, actor, 'Tide talks', false)).toBe(`${actor.name}: Tide talks.`);
});

test('an appearance quotes the title of the brief', () => {
  expect(textOfAppearance({ part: null }, 'Tides', 'Norway', true)).toBe('“Tides” names Norway.');
  expect(textOfAppearance({ part: 'Pays for it.' }, 'Tides', 'Norway', true)).toBe(
    '“Tides” names Norway: Pays for it.',
  );
  expect(textOfAppearance({ part: 'Zahlt dafür.' }, 'Gezeiten', 'Norway', false)).toBe(
    '“Gezeiten”: Norway: Zahlt dafür.',
  );
});

test('what a brief says of an issue or an instrument is its summary, else that it discusses it', () => {
  expect(textOfDiscussion({ summary: 'It is old.' }, 'Tides', 'Mills', true)).toBe('It is old.');
  expect(textOfDiscussion({ summary: null }, 'Tides', 'Mill Act', true)).toBe('“Tides” discusses Mill Act.');
  expect(textOfDiscussion({ summary: null }, 'Gezeiten', 'Mill Act', false)).toBe('“Gezeiten”: Mill Act.');
});

test('a membership names both', () => {
  expect(textOfMembership(one('Norway'), 'the tide group', true)).toBe('Norway is a member of the tide group.');
  expect(textOfMembership(many('The islands'), 'the tide group', true)).toBe(
    'The islands are members of the tide group.',
  );
  expect(textOfMembership(one('Norway'), 'the tide group', false)).toBe('the tide group: Norway.');
});

test('what connects two statements quotes those that are sentences', () => {
  const [mills, talks] = [claim('Mills may close.'), entity('Tide talks')];
  expect(textOfEvidence({ role: 'SIGN' }, talks, 'Norway wants mills.', true)).toBe(
    'Tide talks is given as a sign of a motive: Norway wants mills.',
  );
  expect(textOfEvidence({ role: 'FEAR' }, mills, 'Norway wants mills.', true)).toBe(
    '“Mills may close” is given as what is feared behind a motive: Norway wants mills.',
  );
  expect(textOfEvidence({ role: 'FEAR' }, mills, 'Norway: mills.', false)).toBe('“Mills may close” → Norway: mills.');
  expect(textOfAnswer(mills, 'Norway should pay.', true)).toBe('“Mills may close” is answered by: Norway should pay.');
  expect(textOfAnswer(talks, 'Norway: pay.', false)).toBe('Tide talks → Norway: pay.');
  expect(textOfLink({ kind: 'CAUSES' }, talks, mills, true)).toBe('Tide talks causes “Mills may close”.');
  expect(textOfLink({ kind: 'CONTRADICTS' }, mills, talks, false)).toBe('“Mills may close” → Tide talks.');
});

test('an id is a hash of its key, each part of which counts', () => {
  expect(statementId('tides-2024', 'tide-talks')).toMatch(/^[\w-]{16}$/);
  expect(statementId('tides-2024', 'tide-talks')).toBe(statementId('tides-2024', 'tide-talks'));
  expect(statementId('tide-talks', 'tides-2024')).not.toBe(statementId('tides-2024', 'tide-talks'));
});
