import { giveCase, listAssignments, moveAssignment, readAssignment } from './assignments.ts';
import type { Endpoint } from '../endpoint.ts';
import { addAgency, changeAgency, listAgencies, mergeAgency } from './agencies.ts';
import {
  addContent,
  changeContent,
  checkContent,
  listContent,
  publishContent,
  readContentHistory,
} from './content.ts';
import { addHoliday, changeHoliday, getHolidays, listHolidays } from './holidays.ts';
import { findSimilarCases, followCase } from './similar-cases.ts';
import { answerQuestion, askCitizen } from './case-questions.ts';
import { listAudit } from './audit.ts';
import { changeClosingRule, decideClosing, readClosingRule } from './case-closing.ts';
import { readToday } from './today.ts';
import { readCaseFigures } from './case-figures.ts';
import { searchPersons } from './person-search.ts';
import {
  listReports,
  moveReport,
  noteExport,
  prepareReport,
  readNationalReport,
  readReport,
  remindOfReport,
} from './reports.ts';
import { watchCase } from './case-watch.ts';
import { reopenCase } from './case-reopening.ts';
import { subscribeToMail } from './mail-subscription.ts';
import { getChallenge } from './challenge.ts';
import { addFacts, fileCase, lookUpCase, rateCase } from './cases.ts';
import {
  addNote,
  changeOwner,
  linkCase,
  correctCase,
  changeStatus,
  countCases,
  listCases,
  listColleagues,
  readCase,
  recordCase,
  recordResult,
  revealIdentity,
  showNationalIds,
} from './officer-cases.ts';
import {
  listOfficerAccounts,
  readOfficerAccount,
  createOfficerAccount,
  changeOfficerAccount,
  resetOfficerPassword,
  listOwnSessions,
  endOwnSession,
} from './officer-accounts.ts';
import {
  listSites,
  registerSites,
  changeSite,
  removeSite,
  reportStartFailure,
  requestSite,
} from './sites.ts';
import { getOpinionTopics, getOpinionTotals, sendOpinion } from './opinions.ts';
import {
  changeOpinion,
  countOpinions,
  listOpinions,
  mergeOpinionTags,
} from './officer-opinions.ts';
import { decideQuarantine } from './officer-quarantine.ts';
import {
  changeOfficerPassword,
  getOfficerSession,
  signInOfficer,
  signOutOfficer,
} from './officer-session.ts';
import {
  getCategories,
  getCenter,
  getPlaceIndex,
  getPlaces,
  getProvinceMap,
  getSubdistrictMap,
  getQuestions,
} from './public-data.ts';
import {
  addVolunteerSkill,
  editVolunteerSkill,
  eraseVolunteer,
  listVolunteers,
  readVolunteer,
} from './officer-volunteers.ts';
import {
  changeVolunteer,
  getVolunteerSkills,
  lookUpVolunteer,
  signUpVolunteer,
  withdrawVolunteer,
} from './volunteers.ts';
import { getUploadPolicy, readAttachment, readOfficerAttachment, readUpload } from './uploads.ts';

/** Every promise of the API, in the order the OpenAPI document prints them. */
export const allEndpoints: readonly Endpoint[] = Object.freeze([
  getPlaces,
  getPlaceIndex,
  getProvinceMap,
  getSubdistrictMap,
  getCategories,
  getQuestions,
  getCenter,
  getHolidays,
  getChallenge,
  getUploadPolicy,
  readUpload,
  fileCase,
  lookUpCase,
  watchCase,
  addFacts,
  answerQuestion,
  rateCase,
  reopenCase,
  subscribeToMail,
  findSimilarCases,
  followCase,
  getVolunteerSkills,
  readAttachment,
  signUpVolunteer,
  lookUpVolunteer,
  changeVolunteer,
  withdrawVolunteer,
  getOpinionTopics,
  getOpinionTotals,
  sendOpinion,
  reportStartFailure,
  requestSite,
  signInOfficer,
  getOfficerSession,
  signOutOfficer,
  changeOfficerPassword,
  listOfficerAccounts,
  createOfficerAccount,
  readOfficerAccount,
  changeOfficerAccount,
  resetOfficerPassword,
  listOwnSessions,
  endOwnSession,
  listSites,
  registerSites,
  changeSite,
  removeSite,
  listAgencies,
  addAgency,
  changeAgency,
  mergeAgency,
  listHolidays,
  addHoliday,
  changeHoliday,
  listContent,
  addContent,
  changeContent,
  checkContent,
  publishContent,
  readContentHistory,
  readCaseFigures,
  listAudit,
  countCases,
  listCases,
  readCase,
  readOfficerAttachment,
  listColleagues,
  recordCase,
  changeStatus,
  giveCase,
  listAssignments,
  readAssignment,
  moveAssignment,
  changeOwner,
  correctCase,
  askCitizen,
  addNote,
  recordResult,
  revealIdentity,
  showNationalIds,
  decideQuarantine,
  listVolunteers,
  readVolunteer,
  eraseVolunteer,
  addVolunteerSkill,
  editVolunteerSkill,
  listOpinions,
  changeOpinion,
  mergeOpinionTags,
  countOpinions,
  searchPersons,
  decideClosing,
  readClosingRule,
  changeClosingRule,
  readToday,
  listReports,
  prepareReport,
  readReport,
  moveReport,
  readNationalReport,
  remindOfReport,
  noteExport,
  linkCase,
]);
