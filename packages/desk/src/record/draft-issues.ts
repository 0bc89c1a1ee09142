import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';
import type { Question } from '@damrong/contract';
import { issueText, type Issue } from '@damrong/widgets/locale/issue-text';
import type { OtherField } from './others-draft.ts';
import type { DraftField, DraftIssue } from './record-draft.ts';

/** Sentences for what is wrong with a draft. */
export function validationIssues(
  issues: readonly DraftIssue[],
  questions: readonly Question[],
): ValidationIssue[] {
  return issues.map(({ field, issue }) => {
    if (isOther(field)) return otherIssue(field, issue, questions);
    const known = validationIssue(field, issue, labels);
    if (issue.code !== 'required' || !isNeeded(field)) return known;
    return { id: field, say: ({ record }) => record.missing[field] };
  });
}

function isOther(field: DraftIssue['field']): field is OtherField {
  return field.includes('.');
}

/** What is missing has a sentence of its own; an answer is named by its question. */
function otherIssue(
  field: OtherField,
  issue: Issue,
  questions: readonly Question[],
): ValidationIssue {
  const question = questions.find(({ code }) => field === `answers.${code}`);
  return {
    id: field,
    say: ({ issues, others: { missing } }) => {
      const own = new Map<string, string>(Object.entries(missing)).get(field.replace('.', '_'));
      return issueText(issue, issues, own === undefined ? {} : { required: own });
    },
    ...(question && { label: ({ lang }: Locale) => question[lang] }),
  };
}

type NeededField = keyof Locale['record']['missing'];

function isNeeded(field: DraftField): field is NeededField & DraftField {
  return ['channel', 'categoryCode', 'facts', 'identity', 'name'].includes(field);
}

function labels({ record }: Locale): Readonly<Record<DraftField, string>> {
  return {
    channel: record.channel,
    received: record.received,
    letterNumber: record.letterNumber,
    nature: record.nature,
    urgency: record.urgency,
    categoryCode: record.category,
    title: record.title,
    facts: record.facts,
    wish: record.wish,
    happened: record.happened,
    districtCode: record.district,
    subdistrictCode: record.subdistrict,
    landmark: record.landmark,
    identity: record.identity,
    kind: record.kind,
    name: record.name,
    phone: record.phone,
    email: record.email,
  };
}
