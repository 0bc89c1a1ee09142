import { tellSite } from './hosted-page/in-frame.ts';
import { StepHistory } from './hosted-page/step-history.ts';
import { switchLanguageInPlace } from './hosted-page/switch-language.ts';
import { takeOverPlainForm } from './hosted-page/take-over.ts';

// Only the centre's own pages carry this entry: there, and nowhere else, history and address are ours.
takeOverPlainForm();
const { frame } = document.documentElement.dataset;
// In a frame the history is the site's.
if (frame !== undefined) tellSite(frame);
else {
  new StepHistory().follow();
  switchLanguageInPlace();
}
