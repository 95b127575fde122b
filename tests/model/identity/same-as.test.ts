import { expect, test } from 'vitest';
import { parseSameAs } from '../../../src/model/identity/name.ts';

const describe = (text: string): string => {
  const parsed = parseSameAs(text);
  if (parsed.kind === 'name') return `${parsed.name.namespace ?? 'the commons'}: ${parsed.name.slug}`;
  return parsed.kind === 'external' ? parsed.id : parsed.message;
};

test.each([
  ['camp-david-summit-2023', 'the commons: camp-david-summit-2023'],
  ['commons/camp-david-summit-2023', 'the commons: camp-david-summit-2023'],
  ['white-house/summit-2023', 'white-house: summit-2023'],
  ['wikidata:Q884', 'wikidata:Q884'],
  ['ror:01an7q238', 'ror:01an7q238'],
  ['isni:000000012103268X', 'isni:000000012103268X'],
  ['doi:10.1000/182', 'doi:10.1000/182'],
  ['celex:32016R0679', 'celex:32016R0679'],
  ['celex:02016R0679-20160504', 'celex:02016R0679-20160504'],
  ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  ['doi:10.1002/(sici)1096-8644(199601)99:1', 'doi:10.1002/(sici)1096-8644(199601)99:1'],
  ['https://Example.org', 'https://example.org/'],
  ['http://example.org:80/a/../b?c#d', 'http://example.org/b?c#d'],
])('%s is the same as %s', (text, meaning) => {
  expect(describe(text)).toBe(meaning);
});

const EXPECTED =
  'expected a reference such as "commons/slug" or "namespace/slug", "wikidata:Q884", "ror:01an7q238", "isni:0000000121032683", "doi:10.1000/182", "celex:32016R0679", or a web address (https://…)';

test.each([
  ['https://www.wikidata.org/wiki/Q884', 'write "wikidata:Q884"'],
  ['http://www.wikidata.org/entity/Q884', 'write "wikidata:Q884"'],
  ['https://ror.org/01an7q238', 'write "ror:01an7q238"'],
  ['https://isni.org/isni/0000000121032683', 'write "isni:0000000121032683"'],
  ['https://doi.org/10.1000/ABC', 'write "doi:10.1000/abc"'],
  ['http://dx.doi.org/10.1000/182', 'write "doi:10.1000/182"'],
  ['https://www.wikidata.org/wiki/Special:Search', 'it is written as in "wikidata:Q884"'],
  ['wikidata:q884', 'write "wikidata:Q884"'],
  ['wikidata:884', 'it is written as in "wikidata:Q884"'],
  ['ror:https://ror.org/01an7q238', 'it is written as in "ror:01an7q238"'],
  ['isni:0000 0001 2103 2683', 'write "isni:0000000121032683"'],
  ['doi:10.1000/ABC', 'write "doi:10.1000/abc"'],
  ['celex:32016r0679', 'write "celex:32016R0679"'],
  ['viaf:123', EXPECTED],
  ['toString:1', EXPECTED],
  ['https://', EXPECTED],
  ['ftp://example.org/', EXPECTED],
  ['KOR', EXPECTED],
  ['aa/bb/cc', EXPECTED],
  ['', EXPECTED],
])('%s is refused: %s', (text, advice) => {
  expect(describe(text)).toBe(`"${text}" is not valid; ${advice}`);
});
