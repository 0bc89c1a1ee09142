import { bangkokDate, parseBuddhistDate, type OfficerCase } from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import {
  validationIssue,
  type FieldLabels,
  type ValidationIssue,
} from '../form/validation-issue.ts';
import { typedDate } from '../form/typed-day.ts';
import type { CorrectionInput } from './case-controller.ts';

/** What is typed into the form; it begins with what the case says. */
export interface CorrectionDraft {
  readonly title: string;
  readonly categoryCode: string;
  readonly urgency: OfficerCase['urgency'] | '';
  readonly districtCode: string;
  readonly subdistrictCode: string;
  readonly landmark: string;
  readonly letterNumber: string;
  readonly letterDate: TypedDate;
  readonly dueOn: TypedDate;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
}

const noDate: TypedDate = { day: '', month: '', year: '' };

export function draftOf(value: OfficerCase): CorrectionDraft {
  const { location, complainant } = value;
  return {
    title: value.title,
    categoryCode: value.categoryCode,
    urgency: value.urgency,
    districtCode: location.districtCode ?? '',
    subdistrictCode: location.subdistrictCode ?? '',
    landmark: location.landmark ?? '',
    letterNumber: value.letterNumber ?? '',
    letterDate: value.letterDate === null ? noDate : typedDate(value.letterDate),
    dueOn: value.dueOn === null ? noDate : typedDate(value.dueOn),
    name: complainant.name ?? '',
    phone: complainant.phone ?? '',
    email: complainant.email ?? '',
    note: '',
  };
}

/** Nothing that stayed as it was is sent, so that two corrections of other fields can follow. */
export function readCorrection(
  draft: CorrectionDraft,
  before: CorrectionDraft,
  labels: FieldLabels,
  now: Date,
): { readonly correction: CorrectionInput; readonly issues: readonly ValidationIssue[] } {
  const today = bangkokDate(now);
  const issues: ValidationIssue[] = [];
  const differs = (...names: (keyof CorrectionDraft)[]) =>
    names.some((name) => JSON.stringify(draft[name]) !== JSON.stringify(before[name]));
  const day = (id: 'letterDate' | 'dueOn', latest: string): string | null => {
    const typed = draft[id];
    if ([typed.day, typed.month, typed.year].every((part) => part.trim() === '')) return null;
    const parsed = parseBuddhistDate(typed, latest);
    if (parsed.ok) return parsed.iso;
    const { issue: code, suggestion } = parsed;
    issues.push(validationIssue(id, { code, typed: typed.year, suggestion }, labels));
    return null;
  };
  const { districtCode, subdistrictCode, landmark, urgency } = draft;
  const correction: CorrectionInput = {
    ...(differs('title') && { title: draft.title }),
    ...(differs('categoryCode') && { categoryCode: draft.categoryCode }),
    ...(differs('urgency') && urgency !== '' && { urgency }),
    ...(differs('districtCode', 'subdistrictCode', 'landmark') && {
      location: {
        districtCode: districtCode || null,
        subdistrictCode: subdistrictCode || null,
        landmark,
      },
    }),
    ...(differs('letterNumber') && { letterNumber: draft.letterNumber.trim() || null }),
    ...(differs('letterDate') && { letterDate: day('letterDate', today) }),
    // A due day lies ahead; ten years are further than any.
    ...(differs('dueOn') && { dueOn: day('dueOn', yearsAfter(today, 10)) }),
    ...(differs('name', 'phone', 'email') && {
      complainant: { name: draft.name, phone: draft.phone, email: draft.email },
    }),
  };
  if (Object.keys(correction).length === 0 && issues.length === 0) {
    issues.push({ id: 'title', say: ({ correction: text }) => text.nothing });
  }
  const { note } = draft;
  return { correction: { ...correction, ...(note.trim() === '' ? {} : { note }) }, issues };
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
