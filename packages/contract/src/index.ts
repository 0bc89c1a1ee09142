export {
  accessTable,
  may,
  permissionCodes,
  permissionsOf,
  reachOf,
  type Permission,
  type Reach,
} from './access/access.ts';
export { managedRoles } from './access/managed-roles.ts';
export { accessCode, caseCredentials, caseNumber } from './schemas/case-credentials.ts';
export { formatAccessCode, normalizeAccessCode } from './case/access-code.ts';
export {
  caseCheckDigit,
  formatCaseNumber,
  normalizeCaseNumber,
  parseCaseNumber,
  type CaseNumber,
} from './case/case-number.ts';
export { readReceiptText } from './case/receipt-text.ts';
export {
  findStatusRule,
  isOpen,
  isSettled,
  mayAsk,
  nextStatuses,
  statusRules,
  type Actor,
  type StatusRule,
} from './case/status-rules.ts';
export { categories, categoryKeys, type Category } from './codes/categories.ts';
export { categoryGroupNamesEn } from './codes/category-group-names.en.ts';
export { categoryGroupNamesTh } from './codes/category-group-names.th.ts';
export { spokenWords, synonyms } from './codes/spoken-words.ts';
export {
  categoryGroupCodes,
  categoryGroups,
  type CategoryGroupCode,
} from './codes/category-groups.ts';
export {
  caseStatusCodes,
  caseStatuses,
  citizenStatusCodes,
  citizenStatuses,
  publicStatus,
  type CaseStatus,
  type CitizenStatus,
} from './codes/case-statuses.ts';
export { channelCodes, channels, type ChannelCode } from './codes/channels.ts';
export { languages, type Lang } from './codes/languages.ts';
export { agencyLevelCodes, agencyLevels, type AgencyLevel } from './codes/agency-levels.ts';
export {
  assignmentStateCodes,
  assignmentStates,
  type AssignmentState,
} from './codes/assignment-states.ts';
export { ministries, type Ministry } from './codes/ministries.ts';
export { answerKindCodes, answerKinds, type AnswerKind } from './codes/answer-kinds.ts';
export { holidayKindCodes, holidayKinds, type HolidayKind } from './codes/holiday-kinds.ts';
export { noticeTopics, type NoticeTopic } from './codes/notice-topics.ts';
export {
  documentForms,
  serviceHandlings,
  serviceTimeUnits,
  type DocumentForm,
  type ServiceHandling,
  type ServiceTimeUnit,
} from './codes/service-codes.ts';
export { natureCodes, natures, type NatureCode } from './codes/natures.ts';
export { officerRoleCodes, officerRoles, type OfficerRole } from './codes/officer-roles.ts';
export { provinceNamesEn } from './codes/province-names.en.ts';
export { provinceNamesTh } from './codes/province-names.th.ts';
export {
  findProvince,
  isProvinceCode,
  labelOfProvince,
  provinceLabel,
  provinces,
  provincesOf,
  type Province,
} from './codes/provinces.ts';
export { regions, type RegionCode } from './codes/regions.ts';
export { codeName, codesOf, type CodeName } from './codes/code-name.ts';
export { volunteerSkills } from './codes/volunteer-skills.ts';
export { opinionTopics } from './codes/opinion-topics.ts';
export { auditActions, auditActionsOf, type AuditAction } from './codes/audit-actions.ts';
export {
  exportFormats,
  exportKinds,
  reportSpans,
  reportStateCodes,
  reportStates,
  reportSteps,
  type ExportFormat,
  type ExportKind,
  type ReportSpan,
  type ReportState,
  type ReportStep,
} from './codes/report-codes.ts';
export { reportDays, reportPeriod } from './report/report-days.ts';
export {
  findReportRule,
  nextReportSteps,
  reportRules,
  type ReportRule,
} from './report/report-rules.ts';
export { auditKindCodes, auditKinds, type AuditKind } from './codes/audit-kinds.ts';
export {
  ageBands,
  occupationGroups,
  type AgeBand,
  type OccupationGroup,
} from './codes/opinion-writers.ts';
export {
  volunteerDays,
  volunteerHours,
  type VolunteerDay,
  type VolunteerHour,
} from './codes/volunteer-times.ts';
export { endpoint, type Endpoint } from './endpoint.ts';
export type { Access, EndpointInput, Origin, Route } from './route.ts';
export { answerQuestionRoute, askCitizenRoute } from './routes/case-questions.ts';
export { reopenCaseRoute } from './routes/case-reopening.ts';
export { watchCaseRoute } from './routes/case-watch.ts';
export { fileCaseRoute, lookUpCaseRoute, addFactsRoute, rateCaseRoute } from './routes/cases.ts';
export { challengeLifeMs, getChallengeRoute } from './routes/challenge.ts';
export { subscribeToMailRoute } from './routes/mail-subscription.ts';
export {
  countCasesRoute,
  listCasesRoute,
  readCaseRoute,
  recordCaseRoute,
  addNoteRoute,
  correctCaseRoute,
  showNationalIdsRoute,
  changeOwnerRoute,
  linkCaseRoute,
  listColleaguesRoute,
  changeStatusRoute,
  recordResultRoute,
  revealIdentityRoute,
} from './routes/officer-cases.ts';
export {
  listOfficerAccountsRoute,
  readOfficerAccountRoute,
  createOfficerAccountRoute,
  changeOfficerAccountRoute,
  resetOfficerPasswordRoute,
  listOwnSessionsRoute,
  endOwnSessionRoute,
} from './routes/officer-accounts.ts';
export { percentPair } from './case/settled-share.ts';
export { listAuditRoute } from './routes/audit.ts';
export { searchPersonsRoute } from './routes/person-search.ts';
export {
  personSearchKinds,
  readPersonSearch,
  type PersonSearchKind,
} from './case/person-search.ts';
export { readTodayRoute } from './routes/today.ts';
export { readCaseFiguresRoute } from './routes/case-figures.ts';
export {
  changeClosingRuleRoute,
  decideClosingRoute,
  readClosingRuleRoute,
} from './routes/case-closing.ts';
export {
  giveCaseRoute,
  listAssignmentsRoute,
  moveAssignmentRoute,
  readAssignmentRoute,
} from './routes/assignments.ts';
export {
  listAgenciesRoute,
  addAgencyRoute,
  changeAgencyRoute,
  mergeAgencyRoute,
} from './routes/agencies.ts';
export {
  listReportsRoute,
  moveReportRoute,
  noteExportRoute,
  prepareReportRoute,
  readNationalReportRoute,
  readReportRoute,
  remindOfReportRoute,
} from './routes/reports.ts';
export {
  acknowledgeCircularRoute,
  correctCircularRoute,
  listCircularsRoute,
  noteCircularReadRoute,
  readCircularFileRoute,
  readCircularRoute,
  remindOfCircularRoute,
  sendCircularRoute,
  withdrawCircularRoute,
} from './routes/circulars.ts';
export {
  addAnswerTemplateRoute,
  changeAnswerTemplateRoute,
  hideAnswerTemplateRoute,
  listAnswerTemplatesRoute,
  readAnswerTemplateRoute,
} from './routes/answer-templates.ts';
export { saveOwnDraftRoute, listOwnDraftsRoute } from './routes/own-drafts.ts';
export {
  changeLetterSettingsRoute,
  issueLetterRoute,
  listCaseLettersRoute,
  listLettersRoute,
  readLetterRoute,
  readLetterSettingsRoute,
  voidLetterRoute,
} from './routes/letters.ts';
export {
  changeRetentionRoute,
  decideErasureRoute,
  proposeErasureRoute,
  readRetentionRoute,
  setCaseHoldRoute,
} from './routes/erasure.ts';
export {
  addHolidayRoute,
  changeHolidayRoute,
  getHolidaysRoute,
  listHolidaysRoute,
} from './routes/holidays.ts';
export {
  listContentRoute,
  addContentRoute,
  changeContentRoute,
  checkContentRoute,
  publishContentRoute,
  readContentHistoryRoute,
} from './routes/content.ts';
export {
  listSitesRoute,
  registerSitesRoute,
  changeSiteRoute,
  removeSiteRoute,
  reportStartFailureRoute,
  requestSiteRoute,
} from './routes/sites.ts';
export { decideQuarantineRoute } from './routes/officer-quarantine.ts';
export {
  signInOfficerRoute,
  getOfficerSessionRoute,
  signOutOfficerRoute,
  changeOfficerPasswordRoute,
} from './routes/officer-session.ts';
export {
  listOpinionsRoute,
  changeOpinionRoute,
  mergeOpinionTagsRoute,
  countOpinionsRoute,
} from './routes/officer-opinions.ts';
export {
  listVolunteersRoute,
  readVolunteerRoute,
  eraseVolunteerRoute,
  addVolunteerSkillRoute,
  editVolunteerSkillRoute,
} from './routes/officer-volunteers.ts';
export {
  getPlacesRoute,
  getPlaceIndexRoute,
  getProvinceMapRoute,
  getSubdistrictMapRoute,
  getCategoriesRoute,
  getQuestionsRoute,
  getCenterRoute,
} from './routes/public-data.ts';
export { findSimilarCasesRoute, followCaseRoute } from './routes/similar-cases.ts';
export {
  getUploadPolicyRoute,
  readUploadRoute,
  readAttachmentRoute,
  readOfficerAttachmentRoute,
  beginUploadRoute,
  sendUploadPieceRoute,
  askUploadOffsetRoute,
  removeUploadRoute,
} from './routes/uploads.ts';
export {
  getOpinionTopicsRoute,
  getOpinionTotalsRoute,
  sendOpinionRoute,
} from './routes/opinions.ts';
export {
  getVolunteerSkillsRoute,
  signUpVolunteerRoute,
  lookUpVolunteerRoute,
  changeVolunteerRoute,
  withdrawVolunteerRoute,
} from './routes/volunteers.ts';
export { allEndpoints } from './endpoints/all-endpoints.ts';
export { findSimilarCases, followCase } from './endpoints/similar-cases.ts';
export { watchCase } from './endpoints/case-watch.ts';
export { reopenCase } from './endpoints/case-reopening.ts';
export { subscribeToMail } from './endpoints/mail-subscription.ts';
export { getChallenge } from './endpoints/challenge.ts';
export {
  listOfficerAccounts,
  readOfficerAccount,
  createOfficerAccount,
  changeOfficerAccount,
  resetOfficerPassword,
  listOwnSessions,
  endOwnSession,
} from './endpoints/officer-accounts.ts';
export {
  giveCase,
  listAssignments,
  moveAssignment,
  readAssignment,
} from './endpoints/assignments.ts';
export { listAudit } from './endpoints/audit.ts';
export { searchPersons } from './endpoints/person-search.ts';
export { readToday } from './endpoints/today.ts';
export {
  listReports,
  moveReport,
  noteExport,
  prepareReport,
  readNationalReport,
  readReport,
  remindOfReport,
} from './endpoints/reports.ts';
export {
  acknowledgeCircular,
  correctCircular,
  listCirculars,
  noteCircularRead,
  readCircular,
  readCircularFile,
  remindOfCircular,
  sendCircular,
  withdrawCircular,
} from './endpoints/circulars.ts';
export {
  addAnswerTemplate,
  changeAnswerTemplate,
  hideAnswerTemplate,
  listAnswerTemplates,
  readAnswerTemplate,
} from './endpoints/answer-templates.ts';
export { saveOwnDraft, listOwnDrafts } from './endpoints/own-drafts.ts';
export {
  changeLetterSettings,
  issueLetter,
  listCaseLetters,
  listLetters,
  readLetter,
  readLetterSettings,
  voidLetter,
} from './endpoints/letters.ts';
export {
  changeRetention,
  decideErasure,
  proposeErasure,
  readRetention,
  setCaseHold,
} from './endpoints/erasure.ts';
export { readCaseFigures } from './endpoints/case-figures.ts';
export { changeClosingRule, decideClosing, readClosingRule } from './endpoints/case-closing.ts';
export { listAgencies, addAgency, changeAgency, mergeAgency } from './endpoints/agencies.ts';
export { addHoliday, changeHoliday, getHolidays, listHolidays } from './endpoints/holidays.ts';
export {
  listContent,
  addContent,
  changeContent,
  checkContent,
  publishContent,
  readContentHistory,
} from './endpoints/content.ts';
export {
  listSites,
  registerSites,
  changeSite,
  removeSite,
  reportStartFailure,
  requestSite,
} from './endpoints/sites.ts';
export { decideQuarantine } from './endpoints/officer-quarantine.ts';
export { answerQuestion, askCitizen } from './endpoints/case-questions.ts';
export { addFacts, fileCase, lookUpCase, rateCase } from './endpoints/cases.ts';
export {
  addNote,
  correctCase,
  showNationalIds,
  changeOwner,
  linkCase,
  listColleagues,
  changeStatus,
  countCases,
  listCases,
  readCase,
  recordCase,
  recordResult,
  revealIdentity,
} from './endpoints/officer-cases.ts';
export {
  changeOfficerPassword,
  getOfficerSession,
  signInOfficer,
  signOutOfficer,
} from './endpoints/officer-session.ts';
export {
  getCategories,
  getCenter,
  getPlaceIndex,
  getPlaces,
  getProvinceMap,
  getSubdistrictMap,
  getQuestions,
} from './endpoints/public-data.ts';
export {
  changeOpinion,
  countOpinions,
  listOpinions,
  mergeOpinionTags,
} from './endpoints/officer-opinions.ts';
export { getOpinionTopics, getOpinionTotals, sendOpinion } from './endpoints/opinions.ts';
export {
  addVolunteerSkill,
  editVolunteerSkill,
  eraseVolunteer,
  listVolunteers,
  readVolunteer,
} from './endpoints/officer-volunteers.ts';
export {
  changeVolunteer,
  getVolunteerSkills,
  lookUpVolunteer,
  signUpVolunteer,
  withdrawVolunteer,
} from './endpoints/volunteers.ts';
export { dangers, type Danger, type DangerLine } from './danger/dangers.ts';
export { dangerSigns, urgentCategory } from './danger/danger-signs.ts';
export { findDangers } from './danger/find-dangers.ts';
export { addCalendarDays, addWorkingDays, nextWorkingDay } from './deadline/add-days.ts';
export {
  dayCountings,
  dueDayOf,
  type Bound,
  type DayCounting,
  type Period,
} from './deadline/due-day.ts';
export type { NationalHoliday } from './deadline/holiday.ts';
export { nationalHolidays } from './deadline/national-holidays.ts';
export { workingCalendar, type WorkingCalendar } from './deadline/working-calendar.ts';
export {
  getUploadPolicy,
  readAttachment,
  readOfficerAttachment,
  readUpload,
} from './endpoints/uploads.ts';
export { commonErrors, errorCodes, errorStatus, type ErrorCode } from './errors/error-codes.ts';
export { toFieldIssues } from './errors/field-issues.ts';
export {
  fileIssueCodes,
  isIssueCode,
  issueCodes,
  type FileIssueCode,
  type IssueCode,
} from './errors/issue-codes.ts';
export { problem, type FieldIssue, type Problem } from './errors/problem.ts';
export { type Answers } from './questions/answers.ts';
export { askedQuestions } from './questions/asked-questions.ts';
export { answerLimit, checkAnswers, type CheckedAnswer } from './questions/check-answers.ts';
export {
  isBlankAnswer,
  readTypedAnswers,
  type AnswerIssue,
  type TypedAnswer,
  type TypedAnswers,
} from './questions/read-typed-answers.ts';
export { nationalQuestions } from './questions/national-questions.ts';
export {
  question,
  type Question,
  type QuestionKind,
  type QuestionList,
  type ShownAnswer,
} from './questions/question.ts';
export { accusedKinds, type AccusedKind } from './schemas/accused.ts';
export { awarenesses, relations, type Awareness, type Relation } from './schemas/on-behalf.ts';
export { districtLabel, stripPlacePrefix, subdistrictLabel } from './places/place-names.ts';
export {
  expandPlaces,
  type District,
  type ProvincePlaces,
  type Subdistrict,
} from './places/expand-places.ts';
export {
  nearProvinces,
  nearSubdistricts,
  type NearProvince,
  type NearSubdistrict,
} from './places/locate.ts';
export {
  mapCorner,
  mapSize,
  mapZoom,
  metresPerUnit,
  toMapPoint,
  toPosition,
  type MapPoint,
  type Position,
} from './places/map-projection.ts';
export { expandPlaceIndex, listPlaces, type ListedPlace } from './places/expand-place-index.ts';
export { expandProvinceMap, type ProvinceOutline } from './places/expand-province-map.ts';
export { expandSubdistrictMap, type SubdistrictOutline } from './places/expand-subdistrict-map.ts';
export { placeIndex, type PlaceIndex } from './places/place-index.ts';
export { placeLabel } from './places/place-label.ts';
export { createPlaceSearch } from './places/place-search.ts';
export { placesFile, type PlacesFile } from './places/places-file.ts';
export {
  formatPosition,
  isInThailandsBounds,
  parsePosition,
  roundPosition,
  thailandBounds,
} from './places/position.ts';
export { provinceMap, type ProvinceMap } from './places/province-map.ts';
export { subdistrictMap, type SubdistrictMap } from './places/subdistrict-map.ts';
export {
  similarCase,
  similarCases,
  followReceipt,
  followRequest,
  casePublicId,
  type SimilarCase,
  type SimilarCases,
  type FollowReceipt,
  type FollowRequest,
} from './schemas/similar-case.ts';
export {
  attachment,
  attachmentEndings,
  officerAttachment,
  workStages,
  type Attachment,
  type OfficerAttachment,
  type WorkStage,
} from './schemas/attachment.ts';
export {
  attachmentRequest,
  attachmentSizes,
  officerFile,
  type AttachmentSize,
  type OfficerFile,
} from './schemas/attachment-request.ts';
export { calendarDate, pastDate, pastDayIssue, timestamp } from './schemas/calendar.ts';
export {
  anonymousFactsMinimum,
  caseFiling,
  caseReceipt,
  categoryCode,
  factsLimit,
  privacyNotice,
  privacyNoticeVersion,
  type CaseFiling,
  type CaseFilingInput,
  type CaseReceipt,
} from './schemas/case-filing.ts';
export { reopeningRequest } from './schemas/case-reopening.ts';
export {
  mailSubscription,
  mailSubscriptionAnswer,
  type MailSubscription,
  type MailSubscriptionAnswer,
} from './schemas/mail-subscription.ts';
export { askedQuestion, questionAnswer, type AskedQuestion } from './schemas/case-question.ts';
export {
  openQuestion,
  questionStates,
  type OpenQuestion,
  type QuestionState,
} from './schemas/open-question.ts';
export { fileBytes } from './schemas/file-bytes.ts';
export { addedFacts, caseRating } from './schemas/case-reply.ts';
export {
  caseView,
  publicEvent,
  publicEventKinds,
  type CaseView,
  type PublicEvent,
} from './schemas/case-view.ts';
export {
  categoryList,
  centerCard,
  type CategoryList,
  type CenterCard,
} from './schemas/center-card.ts';
export {
  complainant,
  complainantKinds,
  identityModes,
  type ComplainantKind,
  type IdentityMode,
} from './schemas/complainant.ts';
export { optionalEmail, phone } from './schemas/contact.ts';
export {
  caseList,
  caseRecording,
  caseNote,
  caseResult,
  caseRow,
  officerCase,
  shownComplainant,
  statusChange,
  type CaseList,
  type CaseRecording,
  type CaseRecordingInput,
  type CaseNote,
  type CaseResult,
  type CaseRow,
  type OfficerCase,
  type StatusChange,
} from './schemas/officer-case.ts';
export {
  caseCounts,
  caseFilterCodes,
  caseGivings,
  caseNarrowing,
  caseQuery,
  caseSorts,
  COUNT_LIMIT,
  readCodeSet,
  type CaseCounts,
  type CaseNarrowing,
  type CaseQuery,
  type CaseSort,
} from './schemas/case-query.ts';
export {
  eventChange,
  officerEvent,
  type EventChange,
  type OfficerEvent,
} from './schemas/officer-event.ts';
export {
  caseOwner,
  caseOwnerChange,
  colleagueList,
  type CaseOwner,
  type CaseOwnerChange,
  type ColleagueList,
} from './schemas/case-owner.ts';
export {
  caseCorrection,
  personalFields,
  plainFields,
  type CaseCorrection,
  type CaseCorrectionInput,
  type PersonalField,
  type PlainField,
} from './schemas/case-correction.ts';
export { todayCodes, todayQuery, type TodayCode, type TodayQuery } from './case/today-queries.ts';
export { today, TODAY_LIMIT, type Today } from './schemas/today.ts';
export { ownerChoice, type OwnerChoice } from './case/owner-rules.ts';
export {
  closesAfterApproval,
  closingChoices,
  closingDecisions,
  type ClosingDecision,
} from './case/closing-rules.ts';
export {
  closingDecision,
  closingRule,
  closingRuleChange,
  type ClosingDecisionTaken,
  type ClosingRequest,
  type ClosingRule,
  type ClosingRuleChange,
} from './schemas/case-closing.ts';
export {
  assignmentMoves,
  assignmentRules,
  findAssignmentRule,
  isOpenAssignment,
  nextMoves,
  statusOfAssignments,
  type AssignmentMove,
  type AssignmentRule,
} from './case/assignment-rules.ts';
export {
  assignedCase,
  assignment,
  assignmentList,
  assignmentMove,
  assignmentQuery,
  caseGiving,
  recipient,
  recipientKinds,
  recipientLimit,
  type AssignedCase,
  type Assignment,
  type AssignmentList,
  type AssignmentQuery,
  type AssignmentStepInput,
  type CaseGiving,
  type Recipient,
} from './schemas/assignment.ts';
export {
  officerSession,
  passwordChange,
  passwordMinimum,
  signIn,
  type OfficerSession,
} from './schemas/officer.ts';
export {
  accountStates,
  newOfficerAccount,
  officerAccount,
  officerAccountChange,
  officerAccountList,
  officerAccountQuery,
  officerUsername,
  oneTimeAccount,
  ownSession,
  ownSessionList,
  passwordReset,
  type NewOfficerAccount,
  type OfficerAccount,
  type OfficerAccountChange,
  type OfficerAccountList,
  type OfficerAccountQuery,
  type OneTimeAccount,
  type OwnSession,
  type OwnSessionList,
} from './schemas/officer-account.ts';
export {
  agency,
  agencyChange,
  agencyList,
  agencyMerge,
  agencyQuery,
  newAgency,
  type Agency,
  type AgencyChange,
  type AgencyList,
  type AgencyMerge,
  type AgencyQuery,
  type NewAgency,
} from './schemas/agency.ts';
export {
  holiday,
  holidayChange,
  holidayList,
  holidayQuery,
  newHoliday,
  publicHolidays,
  type Holiday,
  type HolidayChange,
  type HolidayList,
  type HolidayQuery,
  type NewHoliday,
  type PublicHolidays,
} from './schemas/holiday.ts';
export { contentInput } from './content/content-input.ts';
export {
  contentBody,
  contentKinds,
  type ContentBody,
  type ContentKind,
  type ContentOf,
} from './content/content-kinds.ts';
export { type ServicePart } from './content/service-content.ts';
export { followService, serviceParts } from './content/service-parts.ts';
export {
  serviceDocumentInWords,
  serviceFeeInWords,
  serviceTimeInWords,
} from './content/service-words.ts';
export {
  parseMarkedText,
  plainText,
  type TextBlock,
  type TextLine,
  type TextSpan,
} from './content/marked-text.ts';
export {
  formatTime,
  hoursInWords,
  openingAt,
  parseDayHours,
  typedDayHours,
  weekdayName,
  weekdayOf,
  type Opening,
  type WeekHours,
} from './content/opening-hours.ts';
export type { OpenSpan } from './content/open-span.ts';
export { lineHref } from './content/line-contact.ts';
export { directorPosts, type DirectorPost } from './codes/director-posts.ts';
export {
  contentIndex,
  publishedContent,
  type ContentIndex,
  type DaysOff,
  type PublishedContent,
} from './content/published-content.ts';
export {
  contentCheck,
  contentEntry,
  contentHistory,
  contentLink,
  contentList,
  contentPublication,
  contentQuery,
  linkOutcomes,
  linkStates,
  type ContentAction,
  type ContentEntry,
  type ContentHistory,
  type ContentLink,
  type ContentList,
  type ContentQuery,
  type ContentState,
  type LinkOutcome,
  type LinkState,
} from './schemas/content.ts';
export {
  contentChange,
  newContent,
  type ContentChange,
  type NewContent,
} from './schemas/content-writing.ts';
export {
  caseLinkChange,
  caseLinkKinds,
  caseRelations,
  linkedCase,
  type CaseLinkChange,
  type CaseLinkKind,
  type CaseRelation,
  type LinkedCase,
} from './schemas/case-link.ts';
export {
  foundPerson,
  personCase,
  personMatches,
  personSearch,
  type FoundPerson,
  type PersonMatches,
  type PersonSearch,
} from './schemas/person-search.ts';
export {
  auditEntry,
  auditList,
  auditQuery,
  type AuditEntry,
  type AuditList,
  type AuditQuery,
} from './schemas/audit.ts';
export {
  dataExport,
  MAX_REPORTED_OVERDUE,
  nationalReport,
  nationalReportQuery,
  newReport,
  report,
  reportFigures,
  reportInFull,
  reportList,
  reportMove,
  reportQuery,
  reportReminder,
  type DataExport,
  type NationalReport,
  type NationalReportQuery,
  type NewReport,
  type OverdueCase,
  type ProvinceStanding,
  type Report,
  type ReportCounts,
  type ReportFigures,
  type ReportInFull,
  type ReportList,
  type ReportMove,
  type ReportQuery,
  type ReportReminder,
} from './schemas/report.ts';
export {
  caseLetters,
  letter,
  letterList,
  letterPrefix,
  letterQuery,
  letterRow,
  letterSettings,
  letterSettingsChange,
  letterVoiding,
  newLetter,
  type CaseLetters,
  type Letter,
  type LetterList,
  type LetterQuery,
  type LetterRow,
  type LetterSettings,
  type LetterSettingsChange,
  type LetterVoiding,
  type NewLetter,
} from './schemas/letter.ts';
export {
  letterForms,
  letterKinds,
  letterSalutations,
  letterSecrecies,
  letterSeries,
  letterSpeeds,
  type LetterForm,
  type LetterKind,
  type LetterSalutation,
  type LetterSecrecy,
  type LetterSeries,
  type LetterSpeed,
} from './codes/letter-codes.ts';
export {
  isToComplainant,
  letterNumber,
  MAX_LETTER_REMINDERS,
  mayWriteLetter,
} from './letter/letter-rules.ts';
export {
  circular,
  circularActions,
  circularCorrection,
  circularFileRequest,
  circularList,
  circularQuery,
  circularReading,
  circularReminder,
  circularRow,
  circularStates,
  circularWithdrawal,
  MAX_CIRCULAR_FILES,
  newCircular,
  type Circular,
  type CircularAction,
  type CircularCorrection,
  type CircularFile,
  type CircularList,
  type CircularQuery,
  type CircularReading,
  type CircularReminder,
  type CircularRow,
  type CircularStanding,
  type CircularState,
  type CircularWithdrawal,
  type NewCircular,
} from './schemas/circular.ts';
export {
  answerTemplate,
  answerTemplateActions,
  answerTemplateChange,
  answerTemplateHiding,
  answerTemplateInFull,
  answerTemplateList,
  answerTemplateQuery,
  answerTemplateStates,
  newAnswerTemplate,
  type AnswerTemplate,
  type AnswerTemplateAction,
  type AnswerTemplateChange,
  type AnswerTemplateHiding,
  type AnswerTemplateInFull,
  type AnswerTemplateList,
  type AnswerTemplateQuery,
  type AnswerTemplateState,
  type NewAnswerTemplate,
} from './schemas/answer-template.ts';
export {
  OWN_DRAFT_LIMIT,
  ownDraft,
  ownDraftForm,
  ownDraftInput,
  ownDraftList,
  ownDraftQuery,
  ownDraftSubject,
  type OwnDraft,
  type OwnDraftInput,
  type OwnDraftList,
  type OwnDraftQuery,
} from './schemas/own-draft.ts';
export {
  answerFields,
  blanksOf,
  fillAnswer,
  hasKnownFields,
  type AnswerBlank,
  type AnswerField,
  type AnswerValues,
} from './answer/answer-fields.ts';
export {
  caseHold,
  caseHoldChange,
  dueCase,
  erasure,
  erasureCauses,
  erasureDecision,
  erasureDecisions,
  erasureProposal,
  erasureStates,
  MAX_ERASURES,
  retention,
  retentionChange,
  retentionKinds,
  retentionPeriod,
  type CaseHold,
  type CaseHoldChange,
  type DueCase,
  type Erasure,
  type ErasureCause,
  type ErasureDecision,
  type ErasureDecisionTaken,
  type ErasureProposal,
  type ErasureState,
  type Retention,
  type RetentionChange,
  type RetentionPeriod,
} from './schemas/erasure.ts';
export {
  caseFigures,
  caseFiguresQuery,
  MAX_FIGURE_DAYS,
  type CaseFigures,
  type CaseFiguresQuery,
  type FiguresPart,
} from './schemas/case-figures.ts';
export {
  newSites,
  registeredSites,
  site,
  siteChange,
  siteList,
  siteOrigin,
  siteQuery,
  siteRequest,
  siteRequestAnswer,
  siteStates,
  startFailure,
  startFailureReasons,
  type NewSites,
  type RegisteredSites,
  type Site,
  type SiteChange,
  type SiteList,
  type SiteQuery,
  type SiteRequest,
  type SiteRequestAnswer,
  type StartFailure,
} from './schemas/site.ts';
export { originVariants } from './site/origin-variants.ts';
export { parseUrl } from './site/parse-url.ts';
export { location, position, provinceCode } from './schemas/location.ts';
export { challenge, type Challenge } from './schemas/challenge.ts';
export {
  quarantineDecision,
  quarantineLimit,
  quarantineOutcome,
  quarantineReasons,
  quarantineStates,
  type QuarantineDecision,
  type QuarantineDecisionInput,
  type QuarantineOutcome,
  type QuarantineReason,
  type QuarantineState,
} from './schemas/quarantine.ts';
export { optionalText, personName, text } from './schemas/text.ts';
export {
  volunteerList,
  volunteerQuery,
  type VolunteerList,
  type VolunteerQuery,
} from './schemas/officer-volunteer.ts';
export {
  opinion,
  opinionLimit,
  opinionReceipt,
  opinionTopic,
  opinionTopicCode,
  opinionTopicList,
  opinionTotals,
  type Opinion,
  type OpinionInput,
  type OpinionReceipt,
  type OpinionTopic,
  type OpinionTopicList,
  type OpinionTotals,
} from './schemas/opinion.ts';
export {
  officerOpinion,
  officerOpinionTotals,
  opinionChange,
  opinionId,
  opinionList,
  opinionQuery,
  opinionTag,
  opinionTagList,
  opinionTagMerge,
  type OfficerOpinion,
  type OfficerOpinionTotals,
  type OpinionChange,
  type OpinionList,
  type OpinionQuery,
  type OpinionTagList,
  type OpinionTagMerge,
} from './schemas/officer-opinion.ts';
export {
  uploadId,
  uploadPolicy,
  uploadState,
  type UploadPolicy,
  type UploadState,
} from './schemas/upload.ts';
export {
  skillCode,
  volunteerChange,
  volunteerCredentials,
  volunteerKinds,
  volunteerReceipt,
  volunteerReference,
  volunteerSignUp,
  volunteerView,
  volunteerWithdrawal,
  type VolunteerChange,
  type VolunteerChangeInput,
  type VolunteerReceipt,
  type VolunteerSignUp,
  type VolunteerSignUpInput,
  type VolunteerView,
} from './schemas/volunteer.ts';
export {
  newVolunteerSkill,
  volunteerSkill,
  volunteerSkillEdit,
  volunteerSkillList,
  type VolunteerSkill,
  type VolunteerSkillEdit,
  type VolunteerSkillList,
} from './schemas/volunteer-skill.ts';
export {
  bangkokDate,
  bangkokTime,
  fiscalYear,
  parseBuddhistDate,
  toBuddhistYear,
  type DateIssue,
  type ParsedDate,
  type TypedDate,
} from './thai/buddhist-date.ts';
export {
  daysOfPeriod,
  fiscalMonthOf,
  fiscalMonths,
  type DayRange,
  type FiscalPeriod,
} from './thai/fiscal-period.ts';
export { formatThaiDate, type DateStyle } from './thai/format-date.ts';
export { englishMonths, thaiMonths, thaiShortMonths } from './thai/months.ts';
export { toArabicDigits, toThaiDigits } from './thai/digits.ts';
export { isNationalId, maskNationalIds } from './thai/national-id.ts';
export {
  findPersonalNumbers,
  maskPersonalNumbers,
  type PersonalNumber,
} from './thai/personal-numbers.ts';
export { formatPhone, isPhone, parsePhone, telephoneHref } from './thai/phone.ts';
export { createSearch, rankMatches } from './thai/rank-matches.ts';
export { compareThai } from './thai/sort.ts';
export {
  formatVolunteerReference,
  normalizeVolunteerReference,
  parseVolunteerReference,
  type VolunteerReference,
} from './volunteer/volunteer-reference.ts';
export { cleanText, countCharacters, hasForbiddenCharacters, searchKey } from './thai/text.ts';
export { urgencies } from './schemas/urgency.ts';
export {
  hideSmallCounts,
  LEAST_PUBLISHED_COUNT,
  publishedRange,
  type CountedPart,
  type PublishedPart,
} from './statistics/hide-small-counts.ts';
export {
  PUBLISHED_QUARTERS,
  STATISTICS_WAIT_DAYS,
  type PublishedFigures,
  type PublishedQuarter,
  type PublishedRange,
  type PublishedStatistics,
  type PublishedTotal,
} from './statistics/published-statistics.ts';
export { csvText, type CsvCell } from './open-data/csv-text.ts';
