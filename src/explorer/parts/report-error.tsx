import { useContext } from 'react';
import { reportAddress } from '../../views/site.ts';
import { SiteContext } from '../shell/site.ts';
import { texts } from '../texts/texts.ts';
import { fullCitationLabel } from './citation-labels.ts';

/** A page in which there may be an error. */
export interface ReportedPage {
  title: string;
  /** With its parameters. */
  path: string;
  /** The refs of the passages that it cites. */
  cited?: readonly string[];
}

/** A link to where errors in a page are reported, which is another site or an e-mail; nothing if the operator of the site has not said where. */
export const ReportError = ({ title, path, cited = [] }: ReportedPage) => {
  const site = useContext(SiteContext);
  const places = cited.length > 0 ? ` (${cited.map(fullCitationLabel).join('; ')})` : '';
  const address = reportAddress(site, { title: title + places, url: site.origin + path });
  if (address === null) return null;
  const { host } = new URL(address);
  return (
    <a href={address} rel="noreferrer" target={host ? '_blank' : undefined}>
      {texts.report}
      {host && ` ${texts.elsewhere(host)}`}
    </a>
  );
};
