export { DamrongBanner } from './banner/banner.ts';
export { DamrongCaseStatus } from './case-status/case-status.ts';
export { DamrongCenter } from './center/center.ts';
export { DamrongElement } from './element/damrong-element.ts';
export { define } from './element/define.ts';
export { version } from './element/version.ts';
export { DamrongVolunteerSignedUpEvent } from './volunteer-form/events.ts';
export { DamrongVolunteerForm } from './volunteer-form/volunteer-form.ts';
