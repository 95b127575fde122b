import { useContext } from 'react';
import { reportAddress } from '../../views/site.ts';
import { SiteContext } from '../shell/site.ts';
import { texts } from '../texts/texts.ts';

/** A page in which there may be an error. */
export interface ReportedPage {
  title: string;
  /** With its parameters. */
  path: string;
}

/** A link to where errors in a page are reported; nothing if the operator of the site has not said where. */
export const ReportError = ({ title, path }: ReportedPage) => {
  const site = useContext(SiteContext);
  const address = reportAddress(site, { title, url: site.origin + path });
  return (
    address !== null && (
      <a href={address} rel="noreferrer">
        {texts.report}
      </a>
    )
  );
};
