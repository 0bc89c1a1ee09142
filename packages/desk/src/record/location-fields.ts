import { compareThai, type ProvincePlaces } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, type TemplateResult } from 'lit';
import { base, line, type RecordForm } from './record-form.ts';

interface Named {
  readonly code: string;
  readonly th: string;
}

/** Where it happened, inside the officer's own province. */
export function locationFields(
  form: RecordForm,
  places: ProvincePlaces | undefined,
): TemplateResult {
  const { draft, change, locale } = form;
  const { record: text, shell } = locale;
  const { optional } = shell;
  const districts = places?.districts ?? [];
  const subdistricts =
    districts.find(({ code }) => code === draft.districtCode)?.subdistricts ?? [];
  return html`
    ${selectField({
      ...base(form, 'districtCode', text.district),
      optional,
      prompt: text.districtPrompt,
      disabled: districts.length === 0,
      value: draft.districtCode,
      choices: choices(districts),
      onChange: (districtCode) => {
        change({ districtCode, subdistrictCode: '' });
      },
    })}
    ${selectField({
      ...base(form, 'subdistrictCode', text.subdistrict),
      optional,
      prompt: text.subdistrictPrompt,
      disabled: subdistricts.length === 0,
      value: draft.subdistrictCode,
      choices: choices(subdistricts),
      onChange: (subdistrictCode) => {
        change({ subdistrictCode });
      },
    })}
    ${line(form, 'landmark', { label: text.landmark, hint: text.landmarkHint }, { optional })}
  `;
}

/**
 * In the order of the alphabet, by bare name: typing the first letters of a name then finds it in
 * the list, as the word อำเภอ in front would not allow.
 */
function choices(places: readonly Named[]) {
  return [...places]
    .sort((a, b) => compareThai(a.th, b.th))
    .map(({ code, th }) => ({ value: code, label: th }));
}
