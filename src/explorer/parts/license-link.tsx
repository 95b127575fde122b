import { LICENSES, US_GOVERNMENT_WORK } from '../../views/licenses.ts';
import { texts } from '../texts/texts.ts';

/** The licence with an SPDX id, as a link to where it can be read; the id itself of one that is not known. */
export const LicenseLink = ({ id }: { id: string }) => {
  const license = LICENSES.get(id);
  if (!license) return id;
  return (
    <a href={license.url} rel="license noreferrer">
      {id === US_GOVERNMENT_WORK ? texts.entry.usGovernmentWork : license.name}
    </a>
  );
};

/** Why the words of a brief with this licence are not shown: the licence, or that the server does not have them. */
export const whyWithoutText = (id: string | null): string => {
  if (id === null) return texts.entry.notLicensed;
  const name = LICENSES.get(id)?.name;
  return name === undefined ? texts.entry.notOpen(id) : texts.entry.notKept(name);
};
