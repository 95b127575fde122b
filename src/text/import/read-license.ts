/** Licences by their names and addresses, as SPDX ids. */

const CC = /creativecommons\.org\/licenses\/([a-z]+(?:-[a-z]+)*)\/(\d\.\d)(?:\/([a-z]{2,3}))?(?![a-z])/i;
const CC_NAME =
  /\b(?:CC|Creative Commons)[ -]?(BY|Attribution)((?:[ -]?(?:NC|ND|SA|Non-?Commercial|No-?Derivatives|Share-?Alike))*)[ -]?(?:v(?:ersion)? ?)?(\d\.\d)/i;

/** Versions with a port for a country that SPDX has an id for. */
const PORTS: readonly string[] = [
  'BY-2.5-AU',
  'BY-3.0-AT',
  'BY-3.0-AU',
  'BY-3.0-DE',
  'BY-3.0-IGO',
  'BY-3.0-NL',
  'BY-3.0-US',
  'BY-SA-3.0-AT',
  'BY-SA-3.0-DE',
  'BY-SA-3.0-IGO',
];

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/creativecommons\.org\/publicdomain\/zero\/1\.0|\bCC0(?:[ -]1\.0)?\b/i, 'CC0-1.0'],
  [/opendatacommons\.org\/licenses\/pddl|\bPDDL(?:-1\.0)?\b/i, 'PDDL-1.0'],
  [/opendatacommons\.org\/licenses\/by|\bODC-By(?:-1\.0)?\b/i, 'ODC-By-1.0'],
  [/open-government-licen[cs]e\/version\/3|\bOGL(?:-UK)?[ -]?(?:v ?)?3(?:\.0)?\b/i, 'OGL-UK-3.0'],
  [/open-government-licen[cs]e\/version\/2|\bOGL-UK-2\.0\b/i, 'OGL-UK-2.0'],
  [/\betalab-2\.0\b|\bLicence Ouverte(?: ?\/ ?Open Licence)?\W+(?:v(?:ersion)? ?)?2\.0/i, 'etalab-2.0'],
  [
    /govdata\.de\/dl-de\/by-2-0|\bDL-DE-BY-2\.0\b|\bDatenlizenz Deutschland\W+Namensnennung\W+(?:Version )?2\.0/i,
    'DL-DE-BY-2.0',
  ],
  [/usa\.gov\/government-(?:works|copyright)|\bLicenseRef-US-Government-Work\b/i, 'LicenseRef-US-Government-Work'],
  [/gnu\.org\/licenses\/fdl-1\.3/i, 'GFDL-1.3-or-later'],
  [/^MIT$/i, 'MIT'],
  [/^Apache-2\.0$/i, 'Apache-2.0'],
];

/** The SPDX id of a licence that is given by its address or by its name with a version; undefined if it is none that is known. */
export const readLicense = (text: string): string | undefined => {
  const start = text.slice(0, 2000);
  const [, parts, version, port] = CC.exec(start) ?? [];
  if (parts && version) return withPort(`${parts.toUpperCase()}-${version}`, port?.toUpperCase());
  const [, by, more = '', number] = CC_NAME.exec(start) ?? [];
  if (by && number) return `CC-BY${readConditions(more)}-${number}`;
  return OTHERS.find(([pattern]) => pattern.test(start))?.[1];
};

const withPort = (id: string, port: string | undefined): string => {
  const ported = `${id}-${port}`;
  return `CC-${port !== undefined && PORTS.includes(ported) ? ported : id}`;
};

/** In the order in which SPDX has them: NC, then ND or SA. */
const readConditions = (words: string): string =>
  (
    [
      [/NC|Non-?Commercial/i, '-NC'],
      [/ND|No-?Deriv/i, '-ND'],
      [/SA|Share-?Alike/i, '-SA'],
    ] as const
  )
    .flatMap(([pattern, code]) => (pattern.test(words) ? code : []))
    .join('');
