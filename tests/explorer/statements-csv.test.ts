import { expect, test } from 'vitest';
import type { Statement } from '../../src/views/statement.ts';
import { toCsv } from '../../src/views/statements-csv.ts';
import { parseCsv } from './parse-csv.ts';

/** A statement with this text. */
const statementOf = (text: string, edtf = '2024-05'): Statement =>
  ({ key: 'Event:one', kind: 'event', text, actors: [text], toward: [], citations: [], date: { edtf } }) as never;

const fieldsOf = (text: string, edtf?: string) => parseCsv(toCsv([statementOf(text, edtf)], 'http://graph.test'))[0];

test.each(['=1+1', '+1', '-2+3', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '-a', '=HYPERLINK("http://a.test","b")'])(
  'a spreadsheet does not run %j',
  (text) => {
    expect(fieldsOf(text)).toMatchObject({ text: `'${text}`, actors: `'${text}` });
  },
);

test.each(['1 = 1', "'t was", 'Seoul–Beijing', '', '"quoted", with commas'])('%j is written as it is', (text) => {
  expect(fieldsOf(text)).toMatchObject({ text, actors: text });
});

test('a date in a negative year is written as it is', () => {
  expect(fieldsOf('Rome', '-0044-03-15')?.date).toBe('-0044-03-15');
});
