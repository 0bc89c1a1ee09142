import { issueFault } from '../form/issue-faults.ts';
import type { FieldFault } from '../form/form-controller.ts';
import type { Locale } from '../locale/locale.ts';
import type { DraftField, DraftIssue } from './record-draft.ts';

/** Sentences for what is wrong with a draft. */
export function draftFaults(issues: readonly DraftIssue[]): FieldFault[] {
  return issues.map(({ field, issue }) => {
    const fault = issueFault(field, issue, labels);
    if (issue.code !== 'required' || !isNeeded(field)) return fault;
    return { id: field, say: ({ record }) => record.missing[field] };
  });
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
