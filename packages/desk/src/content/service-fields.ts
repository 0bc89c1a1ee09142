import { serviceHandlings, serviceTimeUnits, type CategoryList } from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { contentWords } from '../locale/content.ts';
import type { Locale } from '../locale/locale.ts';
import type { ContentDraft } from './content-draft.ts';
import { ANY_MATTER } from './service-draft.ts';

/** The fields that services alone have. */
export function serviceFields(
  form: FormController<ContentDraft>,
  { lang, shell }: Locale,
  categories: CategoryList | undefined,
): TemplateResult {
  const text = contentWords[lang];
  const { optional } = shell;
  const groups = new Map(categories?.groups.map((group) => [group.code, group[lang]]));
  const chosen = form.draft.filing;
  const listed = (categories?.categories ?? []).map((one) => ({
    value: one.code,
    label: `${groups.get(one.group) ?? one.group}: ${one[lang]}`,
  }));
  // The code itself until the list has come.
  const isListed =
    ['', ANY_MATTER].includes(chosen) || listed.some(({ value }) => value === chosen);
  const choices = isListed ? listed : [{ value: chosen, label: chosen }, ...listed];
  const line = (id: 'audienceTh' | 'feeTh' | 'timeTh' | 'placeTh', hint: string) =>
    textField({ ...form.field(id), label: text[id], hint, optional });
  const english = (id: 'audienceEn' | 'feeEn' | 'timeEn' | 'placeEn') =>
    textField({
      ...form.field(id),
      label: text[id],
      hint: text.englishHint,
      optional,
      spellcheck: false,
    });
  const lines = (id: 'documentsTh' | 'documentsEn' | 'stepsTh' | 'stepsEn', hint: string) =>
    textareaField({ ...form.field(id), label: text[id], hint, optional, rows: 4 });
  return html`${choiceField({
      ...form.field('handling'),
      value: form.draft.handling || undefined,
      label: text.handling,
      choices: serviceHandlings.map((one) => ({ value: one.code, label: one[lang] })),
    })}
    ${line('audienceTh', text.audienceHint)} ${english('audienceEn')}
    ${lines('documentsTh', text.documentsHint)} ${lines('documentsEn', text.linesHint)}
    ${textField({
      ...form.field('feeBaht'),
      label: text.feeBaht,
      hint: text.feeHint,
      optional,
      inputmode: 'numeric',
      size: 'narrow',
    })}
    ${line('feeTh', text.feeNoteHint)} ${english('feeEn')}
    <div class="pair">
      ${textField({
        ...form.field('timeAmount'),
        label: text.timeAmount,
        hint: text.timeHint,
        optional,
        inputmode: 'numeric',
        size: 'narrow',
      })}
      ${selectField({
        ...form.field('timeUnit'),
        label: text.timeUnit,
        prompt: text.notSet,
        optional,
        choices: serviceTimeUnits.map((one) => ({ value: one.code, label: one[lang] })),
      })}
    </div>
    ${line('timeTh', text.timeNoteHint)} ${english('timeEn')} ${line('placeTh', text.placeHint)}
    ${english('placeEn')}
    ${textField({ ...form.field('phones'), label: text.phones, hint: text.phonesHint, optional })}
    ${lines('stepsTh', text.stepsHint)} ${lines('stepsEn', text.linesHint)}
    ${textareaField({
      ...form.field('keywords'),
      label: text.keywords,
      hint: text.keywordsHint,
      optional,
      rows: 3,
    })}
    ${selectField({
      ...form.field('filing'),
      label: text.filing,
      hint: text.filingHint,
      prompt: text.noFiling,
      choices: [{ value: ANY_MATTER, label: text.anyMatter }, ...choices],
    })}`;
}
