import { BRIEF } from '../tiny-set.ts';
import type { BrokenCase } from './case.ts';

/** Files that do not fit their schema. */
export const brokenForm: BrokenCase[] = [
  {
    title: 'a missing key',
    break: ({ edit }) => edit(BRIEF, '      "goal": "To fill its harbours.",\n', ''),
    problems: ['data/briefs/harbours-2024.json:129:5 motive "france-busy-harbours", goal: required, but missing'],
  },
  {
    title: 'a misspelt key',
    break: ({ edit }) => edit(BRIEF, '"hedge": "could"', '"hegde": "could"'),
    problems: [
      'data/briefs/harbours-2024.json:153:7 motive "japan-keeps-income", hegde: unknown key; did you mean "hedge"?',
    ],
  },
  {
    title: 'an unknown key that resembles no other',
    break: ({ edit }) => edit(BRIEF, '"hedge": "could"', '"weather": "calm"'),
    problems: ['data/briefs/harbours-2024.json:153:7 motive "japan-keeps-income", weather: unknown key'],
  },
  {
    title: 'a misspelt enum value',
    break: ({ edit }) => edit(BRIEF, '"HOST"', '"HOTS"'),
    problems: [
      'data/briefs/harbours-2024.json:98:35 mention "lyon-harbour-talks-2024", participants[0].role: "HOTS" is not allowed here; did you mean "HOST"?',
    ],
  },
  {
    title: 'an unknown enum value',
    break: ({ edit }) => edit(BRIEF, '"HOST"', '"CHAIR"'),
    problems: [
      'data/briefs/harbours-2024.json:98:35 mention "lyon-harbour-talks-2024", participants[0].role: "CHAIR" is not allowed here; expected one of HOST, INITIATOR, PARTICIPANT, CONTRIBUTOR, TARGET, AFFECTED',
    ],
  },
  {
    title: 'text instead of a number',
    break: ({ edit }) => edit(BRIEF, '"rank": 1', '"rank": "first"'),
    problems: [
      'data/briefs/harbours-2024.json:132:15 motive "france-busy-harbours", rank: expected a number, got "first"',
    ],
  },
  {
    title: 'a fraction instead of a whole number',
    break: ({ edit }) => edit(BRIEF, '"rank": 1', '"rank": 1.5'),
    problems: [
      'data/briefs/harbours-2024.json:132:15 motive "france-busy-harbours", rank: expected a whole number, got the number 1.5',
    ],
  },
  {
    title: 'a number that is too small',
    break: ({ edit }) => edit(BRIEF, '"rank": 1', '"rank": 0'),
    problems: [
      'data/briefs/harbours-2024.json:132:15 motive "france-busy-harbours", rank: the number 0 is too small; the minimum is 1',
    ],
  },
  {
    title: 'text instead of true or false',
    break: ({ edit }) => edit(BRIEF, '"headline": true', '"headline": "yes"'),
    problems: [
      'data/briefs/harbours-2024.json:133:19 motive "france-busy-harbours", headline: expected true or false, got "yes"',
    ],
  },
  {
    title: 'text instead of a list',
    break: ({ edit }) => edit(BRIEF, '"authors": ["ada-moor"]', '"authors": "ada-moor"'),
    problems: ['data/briefs/harbours-2024.json:6:14 authors: expected a list, got "ada-moor"'],
  },
  {
    title: 'null instead of a list, without the references into it',
    break: ({ edit }) => edit('actors.json', '[{ "slug": "ada-moor"', 'null, "persons": [{ "slug": "ada-moor"'),
    problems: ['data/actors.json:8:13 people: expected a list, got null', 'data/actors.json:8:19 persons: unknown key'],
  },
  {
    title: 'a statement without a citation',
    break: ({ edit }) => edit(BRIEF, '"citations": ["k1"]', '"citations": []'),
    problems: [
      'data/briefs/harbours-2024.json:139:20 motive "france-busy-harbours", citations: every statement cites at least one paragraph or sentence',
    ],
  },
  {
    title: 'a slug with capitals and a space',
    break: ({ edit }) => edit(BRIEF, '"france-japan"', '"France Japan"'),
    problems: [
      'data/briefs/harbours-2024.json:199:15 relation "France Japan", slug: "France Japan" is not valid: a slug has lower-case letters, digits and single hyphens, such as "camp-david-summit-2023"',
    ],
  },
  {
    title: 'an actor with the slug of a country',
    break: ({ edit }) => edit('actors.json', '"port-states"', '"ps"'),
    problems: [
      'data/actors.json:9:27 grouping "ps", slug: "ps" is not valid: an actor slug has four characters or more; two or three are a country code',
      'data/briefs/harbours-2024.json:81:16 grouping "port-states", actor: "port-states" is not a grouping',
    ],
  },
  {
    title: 'a name without an English one',
    break: ({ edit }) => edit('actors.json', '"en": "Ada Moor", ', ''),
    problems: ['data/actors.json:8:45 person "ada-moor", names: there must be an English name ("en")'],
  },
  {
    title: 'a family name that the name does not have',
    break: ({ edit }) => edit('actors.json', '"slug": "ada-moor",', '"slug": "ada-moor", "familyName": "Moo",'),
    problems: ['data/actors.json:8:50 person "ada-moor", familyName: this is not a part of the English name'],
  },
  {
    title: 'a language by its name',
    break: ({ edit }) => edit('actors.json', '"fr":', '"French":'),
    problems: [
      'data/actors.json:8:65 person "ada-moor", names.French: "French" is not a valid key; expected a language tag such as "en", "ko" or "zh-Hant"',
    ],
  },
  {
    title: 'a date that is not EDTF',
    break: ({ edit }) => edit(BRIEF, '"2024-05"', '"May 2024"'),
    problems: [
      'data/briefs/harbours-2024.json:95:25 mention "lyon-harbour-talks-2024", date.edtf: "May 2024" is not EDTF; write "2024-05"',
    ],
  },
  {
    title: 'a reference without its type',
    break: ({ edit }) => edit(BRIEF, '"object": "Issue:harbour-fees"', '"object": "harbour-fees"'),
    problems: [
      'data/briefs/harbours-2024.json:164:17 stance "japan-on-fees", object: "harbour-fees" is not valid: written as Type:slug, where Type is one of Issue, Event, Country, Organization, Person, Grouping, Relation, Forecast, Instrument',
    ],
  },
  {
    title: 'a reference with its type where only a slug is expected',
    break: ({ edit }) => edit(BRIEF, '"publisher": "quay-institute"', '"publisher": "Organization:quay-institute"'),
    problems: [
      'data/briefs/harbours-2024.json:5:16 publisher: "Organization:quay-institute" has a type where only a slug is expected',
    ],
  },
  {
    title: 'a reference with too many parts',
    break: ({ edit }) => edit(BRIEF, '"publisher": "quay-institute"', '"publisher": "quay/ports/institute"'),
    problems: [
      'data/briefs/harbours-2024.json:5:16 publisher: "quay/ports/institute" is not a name; an entry of another catalog is written as namespace/slug',
    ],
  },
  {
    title: 'a reference with its type and a namespace in capitals',
    break: ({ edit }) => edit(BRIEF, '"object": "Issue:harbour-fees"', '"object": "Issue:Quay/harbour-fees"'),
    problems: [
      'data/briefs/harbours-2024.json:164:17 stance "japan-on-fees", object: "Quay/harbour-fees" is not a name; an entry of another catalog is written as namespace/slug',
    ],
  },
  {
    title: 'the URL of an external id',
    break: ({ edit }) =>
      edit('actors.json', '"slug": "ada-moor"', '"slug": "ada-moor", "sameAs": ["https://www.wikidata.org/wiki/Q1"]'),
    problems: [
      'data/actors.json:8:47 person "ada-moor", sameAs[0]: "https://www.wikidata.org/wiki/Q1" is not valid; write "wikidata:Q1"',
    ],
  },
  {
    title: 'an actor that is the same as a country',
    break: ({ edit }) => edit('actors.json', '"slug": "ada-moor"', '"slug": "ada-moor", "sameAs": ["fra"]'),
    problems: [
      'data/actors.json:8:47 person "ada-moor", sameAs[0]: "fra" is not valid: an actor slug has four characters or more; two or three are a country code',
    ],
  },
  {
    title: 'more external ids than an entry may have',
    break: ({ edit }) =>
      edit(
        'actors.json',
        '"slug": "ada-moor"',
        `"slug": "ada-moor", "sameAs": ${JSON.stringify(Array.from({ length: 21 }, (_, index) => `wikidata:Q${index + 1}`))}`,
      ),
    problems: ['data/actors.json:8:46 person "ada-moor", sameAs: a list is too long; the maximum is 20 items'],
  },
  {
    title: 'text that is too short',
    break: ({ edit }) => edit(BRIEF, '"Japan keeps its fees."', '""'),
    problems: [
      'data/briefs/harbours-2024.json:166:18 stance "japan-on-fees", summary: "" is too short; the minimum is 3 characters',
    ],
  },
  {
    title: 'text that is too long',
    break: ({ edit }) => edit(BRIEF, '"Japan keeps its fees."', JSON.stringify('Japan keeps its fees. '.repeat(30))),
    problems: [
      'data/briefs/harbours-2024.json:166:18 stance "japan-on-fees", summary: "Japan keeps its fees. Japan keeps its fees. Japan keeps its…" is too long; the maximum is 600 characters',
    ],
  },
  {
    title: 'an invalid web address',
    break: ({ edit }) => edit(BRIEF, '"language": "en"', '"language": "en", "url": "example.org/harbours"'),
    problems: ['data/briefs/harbours-2024.json:8:28 url: "example.org/harbours" is not a web address (https://…)'],
  },
  {
    title: 'an inventory number in lower case',
    break: ({ edit }) => edit(BRIEF, '"M1"', '"m1"'),
    problems: [
      'data/briefs/harbours-2024.json:131:21 motive "france-busy-harbours", curatorRef: "m1" is not valid: capitals and a number, such as "E01" or "REC4"',
    ],
  },
  {
    title: 'a stance without an object or topic',
    break: ({ edit }) => edit(BRIEF, '      "object": "Issue:harbour-fees",\n', ''),
    problems: ['data/briefs/harbours-2024.json:161:5 stance "japan-on-fees": a stance has an object or a topic'],
  },
  {
    title: 'a brief without a publisher',
    break: ({ edit }) => edit(BRIEF, '  "publisher": "quay-institute",\n', ''),
    problems: [
      'data/briefs/harbours-2024.json:1:1 publisher: required, but missing; several organizations are listed in "publishers"',
    ],
  },
  {
    title: 'one publisher and several',
    break: ({ edit }) => edit(BRIEF, '"language": "en"', '"language": "en", "publishers": ["quay-institute"]'),
    problems: ['data/briefs/harbours-2024.json:8:35 publishers: a brief has either "publisher" or "publishers"'],
  },
  {
    title: 'authors and a byline',
    break: ({ edit }) => edit(BRIEF, '"language": "en"', '"language": "en", "byline": ["ada-moor"]'),
    problems: ['data/briefs/harbours-2024.json:8:31 byline: a brief has either "authors" or "byline"'],
  },
  {
    title: 'a DOI with its address',
    break: ({ edit }) => edit(BRIEF, '"language": "en"', '"language": "en", "doi": "https://doi.org/10.1000/182"'),
    problems: [
      'data/briefs/harbours-2024.json:8:28 doi: "https://doi.org/10.1000/182" is not valid: a DOI without an address, such as "10.1000/182"',
    ],
  },
];
