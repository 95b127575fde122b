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
