import type {
  DamrongCaseStatus,
  DamrongComplaintForm,
  DamrongOpinionForm,
  DamrongVolunteerForm,
} from './index.ts';

// What a page in TypeScript may write, with nothing cast.
declare const complaint: DamrongComplaintForm;
declare const volunteer: DamrongVolunteerForm;
declare const opinion: DamrongOpinionForm;
declare const status: DamrongCaseStatus;

complaint.addEventListener('damrong-case-filed', ({ number }) => number.toUpperCase());
complaint.addEventListener('damrong-step', ({ step }) => step.toUpperCase());
volunteer.addEventListener('damrong-volunteer-signed-up', ({ reference }) => reference.trim());
status.addEventListener('damrong-error', ({ code }) => code.toUpperCase());

complaint.category = 'land';
complaint.district = undefined;
volunteer.district = '5001 5002';
opinion.district = '5001';
for (const form of [complaint, volunteer, opinion, status]) {
  form.disabled = !form.reportValidity();
  form.reset();
}

// @ts-expect-error the access code never leaves the element
complaint.addEventListener('damrong-case-filed', (event) => String(event.code));
// @ts-expect-error a category is a code
complaint.category = 7;
