import {
  districtLabel,
  formatPhone,
  formatPosition,
  formatThaiDate,
  labelOfProvince,
  parsePhone,
  subdistrictLabel,
} from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { checkField } from '../../field/checks-field.ts';
import type { ComplaintForm, ReviewRow } from '../context.ts';
import { fields, type FieldName } from '../fields.ts';
import { dayOf } from '../send/check-draft.ts';
import { renderPrivacyNotice } from './complainant-step.ts';

/** Everything once more, the notice, the declaration. */
export function renderReviewStep(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const words = form.words.form;
  return html`<dl class="review">${reviewRows(form).map((row) => renderRow(form, row))}</dl>
    ${renderPrivacyNotice(form.words.privacy)}
    ${checkField({
      id: 'truth',
      label: words.truth,
      hint: words.truthHint,
      error: form.errorOf('truth'),
      checked: state.draft.isTrue,
      onChange: (isTrue) => {
        state.change({ isTrue });
      },
    })}
    ${form.renderIn('review')}`;
}

function renderRow(form: ComplaintForm, { field, step, label, value }: ReviewRow): TemplateResult {
  const { edit, empty } = form.words.form;
  return html`<div>
    <dt>${label}</dt>
    <dd class=${value === '' ? 'muted' : 'value'}>${value === '' ? empty : value}</dd>
    <dd>
      <button class="link" type="button" @click=${() => form.goTo(step, field)}>
        ${edit}<span class="visually-hidden"> ${label}</span>
      </button>
    </dd>
  </div>`;
}

function reviewRows(form: ComplaintForm): ReviewRow[] {
  const { draft } = form.state;
  const words = form.words.form;
  const isNamed = draft.identity !== 'anonymous';
  const row = (field: FieldName, label: string, value: ReviewRow['value']): ReviewRow => ({
    field,
    step: fields.stepOf(field),
    label,
    value,
  });
  return [
    row('category', words.about, form.nameOf(draft.category)),
    row('facts', words.facts, draft.facts.trim()),
    row('date', words.date, dateOf(form)),
    row('province', words.where, locationOf(form)),
    row('wish', words.wish, draft.wish.trim()),
    ...form.rowsOf('facts'),
    row('identity', words.identity, words[draft.identity]),
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
          ...form.rowsOf('complainant'),
        ]
      : []),
  ];
}

function dateOf({ host, state, today, words }: ComplaintForm): string {
  const { iso } = dayOf(state.draft, today);
  if (iso === undefined) return '';
  const date = formatThaiDate(iso, host.language);
  return state.draft.when === 'ongoing' ? `${words.form.whens.ongoing} (${date})` : date;
}

function phoneOf({ host, state }: ComplaintForm): string {
  const phone = parsePhone(state.draft.phone);
  return phone === undefined ? state.draft.phone : formatPhone(phone, host.language);
}

function locationOf({ host, lists, state, words }: ComplaintForm): string {
  const lang = host.language;
  const { province: code, landmark, position } = state.draft;
  const province = words.provinces[code];
  const district = lists.districts.value?.find((place) => place.code === state.draft.district);
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
