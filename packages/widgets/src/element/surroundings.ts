// What every element has to do with the page and the reader around it. One file for all of it: the
// hash of each chunk is in every entry.
export { DisplaySettingsController } from '../display-settings/display-settings.ts';
export { placeElsewhere } from '../loader/place-elsewhere.ts';
export { bringAnswer } from '../page-check/bring-answer.ts';
export { PageCheck } from '../page-check/page-check.ts';
