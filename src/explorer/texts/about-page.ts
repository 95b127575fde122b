import { aboutPage } from './en/about-page.ts';
import { type AboutPageTexts, onTranslation } from './translation.ts';

/** The texts that only the page about the site needs, in the language of the page. */
export let aboutTexts: AboutPageTexts = aboutPage;
onTranslation((translation) => {
  aboutTexts = translation.aboutPage;
});
