import type { $ZodType } from 'zod/v4/core';
import { placeIndex } from '../places/place-index.ts';
import { placesFile } from '../places/places-file.ts';
import { provinceMap } from '../places/province-map.ts';
import { subdistrictMap } from '../places/subdistrict-map.ts';
import { problem } from '../errors/problem.ts';
import { questionList } from '../questions/question.ts';
import { similarCases, followReceipt, followRequest } from '../schemas/similar-case.ts';
import {
  assignedCase,
  assignment,
  assignmentList,
  assignmentMove,
  caseGiving,
} from '../schemas/assignment.ts';
import { today } from '../schemas/today.ts';
import { closingDecision, closingRule, closingRuleChange } from '../schemas/case-closing.ts';
import { agency, agencyChange, agencyList, agencyMerge, newAgency } from '../schemas/agency.ts';
import {
  contentCheck,
  contentEntry,
  contentHistory,
  contentList,
  contentPublication,
} from '../schemas/content.ts';
import { contentChange, newContent } from '../schemas/content-writing.ts';
import {
  holiday,
  holidayChange,
  holidayList,
  newHoliday,
  publicHolidays,
} from '../schemas/holiday.ts';
import {
  dataExport,
  nationalReport,
  newReport,
  report,
  reportInFull,
  reportList,
  reportMove,
  reportReminder,
} from '../schemas/report.ts';
import {
  circular,
  circularCorrection,
  circularList,
  circularReading,
  circularReminder,
  circularWithdrawal,
  newCircular,
} from '../schemas/circular.ts';
import {
  answerTemplate,
  answerTemplateChange,
  answerTemplateHiding,
  answerTemplateInFull,
  answerTemplateList,
  newAnswerTemplate,
} from '../schemas/answer-template.ts';
import { ownDraftInput, ownDraftList } from '../schemas/own-draft.ts';
import {
  caseLetters,
  letter,
  letterList,
  letterSettings,
  letterSettingsChange,
  letterVoiding,
  newLetter,
} from '../schemas/letter.ts';
import { caseCredentials } from '../schemas/case-credentials.ts';
import { caseFiling, caseReceipt } from '../schemas/case-filing.ts';
import { addedFacts, caseRating } from '../schemas/case-reply.ts';
import { askedQuestion, questionAnswer } from '../schemas/case-question.ts';
import { reopeningRequest } from '../schemas/case-reopening.ts';
import { caseView } from '../schemas/case-view.ts';
import { mailSubscription, mailSubscriptionAnswer } from '../schemas/mail-subscription.ts';
import { categoryList, centerCard } from '../schemas/center-card.ts';
import {
  caseList,
  caseRecording,
  caseResult,
  officerCase,
  statusChange,
} from '../schemas/officer-case.ts';
import { caseCorrection } from '../schemas/case-correction.ts';
import { auditList } from '../schemas/audit.ts';
import { personMatches, personSearch } from '../schemas/person-search.ts';
import { caseFigures } from '../schemas/case-figures.ts';
import { caseCounts } from '../schemas/case-query.ts';
import {
  caseHoldChange,
  erasureDecision,
  erasureProposal,
  retention,
  retentionChange,
} from '../schemas/erasure.ts';
import { caseLinkChange } from '../schemas/case-link.ts';
import { caseOwnerChange, colleagueList } from '../schemas/case-owner.ts';
import { challenge } from '../schemas/challenge.ts';
import { quarantineDecision, quarantineOutcome } from '../schemas/quarantine.ts';
import { officerSession, passwordChange, signIn } from '../schemas/officer.ts';
import {
  newOfficerAccount,
  officerAccount,
  officerAccountChange,
  officerAccountList,
  oneTimeAccount,
  ownSessionList,
  passwordReset,
} from '../schemas/officer-account.ts';
import {
  newSites,
  registeredSites,
  site,
  siteChange,
  siteList,
  siteRequest,
  siteRequestAnswer,
  startFailure,
} from '../schemas/site.ts';
import { volunteerList } from '../schemas/officer-volunteer.ts';
import {
  volunteerChange,
  volunteerCredentials,
  volunteerReceipt,
  volunteerSignUp,
  volunteerView,
  volunteerWithdrawal,
} from '../schemas/volunteer.ts';
import {
  newVolunteerSkill,
  volunteerSkillEdit,
  volunteerSkillList,
} from '../schemas/volunteer-skill.ts';
import { opinion, opinionReceipt, opinionTopicList, opinionTotals } from '../schemas/opinion.ts';
import {
  officerOpinion,
  officerOpinionTotals,
  opinionChange,
  opinionList,
  opinionTagList,
  opinionTagMerge,
} from '../schemas/officer-opinion.ts';
import { uploadPolicy, uploadState } from '../schemas/upload.ts';
import { describeSchema } from './descriptions.ts';
import type { JsonSchema } from './document.ts';
import { toJsonSchema } from './json-schema.ts';

const inputs = {
  CaseFiling: caseFiling,
  CaseCredentials: caseCredentials,
  AddedFacts: addedFacts,
  CaseRating: caseRating,
  QuestionAnswer: questionAnswer,
  ReopeningRequest: reopeningRequest,
  FollowRequest: followRequest,
  MailSubscription: mailSubscription,
  VolunteerSignUp: volunteerSignUp,
  VolunteerCredentials: volunteerCredentials,
  VolunteerChange: volunteerChange,
  NewVolunteerSkill: newVolunteerSkill,
  VolunteerSkillEdit: volunteerSkillEdit,
  Opinion: opinion,
  OpinionChange: opinionChange,
  OpinionTagMerge: opinionTagMerge,
  SignIn: signIn,
  PasswordChange: passwordChange,
  NewOfficerAccount: newOfficerAccount,
  OfficerAccountChange: officerAccountChange,
  PasswordReset: passwordReset,
  NewAgency: newAgency,
  AgencyChange: agencyChange,
  AgencyMerge: agencyMerge,
  NewReport: newReport,
  ReportMove: reportMove,
  ReportReminder: reportReminder,
  DataExport: dataExport,
  NewCircular: newCircular,
  CircularCorrection: circularCorrection,
  CircularWithdrawal: circularWithdrawal,
  CircularReading: circularReading,
  CircularReminder: circularReminder,
  NewAnswerTemplate: newAnswerTemplate,
  AnswerTemplateChange: answerTemplateChange,
  AnswerTemplateHiding: answerTemplateHiding,
  OwnDraftInput: ownDraftInput,
  NewLetter: newLetter,
  LetterVoiding: letterVoiding,
  LetterSettingsChange: letterSettingsChange,
  CaseHoldChange: caseHoldChange,
  ErasureProposal: erasureProposal,
  ErasureDecision: erasureDecision,
  RetentionChange: retentionChange,
  NewHoliday: newHoliday,
  HolidayChange: holidayChange,
  CaseGiving: caseGiving,
  AssignmentMove: assignmentMove,
  NewContent: newContent,
  ContentChange: contentChange,
  ContentCheck: contentCheck,
  ContentPublication: contentPublication,
  NewSites: newSites,
  SiteChange: siteChange,
  StartFailure: startFailure,
  SiteRequest: siteRequest,
  CaseLinkChange: caseLinkChange,
  PersonSearch: personSearch,
  CaseRecording: caseRecording,
  StatusChange: statusChange,
  AskedQuestion: askedQuestion,
  CaseResult: caseResult,
  CaseOwnerChange: caseOwnerChange,
  CaseCorrection: caseCorrection,
  QuarantineDecision: quarantineDecision,
  ClosingDecision: closingDecision,
  ClosingRuleChange: closingRuleChange,
};

const outputs = {
  Problem: problem,
  PlacesFile: placesFile,
  PlaceIndex: placeIndex,
  ProvinceMap: provinceMap,
  SubdistrictMap: subdistrictMap,
  CategoryList: categoryList,
  QuestionList: questionList,
  CenterCard: centerCard,
  PublicHolidays: publicHolidays,
  Challenge: challenge,
  UploadPolicy: uploadPolicy,
  UploadState: uploadState,
  CaseReceipt: caseReceipt,
  CaseView: caseView,
  SimilarCases: similarCases,
  FollowReceipt: followReceipt,
  MailSubscriptionAnswer: mailSubscriptionAnswer,
  VolunteerReceipt: volunteerReceipt,
  VolunteerView: volunteerView,
  VolunteerWithdrawal: volunteerWithdrawal,
  VolunteerList: volunteerList,
  VolunteerSkillList: volunteerSkillList,
  OpinionTopicList: opinionTopicList,
  OpinionTotals: opinionTotals,
  OpinionReceipt: opinionReceipt,
  OfficerOpinion: officerOpinion,
  OpinionList: opinionList,
  OpinionTagList: opinionTagList,
  OfficerOpinionTotals: officerOpinionTotals,
  OfficerSession: officerSession,
  OfficerAccount: officerAccount,
  OfficerAccountList: officerAccountList,
  OneTimeAccount: oneTimeAccount,
  OwnSessionList: ownSessionList,
  Agency: agency,
  AgencyList: agencyList,
  Report: report,
  ReportInFull: reportInFull,
  ReportList: reportList,
  NationalReport: nationalReport,
  Circular: circular,
  CircularList: circularList,
  AnswerTemplate: answerTemplate,
  AnswerTemplateInFull: answerTemplateInFull,
  AnswerTemplateList: answerTemplateList,
  OwnDraftList: ownDraftList,
  Letter: letter,
  LetterList: letterList,
  CaseLetters: caseLetters,
  LetterSettings: letterSettings,
  Retention: retention,
  Holiday: holiday,
  HolidayList: holidayList,
  Assignment: assignment,
  AssignmentList: assignmentList,
  AssignedCase: assignedCase,
  ContentEntry: contentEntry,
  ContentList: contentList,
  ContentHistory: contentHistory,
  Site: site,
  SiteList: siteList,
  RegisteredSites: registeredSites,
  SiteRequestAnswer: siteRequestAnswer,
  CaseList: caseList,
  CaseFigures: caseFigures,
  ClosingRule: closingRule,
  Today: today,
  AuditList: auditList,
  PersonMatches: personMatches,
  CaseCounts: caseCounts,
  OfficerCase: officerCase,
  ColleagueList: colleagueList,
  QuarantineOutcome: quarantineOutcome,
};

const names = new Map<$ZodType, string>(
  [...Object.entries(inputs), ...Object.entries(outputs)].map(([name, schema]) => [schema, name]),
);

/** The named schemas in full, for `components`. */
export function namedSchemas(): Record<string, JsonSchema> {
  return {
    ...describeAll(inputs, 'input'),
    ...describeAll(outputs, 'output'),
  };
}

/** A reference to a named schema, or the schema itself. */
export function schemaOf(schema: $ZodType, io: 'input' | 'output'): JsonSchema {
  const name = names.get(schema);
  return name === undefined ? toJsonSchema(schema, io) : { $ref: `#/components/schemas/${name}` };
}

/** The name of a schema that has one. */
export function nameOf(schema: $ZodType): string | undefined {
  return names.get(schema);
}

function describeAll(
  schemas: Readonly<Record<string, $ZodType>>,
  io: 'input' | 'output',
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      describeSchema(toJsonSchema(schema, io), name),
    ]),
  );
}
