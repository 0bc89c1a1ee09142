import {
  districtLabel,
  formatPosition,
  formatPhone,
  formatThaiDate,
  labelOfProvince,
  parseBuddhistDate,
  parsePhone,
  subdistrictLabel,
  bangkokDate,
} from '@damrong/contract';
import type { TemplateResult } from 'lit';
import { stepOf, type FieldName } from '../fields.ts';
import type { StepId } from '../steps.ts';
import type { LateForm } from './late-form.ts';

/** One answer as it will be sent, and where it is changed. */
export interface ReviewRow {
  readonly field: FieldName;
  readonly step: StepId;
  readonly label: string;
  /** Empty where nothing was given. */
  readonly value: string | TemplateResult;
}

export function reviewRows(form: LateForm): ReviewRow[] {
  const { draft } = form.state;
  const words = form.words.form;
  const { box } = form.files;
  const isNamed = draft.identity !== undefined && draft.identity !== 'anonymous';
  const row = (field: FieldName, label: string, value: ReviewRow['value']): ReviewRow => ({
    field,
    step: stepOf(field),
    label,
    value,
  });
  return [
    row('category', words.about, form.nameOf(draft.category)),
    row('facts', words.facts, draft.facts.trim()),
    row('date', words.date, draft.isDateUnknown ? words.dateUnknown : dateOf(form)),
    row('wish', words.wish, draft.wish.trim()),
    ...(form.more.part?.factRows() ?? []),
    ...(box === undefined ? [] : [row('files', box.words.heading, box.summary)]),
    row('province', words.headings.place, placeOf(form)),
    row('identity', words.identity, draft.identity === undefined ? '' : words[draft.identity]),
    ...(isNamed
      ? [
          row('kind', words.kind, words.kinds[draft.kind]),
          row(
            'name',
            draft.kind === 'person' ? words.name : words.organizationName,
            draft.name.trim(),
          ),
          row('phone', words.phone, phoneOf(form)),
          row('email', words.email, draft.email.trim()),
          ...(form.more.part?.behalfRows() ?? []),
        ]
      : []),
  ];
}

function dateOf({ host, state }: LateForm): string {
  const parsed = parseBuddhistDate(state.draft.date, bangkokDate(new Date()));
  return parsed.ok ? formatThaiDate(parsed.iso, host.language) : '';
}

function phoneOf({ host, state }: LateForm): string {
  const phone = parsePhone(state.draft.phone);
  return phone === undefined ? state.draft.phone : formatPhone(phone, host.language);
}

function placeOf({ districts, host, state, words }: LateForm): string {
  const lang = host.language;
  const { province: code, landmark, position } = state.draft;
  const province = words.provinces[code];
  const district = districts.items?.find((place) => place.code === state.draft.district);
  const subdistrict = district?.subdistricts.find(
    (place) => place.code === state.draft.subdistrict,
  );
  const address = [
    landmark.trim(),
    subdistrict && subdistrictLabel(subdistrict.th, code, lang),
    district && districtLabel(district.th, code, lang),
    province && labelOfProvince(province, code, lang),
  ].filter(Boolean);
  const [postcode] = subdistrict?.postcodes ?? [];
  const line = [address.join(lang === 'th' ? ' ' : ', '), postcode].filter(Boolean).join(' ');
  return position === undefined ? line : `${line}\n${formatPosition(position)}`;
}
