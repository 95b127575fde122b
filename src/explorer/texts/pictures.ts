import { pictures } from './en/pictures.ts';
import { onTranslation, type PictureTexts } from './translation.ts';

/** The texts that only the timeline, the network and the map need, in the language of the page. */
export let pictureTexts: PictureTexts = pictures;
onTranslation((translation) => {
  pictureTexts = translation.pictures;
});
