import { directorPosts, weekdayName } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { contentWords } from '../locale/content.ts';
import type { Locale } from '../locale/locale.ts';
import { hourIds } from './center-draft.ts';
import type { ContentDraft } from './content-draft.ts';

/** A district that a centre can be of. */
export interface DistrictChoice {
  readonly code: string;
  readonly th: string;
}

/** The fields that centres alone have. */
export function centerFields(
  form: FormController<ContentDraft>,
  { lang, shell }: Locale,
  districts: readonly DistrictChoice[],
): TemplateResult {
  const text = contentWords[lang];
  const { optional } = shell;
  return html`${
      districts.length === 0
        ? nothing
        : selectField({
            ...form.field('district'),
            label: text.district,
            prompt: text.ofProvince,
            choices: districts.map(({ code, th }) => ({ value: code, label: th })),
          })
    }
    ${textField({
      ...form.field('directorName'),
      label: text.directorName,
      hint: text.directorHint,
      optional,
    })}
    ${selectField({
      ...form.field('directorPost'),
      label: text.directorPost,
      prompt: text.notSet,
      optional,
      choices: directorPosts.map((post) => ({ value: post.code, label: post[lang] })),
    })}
    ${textField({ ...form.field('phones'), label: text.phones, hint: text.phonesHint })}
    <fieldset class="field hours">
      <legend>${text.hours}</legend>
      <p class="hint">${text.hoursHint}</p>
      <div class="week">
        ${hourIds.map((id, weekday) =>
          textField({
            ...form.field(id),
            label: lang === 'th' ? `วัน${weekdayName(weekday, lang)}` : weekdayName(weekday, lang),
            size: 'narrow',
          }),
        )}
      </div>
    </fieldset>
    ${textField({ ...form.field('addressTh'), label: text.addressTh })}
    ${textField({
      ...form.field('addressEn'),
      label: text.addressEn,
      hint: text.englishHint,
      optional,
      spellcheck: false,
    })}
    ${textField({
      ...form.field('email'),
      label: text.email,
      optional,
      inputmode: 'email',
      spellcheck: false,
    })}
    ${textField({
      ...form.field('line'),
      label: text.line,
      hint: text.lineHint,
      optional,
      spellcheck: false,
    })}
    ${textField({ ...form.field('point'), label: text.point, hint: text.pointHint, optional })}
    ${textareaField({
      ...form.field('directionsTh'),
      label: text.directionsTh,
      hint: text.directionsHint,
      optional,
    })}
    ${textareaField({
      ...form.field('directionsEn'),
      label: text.directionsEn,
      hint: text.englishHint,
      optional,
    })}`;
}
