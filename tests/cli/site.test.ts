import { expect, test } from 'vitest';
import { reportAddress, UNNAMED_SITE } from '../../src/views/site.ts';
import { createWorkFolder } from './work-folder.ts';

const ALLOWED = 'Allowed are "name", "contact", "imprint", "errors" and "embedOrigins".';
const ADDRESS = 'give an address that begins with https:// or mailto:';
const ORIGIN = 'give "*", or an origin such as "https://institute.example"';

test.each([
  ['{"name": ', 'is not JSON: Unexpected end of JSON input'],
  ['[]', 'is wrong: Invalid input: expected object, received array'],
  ['{"nam": "Library", "name": ""}', /name: Too small.*; Unrecognized key: "nam"/],
  ['{"contact": "library.example"}', `is wrong: contact: ${ADDRESS}`],
  ['{"errors": "javascript:alert(1)"}', `is wrong: errors: ${ADDRESS}`],
  ['{"errors": "https://tracker.example/{page}"}', `is wrong: errors: ${ADDRESS}`],
  ['{"embedOrigins": ["https://a.example/", "b.example"]}', `embedOrigins.0: ${ORIGIN}; embedOrigins.1: ${ORIGIN}`],
  ['{"embedOrigins": ["https://a.example; script-src *"]}', `is wrong: embedOrigins.0: ${ORIGIN}`],
  [JSON.stringify({ name: 'x'.repeat(66_000) }), 'is larger than 64 kB'],
])('a settings file %.60s stops the start with one line', async (content, says) => {
  await using folder = await createWorkFolder('tiny');
  await folder.write('site.json', content);
  const { code, out, err } = await folder.run(['serve', '--data', 'tiny', '--site', 'site.json']);
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err).toMatch(says);
  expect(err).toContain("option '--site <file>' is 'site.json', which ");
  expect(err.trimEnd().endsWith(ALLOWED)).toBe(true);
});

test('a settings file that is not there stops the start', async () => {
  await using folder = await createWorkFolder('tiny');
  const { code, err } = await folder.run(['gateway', '--data', 'tiny'], { env: { SITE_FILE: 'nowhere.json' } });
  expect(code).toBe(2);
  expect(err).toContain("environment variable SITE_FILE is 'nowhere.json', which cannot be read: ENOENT");
});

test('what is reported has the title and the address of its page', () => {
  const errors = 'mailto:briefs@library.example?subject={title}&body={url}';
  const page = { title: 'Ferries & "harbours"', url: 'https://graph.example/entry/Event:a?lang=ko' };
  expect(reportAddress({ ...UNNAMED_SITE, errors }, page)).toBe(
    'mailto:briefs@library.example?subject=Ferries%20%26%20%22harbours%22&body=https%3A%2F%2Fgraph.example%2Fentry%2FEvent%3Aa%3Flang%3Dko',
  );
  expect(reportAddress(UNNAMED_SITE, page)).toBeNull();
});
