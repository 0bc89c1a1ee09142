import { StepHistory } from './hosted-page/step-history.ts';
import { switchLanguageInPlace } from './hosted-page/switch-language.ts';
import { takeOverPlainForm } from './hosted-page/take-over.ts';

// Only the centre's own pages carry this entry: there, and nowhere else, history and address are ours.
takeOverPlainForm();
new StepHistory().follow();
switchLanguageInPlace();
