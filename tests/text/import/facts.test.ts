import { expect, test } from 'vitest';
import { detectFormat } from '../../../src/text/import/detect-format.ts';
import { detectLanguage } from '../../../src/text/import/detect-language.ts';
import { readDate } from '../../../src/text/import/read-date.ts';
import { readLicense } from '../../../src/text/import/read-license.ts';
import { isTopLine, readTop } from '../../../src/text/import/read-top.ts';

test.each([
  ['2025-03-04T10:00:00+01:00', '2025-03-04'],
  ['2025/3/4', '2025-03-04'],
  ['4.3.2025', '2025-03-04'],
  ['13/04/2025', '2025-04-13'],
  ['03/04/2025', '2025'],
  ['March 4, 2025', '2025-03-04'],
  ['4th of March 2025', '2025-03-04'],
  ['4. März 2025', '2025-03-04'],
  ['1er février 2025', '2025-02-01'],
  ['4 de marzo de 2025', '2025-03-04'],
  ['2025年3月4日', '2025-03-04'],
  ['2025년 3월', '2025-03'],
  ['Spring 2025 marketing', undefined],
  ['31 February 2025', undefined],
  ['2025-13-40', undefined],
])('the date "%s" is %s', (text, edtf) => {
  expect(readDate(text)?.edtf).toBe(edtf);
});

test.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/deed.de', 'CC-BY-SA-4.0'],
  ['http://creativecommons.org/licenses/by/3.0/igo/', 'CC-BY-3.0-IGO'],
  ['https://creativecommons.org/licenses/by/2.5/', 'CC-BY-2.5'],
  ['Licence Ouverte / Open Licence 2.0', 'etalab-2.0'],
  ['Licence Ouverte 2.0', 'etalab-2.0'],
  ['etalab-2.0', 'etalab-2.0'],
  ['https://www.govdata.de/dl-de/by-2-0', 'DL-DE-BY-2.0'],
  ['Datenlizenz Deutschland – Namensnennung – Version 2.0', 'DL-DE-BY-2.0'],
  ['https://www.usa.gov/government-works', 'LicenseRef-US-Government-Work'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['Creative Commons Attribution-NonCommercial 4.0 International', 'CC-BY-NC-4.0'],
  ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', 'OGL-UK-3.0'],
  ['CC BY', undefined],
  ['All rights reserved', undefined],
])('the licence "%s" is %s', (text, id) => {
  expect(readLicense(text)).toBe(id);
});

test.each([
  [
    ['Nordlys Institute, 28.11.2025'],
    { publisher: 'Nordlys Institute', date: { edtf: '2025-11-28', text: '28.11.2025' } },
  ],
  [
    ['Centre for Ports | 3 May 2024'],
    { publisher: 'Centre for Ports', date: { edtf: '2024-05-03', text: '3 May 2024' } },
  ],
  [['28.11.2025'], { date: { edtf: '2025-11-28', text: '28.11.2025' } }],
  [['03/04/2025'], {}],
  [['Licence: CC BY 4.0'], { license: 'CC-BY-4.0' }],
  [['Lizenz: CC BY-SA 4.0'], { license: 'CC-BY-SA-4.0' }],
  [['라이선스: CC BY 4.0'], { license: 'CC-BY-4.0' }],
  [['Published by Quay Watch'], { publisher: 'Quay Watch' }],
  [['Authors: Mara Lind and Odd Berge'], { authors: ['Mara Lind', 'Odd Berge'] }],
  [['The Nordlys Institute met on 28.11.2025 in Orrin to speak of ferries.'], {}],
  [['Licence: ask us'], {}],
  [['We like CC BY 4.0.'], {}],
])('the lines %j above a text say %j', (lines, said) => {
  expect(readTop(lines)).toEqual({ authors: [], institutions: [], ...said });
});

test('a line with the licence or the publisher is not of the text', () => {
  expect(['Licence: CC BY 4.0', 'Published by Quay Watch', 'Nordlys Institute, 28.11.2025'].map(isTopLine)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Licence: ask us', 'The institute met on 28.11.2025.'].map(isTopLine)).toEqual([false, false]);
});

test.each([
  ['a.txt', '<!-- x --><!DOCTYPE html><p>x', { format: 'html', expected: 'text' }],
  ['a.html', 'Just words.', { format: 'text', expected: 'html' }],
  ['a.html', '<p>Just words.', { format: 'html', expected: null }],
  ['a.html', '%PDF-1.7', { format: 'pdf', expected: 'html' }],
  ['a.xml', '<?xml version="1.0"?><article dtd-version="1.3"><front>', { format: 'jats', expected: null }],
  ['a.qmd', 'Words', { format: 'markdown', expected: null }],
  ['-', '---\ntitle: x\n---\nWords', { format: 'markdown', expected: null }],
  ['https://h.example/report', 'Words', { format: 'text', expected: null }],
])('the format of %s is found by its content, then by its name', (name, text, found) => {
  expect(detectFormat(Buffer.from(text), name)).toEqual(found);
});

test.each(['\x89PNG\r\n', 'PK\x03\x04 xl/workbook.xml', '{\\rtf1', '\x1f\x8b\x08', 'a\0b'])(
  '%j is nothing that can be read',
  (start) => {
    expect(() => detectFormat(Buffer.from(start, 'latin1'), 'a.html')).toThrow(/^a\.html is /);
  },
);

test.each([
  ['The sea is calm, and the pump takes its heat from it for the houses of the town.', 'en'],
  ['Das Meer ist ruhig, und die Pumpe nimmt ihre Wärme von dem Wasser für die Häuser der Stadt.', 'de'],
  ['바다는 잔잔하다', 'ko'],
  ['海は静かです', 'ja'],
  ['Bergvik 2024', null],
])('the language of "%s" is found by its words or its script: %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
