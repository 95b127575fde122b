/**
 * The SPDX ids of the licences that allow the text of a brief to be stored with its data and served: those that let anyone
 * copy, quote and adapt it, and require at most attribution and share-alike.
 */
export const OPEN_LICENSES: readonly string[] = [
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'PDDL-1.0',
  'ODC-By-1.0',
];

/** Whether a text under this licence may be stored and served; without a licence it may not. */
export const isOpenLicense = (spdxId: string | null | undefined): boolean =>
  spdxId != null && OPEN_LICENSES.includes(spdxId);
