import type { $ZodType } from 'zod/v4/core';
import { districtRow, subdistrictRow } from '../places/places-file.ts';
import { answers } from '../questions/answers.ts';
import { accused } from '../schemas/accused.ts';
import { casePublicId } from '../schemas/similar-case.ts';
import { accessCode, caseNumber } from '../schemas/case-credentials.ts';
import { categoryCode, privacyNotice } from '../schemas/case-filing.ts';
import { calendarDate, pastDate, timestamp } from '../schemas/calendar.ts';
import { attachmentId } from '../schemas/attachment.ts';
import { complainant } from '../schemas/complainant.ts';
import { optionalEmail, phone } from '../schemas/contact.ts';
import { emailAddress } from '../schemas/mail-subscription.ts';
import { onBehalf } from '../schemas/on-behalf.ts';
import { location, position, provinceCode, subdistrictCode } from '../schemas/location.ts';
import { proof } from '../schemas/proof.ts';
import { officerUsername, sessionId } from '../schemas/officer-account.ts';
import { agencyId } from '../schemas/agency.ts';
import { assignmentNumber } from '../schemas/assignment.ts';
import { answerTemplateId } from '../schemas/answer-template.ts';
import { circularId } from '../schemas/circular.ts';
import { contentId } from '../schemas/content.ts';
import { holidayId } from '../schemas/holiday.ts';
import { letterId } from '../schemas/letter.ts';
import { reportId } from '../schemas/report.ts';
import { webAddress } from '../schemas/web-address.ts';
import { siteId, siteOrigin } from '../schemas/site.ts';
import { personName } from '../schemas/text.ts';
import { opinionTopicCode } from '../schemas/opinion.ts';
import { opinionId } from '../schemas/officer-opinion.ts';
import { skillCode, volunteerReference } from '../schemas/volunteer.ts';
import { uploadId } from '../schemas/upload.ts';
import type { JsonSchema } from './document.ts';

/** What readers of the document need to know and JSON Schema cannot express. */
export const fieldNotes: ReadonlyMap<$ZodType, JsonSchema> = new Map<$ZodType, JsonSchema>([
  [
    provinceCode,
    { description: 'Two-digit province code (TIS 1099).', pattern: '^[1-9]\\d$', examples: ['50'] },
  ],
  [
    location,
    { description: 'Where it happened. The code of a place begins with the code of its parent.' },
  ],
  [
    position,
    {
      description:
        "Degrees of WGS 84 within Thailand's bounds: latitude 5.6 to 20.5, longitude 97.3 to 105.7. Kept to five decimals.",
    },
  ],
  [
    categoryCode,
    {
      description: 'Code of a category of `GET /v1/categories/{province}`.',
      examples: ['utilities.water_supply'],
    },
  ],
  [
    subdistrictCode,
    {
      description: 'Six-digit code of a subdistrict of `GET /v1/places/{province}`.',
      examples: ['500107'],
    },
  ],
  [
    casePublicId,
    {
      description: 'Random name of a case from `GET /v1/similar-cases/{subdistrict}/{category}`.',
    },
  ],
  [
    answers,
    {
      description:
        'Answers by the code of their question, of those that the category asks: text, the code of a choice, an ISO day of the past, or a number. One to another question is refused.',
    },
  ],
  [
    accused,
    { description: 'Whom or what the case is about; seen by officers of the province only.' },
  ],
  [
    onBehalf,
    {
      description:
        'The person for whom somebody else files. Masked as the complainant is; nothing of it is stored for an anonymous case.',
    },
  ],
  [
    privacyNotice,
    { description: 'Version of the privacy notice that was shown: Buddhist year and month.' },
  ],
  [
    proof,
    {
      description:
        'Solution of a challenge of `GET /v1/challenge`: base64 of the JSON text of its `algorithm`, `challenge`, `salt`, `signature` and the `number`. A case is never refused for it; it decides whether a flood may hold the case until an officer has looked. It is no part of the body that an idempotency key stands for.',
    },
  ],
  [
    subdistrictRow,
    {
      description: 'Last two digits of the code, Thai name, postcodes with the main one first.',
      minItems: 2,
    },
  ],
  [
    districtRow,
    {
      description: 'Last two digits of the code, Thai name, the rows of the subdistricts.',
      minItems: 3,
      maxItems: 3,
    },
  ],
  [timestamp, { format: 'date-time' }],
  [calendarDate, { format: 'date', description: 'A calendar day, common era.' }],
  [
    pastDate,
    {
      format: 'date',
      description:
        'A calendar day, common era, not later than today in Thailand and not more than a hundred years back.',
    },
  ],
  [
    caseNumber,
    {
      description:
        'Case number: fiscal year (Buddhist era), province, serial, check digit. Thai digits, spaces and missing dashes are understood.',
      examples: ['2570-50-000123-7'],
    },
  ],
  [
    accessCode,
    {
      description:
        'Access code: twelve characters of Crockford base 32. Case, spaces and missing dashes do not matter.',
      examples: ['7K3M-9QXA-42TD'],
    },
  ],
  [
    volunteerReference,
    {
      description:
        'Reference of a volunteer: V, province, eight characters of Crockford base 32. Case, spaces and missing dashes do not matter.',
      examples: ['V50-4TNC-8WRE'],
    },
  ],
  [
    skillCode,
    { description: 'Code of an entry of `GET /v1/volunteer-skills`.', examples: ['boat'] },
  ],
  [
    opinionTopicCode,
    { description: 'Code of a topic of `GET /v1/opinion-topics`.', examples: ['education'] },
  ],
  [
    opinionId,
    {
      description: '`id` of an opinion of `GET /v1/officer/opinions`.',
      examples: ['9c3f5a17-2d84-4b6e-8f01-6a7b8c9d0e1f'],
    },
  ],
  [
    officerUsername,
    {
      description:
        'How an officer signs in: 3 to 50 letters from a to z, digits, dots, dashes and underscores. It never changes.',
      examples: ['chiangmai.counter'],
    },
  ],
  [
    sessionId,
    {
      description: '`id` of a session of `GET /v1/officer/sessions`.',
      examples: ['7d2f1c5e-94b0-4a63-8c1d-2e5f60718293'],
    },
  ],
  [
    agencyId,
    {
      description: '`id` of an agency of `GET /v1/officer/agencies`.',
      examples: ['5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e2f'],
    },
  ],
  [
    assignmentNumber,
    { description: 'Number of the assignment within its case, from 1.', examples: [1] },
  ],
  [
    answerTemplateId,
    {
      description: '`id` of a template of `GET /v1/officer/templates`.',
      examples: ['b2d4f6a8-3c5e-4701-9b2d-4f6a8c0e1d32'],
    },
  ],
  [
    circularId,
    {
      description: '`id` of a circular of `GET /v1/officer/circulars`.',
      examples: ['2c7e5a90-4b1f-4d38-8e6a-9f0b1c2d3e4f'],
    },
  ],
  [
    letterId,
    {
      description: '`id` of a letter of `GET /v1/officer/letters`.',
      examples: ['5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a6978'],
    },
  ],
  [
    reportId,
    {
      description: '`id` of a report of `GET /v1/officer/reports`.',
      examples: ['8a4f2b6c-1d3e-4f50-9a7b-6c5d4e3f2a1b'],
    },
  ],
  [
    holidayId,
    {
      description: '`id` of a day off of `GET /v1/officer/holidays`.',
      examples: ['6d1e8b3f-2c75-4a90-b1d4-8e9f0a1b2c3d'],
    },
  ],
  [
    contentId,
    {
      description: '`id` of an entry of `GET /v1/officer/content`.',
      examples: ['9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f70'],
    },
  ],
  [
    webAddress,
    {
      description: 'Address of a public web page, http or https; none of an address in numbers.',
      maxLength: 500,
      examples: ['https://www.moi.go.th/'],
    },
  ],
  [
    siteId,
    {
      description: '`id` of a site of `GET /v1/officer/sites`.',
      examples: ['3b6f0c52-7d18-4e9a-b2c4-5a6d7e8f9012'],
    },
  ],
  [
    siteOrigin,
    {
      description:
        'Scheme, host and port of a site; the address of any of its pages is understood.',
      maxLength: 300,
      examples: ['https://www.chiangmai.go.th'],
    },
  ],
  [
    phone,
    {
      description:
        'Thai telephone number in any usual spelling, Thai digits and an extension included.',
      examples: ['081-234-5678', '053-112-233 ต่อ 12'],
    },
  ],
  [
    uploadId,
    {
      description: 'The last part of the address that the creation of the upload answered.',
      examples: ['Yb0mDPMQ3rVuIgeX5kZbZr3lqN9o7l2fH0aW4tU1cEs'],
    },
  ],
  [
    attachmentId,
    {
      description: 'Names a file within its case; listed in the views of the case.',
      examples: ['4f1c09a7d2e85b36'],
    },
  ],
  [emailAddress, { description: 'E-mail address.', examples: ['citizen@example.org'] }],
  [optionalEmail, { description: 'E-mail address; empty text is the same as absence.' }],
  [personName, { description: 'Name of a person or an organisation, in one field.' }],
  [
    complainant,
    {
      description:
        'Who complains: `named` is seen by officers of the centre, `confidential` is masked until a supervisor reveals it with a reason, of `anonymous` nothing is stored. An anonymous matter needs at least 40 characters of facts and a district.',
    },
  ],
]);
