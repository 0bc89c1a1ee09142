import * as z from 'zod/mini';
import { agencyId } from './agency.ts';
import { answerTemplateId } from './answer-template.ts';
import { assignmentNumber } from './assignment.ts';
import { caseNumber } from './case-credentials.ts';
import { circularId } from './circular.ts';
import { contentId } from './content.ts';
import { categoryCode } from './case-filing.ts';
import { holidayId } from './holiday.ts';
import { letterId } from './letter.ts';
import { reportId } from './report.ts';
import { provinceCode, subdistrictCode } from './location.ts';
import { opinionId } from './officer-opinion.ts';
import { officerUsername, sessionId } from './officer-account.ts';
import { uploadId } from './upload.ts';
import { siteId } from './site.ts';
import { skillCode, volunteerReference } from './volunteer.ts';

// What stands in braces in the paths of the API.

export const provinceParams = z.object({ province: provinceCode });
export const categoryParams = z.object({ province: provinceCode, category: categoryCode });
export const similarCaseParams = z.object({ subdistrict: subdistrictCode, category: categoryCode });
export const caseParams = z.object({ number: caseNumber });
export const assignmentParams = z.object({ number: caseNumber, assignment: assignmentNumber });
export const uploadParams = z.object({ id: uploadId });
export const volunteerParams = z.object({ reference: volunteerReference });
export const opinionParams = z.object({ opinion: opinionId });
export const skillParams = z.object({ skill: skillCode });
export const accountParams = z.object({ username: officerUsername });
export const agencyParams = z.object({ agency: agencyId });
export const holidayParams = z.object({ holiday: holidayId });
export const answerTemplateParams = z.object({ template: answerTemplateId });
export const circularParams = z.object({ circular: circularId });
export const letterParams = z.object({ letter: letterId });
export const reportParams = z.object({ report: reportId });
export const contentParams = z.object({ entry: contentId });
export const siteParams = z.object({ site: siteId });
export const sessionParams = z.object({ session: sessionId });
