/**
 * The licences under which a brief's text may be kept beside its data and served, by their SPDX ids:
 * those that let anyone copy, quote and adapt it, at most for naming the author and sharing alike.
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

/** Whether a text under this licence may be kept and served; without a licence it may not. */
export const isOpenLicense = (spdxId: string | null | undefined): boolean =>
  spdxId != null && OPEN_LICENSES.includes(spdxId);
