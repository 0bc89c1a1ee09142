export { checkDraft, checkStep } from './check-draft.ts';
export { Attempts } from './file-draft.ts';
export { issuesOf } from './form-issue.ts';
export { readCategories, readDistricts } from './province-data.ts';
