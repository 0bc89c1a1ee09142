import type { Lang } from '@damrong/contract';
import type { IssueMessages } from '@damrong/widgets/locale/issue-text';
import { answerIssuesEn } from '@damrong/widgets/locale/answer-issues.en';
import { answerIssuesTh } from '@damrong/widgets/locale/answer-issues.th';
import { issuesEn } from '@damrong/widgets/locale/issues.en';
import { laterIssuesEn } from '@damrong/widgets/locale/later-issues.en';
import { issuesTh } from '@damrong/widgets/locale/issues.th';
import { laterIssuesTh } from '@damrong/widgets/locale/later-issues.th';
import { agenciesEn } from './agencies.en.ts';
import { agenciesTh } from './agencies.th.ts';
import { assignmentsEn } from './assignments.en.ts';
import { assignmentsTh } from './assignments.th.ts';
import { actionEn } from './action.en.ts';
import { actionTh } from './action.th.ts';
import { attachmentsEn } from './attachments.en.ts';
import { attachmentsTh } from './attachments.th.ts';
import { caseEn, complainantEn, timelineEn } from './case.en.ts';
import { caseTh, complainantTh, timelineTh } from './case.th.ts';
import { correctionEn } from './correction.en.ts';
import { correctionTh } from './correction.th.ts';
import { failureEn } from './failure.en.ts';
import { failureTh } from './failure.th.ts';
import { listEn } from './list.en.ts';
import { listTh } from './list.th.ts';
import { questionEn } from './question.en.ts';
import { questionTh } from './question.th.ts';
import { ownerEn } from './owner.en.ts';
import { ownerTh } from './owner.th.ts';
import { othersEn } from './others.en.ts';
import { othersTh } from './others.th.ts';
import { quarantineEn } from './quarantine.en.ts';
import { quarantineTh } from './quarantine.th.ts';
import { recordEn, slipEn } from './record.en.ts';
import { recordTh, slipTh } from './record.th.ts';
import { sessionsEn } from './sessions.en.ts';
import { sessionsTh } from './sessions.th.ts';
import { shellEn } from './shell.en.ts';
import { shellTh } from './shell.th.ts';
import { passwordEn, signInEn } from './sign-in.en.ts';
import { passwordTh, signInTh } from './sign-in.th.ts';
import { skillsEn } from './skills.en.ts';
import { skillsTh } from './skills.th.ts';
import { volunteerEn } from './volunteer.en.ts';
import { volunteerTh } from './volunteer.th.ts';

const th = {
  lang: 'th' as Lang,
  shell: shellTh,
  failure: failureTh,
  issues: { ...issuesTh, ...laterIssuesTh, ...answerIssuesTh } as IssueMessages,
  signIn: signInTh,
  password: passwordTh,
  list: listTh,
  case: caseTh,
  complainant: complainantTh,
  timeline: timelineTh,
  attachments: attachmentsTh,
  action: actionTh,
  question: questionTh,
  owner: ownerTh,
  correction: correctionTh,
  quarantine: quarantineTh,
  others: othersTh,
  record: recordTh,
  slip: slipTh,
  volunteer: volunteerTh,
  skills: skillsTh,
  sessions: sessionsTh,
  agencies: agenciesTh,
  assignments: assignmentsTh,
};

/** All words of the desk in one language. */
export type Locale = typeof th;

const en: Locale = {
  lang: 'en',
  shell: shellEn,
  failure: failureEn,
  issues: { ...issuesEn, ...laterIssuesEn, ...answerIssuesEn },
  signIn: signInEn,
  password: passwordEn,
  list: listEn,
  case: caseEn,
  complainant: complainantEn,
  timeline: timelineEn,
  attachments: attachmentsEn,
  action: actionEn,
  question: questionEn,
  owner: ownerEn,
  correction: correctionEn,
  quarantine: quarantineEn,
  others: othersEn,
  record: recordEn,
  slip: slipEn,
  volunteer: volunteerEn,
  skills: skillsEn,
  sessions: sessionsEn,
  agencies: agenciesEn,
  assignments: assignmentsEn,
};

export const locales: Readonly<Record<Lang, Locale>> = { th, en };
