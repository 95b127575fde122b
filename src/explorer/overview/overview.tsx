import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { shownBrief } from '../../views/overview.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import type { HeadingTexts } from '../shell/heading.tsx';
import { texts } from '../texts/texts.ts';
import { BriefAnswer, Byline } from './brief-answer.tsx';
import { BriefRest } from './brief-rest.tsx';
import { Counts } from './counts.tsx';
import { Front } from './front.tsx';

/** One brief, beginning with what it says; or several, beginning with the newest. */
export const Overview = ({ data }: { data: ExplorerOverviewQuery }) => {
  const brief = shownBrief(data);
  if (!brief) return <Front data={data} />;
  return (
    <BriefSources value={null}>
      <div className="overview">
        <BriefAnswer brief={brief} />
        <Counts brief={brief} />
        <BriefRest brief={brief} />
      </div>
    </BriefSources>
  );
};

/** The heading of the page: the title of the brief and whose it is, or what the site is. */
export const overviewHeading = (data: ExplorerOverviewQuery): HeadingTexts => {
  const brief = shownBrief(data);
  return brief
    ? { title: brief.title, below: <Byline brief={brief} /> }
    : { title: texts.overview.site, intro: texts.overview.siteIntro };
};
