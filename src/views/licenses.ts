/**
 * The licences under which the text of a brief may be shown, for browsers, which do not load src/model: with the name that readers know, and
 * where it can be read. A test compares the ids with `OPEN_LICENSES` there.
 */

export interface License {
  name: string;
  url: string;
}

const creativeCommons = (part: string, version: string, port = ''): License => ({
  name: ['CC', part.toUpperCase(), version, port.toUpperCase()].filter((word) => word !== '').join(' '),
  url: `https://creativecommons.org/licenses/${part}/${version}/${port === '' ? '' : `${port}/`}`,
});

/** The id that stands for a work of the US Government: it has no copyright in the United States, and SPDX has no id for that. */
export const US_GOVERNMENT_WORK = 'LicenseRef-US-Government-Work';

export const LICENSES: ReadonlyMap<string, License> = new Map([
  ['CC0-1.0', { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  ['CC-BY-2.0', creativeCommons('by', '2.0')],
  ['CC-BY-2.5', creativeCommons('by', '2.5')],
  ['CC-BY-3.0', creativeCommons('by', '3.0')],
  ['CC-BY-3.0-IGO', creativeCommons('by', '3.0', 'igo')],
  ['CC-BY-4.0', creativeCommons('by', '4.0')],
  ['CC-BY-SA-3.0', creativeCommons('by-sa', '3.0')],
  ['CC-BY-SA-4.0', creativeCommons('by-sa', '4.0')],
  ['PDDL-1.0', { name: 'PDDL 1.0', url: 'https://opendatacommons.org/licenses/pddl/1-0/' }],
  ['ODC-By-1.0', { name: 'ODC-By 1.0', url: 'https://opendatacommons.org/licenses/by/1-0/' }],
  [
    'OGL-UK-3.0',
    {
      name: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  ],
  [
    'etalab-2.0',
    {
      name: 'Licence Ouverte 2.0',
      url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    },
  ],
  [
    'DL-DE-BY-2.0',
    { name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0', url: 'https://www.govdata.de/dl-de/by-2-0' },
  ],
  [
    US_GOVERNMENT_WORK,
    { name: 'work of the US Government (17 U.S.C. § 105)', url: 'https://www.govinfo.gov/link/uscode/17/105' },
  ],
]);
