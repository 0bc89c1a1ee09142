import { compareThai, districtLabel, labelOfProvince, subdistrictLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../field/select-field.ts';
import { textField } from '../../field/text-field.ts';
import type { Choice } from '../../field/field-base.ts';
import type { ComplaintForm } from '../context.ts';

interface Named {
  readonly code: string;
  readonly th: string;
}

/** Where it happened; the lists of a province come only when they are asked for. */
export function renderLocation(form: ComplaintForm): TemplateResult {
  const { state } = form;
  const words = form.words.form;
  return html`<h3>${words.where}</h3>
    ${form.renderIn('location')}
    ${selectField({
      id: 'province',
      label: words.province,
      error: form.errorOf('province'),
      value: state.draft.province,
      prompt: words.choose(words.province),
      choices: sorted(Object.entries(form.words.provinces)),
      onChange: (province) => {
        state.change({ province });
      },
    })}
    <p class="muted" role="status">${otherCenter(form)}</p>
    ${state.draft.province === '' ? nothing : renderDistricts(form)}
    ${textField({
      id: 'landmark',
      label: words.landmark,
      hint: words.landmarkHint,
      optional: words.optional,
      error: form.errorOf('landmark'),
      value: state.draft.landmark,
      onInput: (landmark) => {
        state.change({ landmark });
      },
    })}`;
}

/** A matter goes to the centre of the province where it happened, regardless of which province's page embeds the form. */
function otherCenter({ host, state, words }: ComplaintForm): string {
  const { draft, pageProvince } = state;
  const { province } = draft;
  const name = words.provinces[province];
  if (name === undefined || pageProvince === '' || pageProvince === province) return '';
  return words.form.otherCenter(labelOfProvince(name, province, host.language));
}

/** The districts of the chosen province, and the subdistricts of the chosen one. */
export function renderDistricts(form: ComplaintForm): TemplateResult {
  const { host, lists, state } = form;
  const { districts } = lists;
  const { draft } = state;
  const words = form.words.form;
  if (districts.hasFailed) return renderError(form);
  const label = districtLabel('', draft.province, host.language).trim();
  const chosen = districts.value?.find(({ code }) => code === draft.district);
  const needsDistrict = draft.identity === 'anonymous';
  return html`${selectField({
    id: 'district',
    label,
    optional: needsDistrict ? undefined : words.optional,
    error: form.errorOf('district'),
    value: draft.district,
    prompt: districts.value === undefined ? words.placesLoading : words.choose(label),
    disabled: districts.value === undefined,
    choices: sorted(named(districts.value ?? [])),
    onChange: (district) => {
      state.change({ district });
    },
  })}
  ${chosen === undefined ? nothing : renderSubdistricts(form, chosen.subdistricts)}`;
}

function renderSubdistricts(form: ComplaintForm, subdistricts: readonly Named[]): TemplateResult {
  const { host, state } = form;
  const words = form.words.form;
  const label = subdistrictLabel('', state.draft.province, host.language).trim();
  return selectField({
    id: 'subdistrict',
    label,
    optional: words.optional,
    error: form.errorOf('subdistrict'),
    value: state.draft.subdistrict,
    prompt: words.choose(label),
    choices: sorted(named(subdistricts)),
    onChange: (subdistrict) => {
      state.change({ subdistrict });
    },
  });
}

function renderError({ lists, words }: ComplaintForm): TemplateResult {
  return html`<div class="field panel">
    <p role="status">${words.form.placesFailed}</p>
    <button
      class="link"
      type="button"
      @click=${() => {
        lists.districts.reload();
      }}
    >
      ${words.form.tryAgain}
    </button>
  </div>`;
}

function named(places: readonly Named[]): [code: string, name: string][] {
  return places.map(({ code, th }) => [code, th]);
}

function sorted(names: readonly [code: string, name: string][]): Choice[] {
  return names
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => compareThai(a.label, b.label));
}
