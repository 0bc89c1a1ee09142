import { markup, type Markup } from '../pages/markup.ts';
import type { FormView } from './form-view.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Control {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
}

interface TextControl extends Control {
  readonly type?: 'text' | 'tel' | 'email';
  readonly autocomplete?: string;
  readonly isShort?: boolean;
}

export function textControl(view: FormView, control: TextControl): Markup {
  const { name, type = 'text', autocomplete = 'off', isShort = false } = control;
  return field(
    view,
    control,
    markup`<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}"${
      isShort ? markup` class="short"` : null
    }${described(view, control)} value="${view.typed.get(name) ?? ''}">`,
  );
}

export function areaControl(view: FormView, control: Control & { readonly rows: number }): Markup {
  const { name, rows } = control;
  // A line end that follows the tag is no part of the text.
  return field(
    view,
    control,
    markup`<textarea id="${name}" name="${name}" rows="${rows}"${described(view, control)}>
${view.typed.get(name) ?? ''}</textarea>`,
  );
}

export function selectControl(
  view: FormView,
  control: Control & {
    readonly prompt: string;
    readonly options: readonly (Option | OptionGroup)[];
  },
): Markup {
  const { name, options, prompt } = control;
  const chosen = view.typed.get(name) ?? '';
  return field(
    view,
    control,
    markup`<select id="${name}" name="${name}"${described(view, control)}>
<option value="">${prompt}</option>
${options.map((one) =>
  'options' in one
    ? markup`<optgroup label="${one.label}">
${one.options.map((option) => optionMarkup(option, chosen))}
</optgroup>`
    : optionMarkup(one, chosen),
)}
</select>`,
  );
}

/** Several choices of which one or more are taken, each with its own box. */
export function choiceControl(
  view: FormView,
  control: Control & {
    readonly type: 'checkbox' | 'radio';
    readonly options: readonly (Option & { readonly hint?: string })[];
  },
): Markup {
  const { name, options, type } = control;
  const chosen = new Set(view.typed.getAll(name));
  return group(
    view,
    control,
    markup`${options.map(({ value, label, hint }, index) => {
      // The first has the name, so that the summary of what is wrong leads to it.
      const id = index === 0 ? name : `${name}.${value}`;
      return markup`<div class="choice"><input id="${id}" name="${name}" type="${type}" value="${value}"${
        chosen.has(value) ? markup` checked` : null
      }${hint === undefined ? null : markup` aria-describedby="${id}-hint"`}>
<label for="${id}">${label}</label>${
        hint === undefined ? null : markup`<p class="hint" id="${id}-hint">${hint}</p>`
      }</div>`;
    })}`,
  );
}

/** One box that has to be ticked. */
export function tickControl(view: FormView, control: Control & { readonly value: string }): Markup {
  const { name, label, value } = control;
  return markup`<div class="field${invalidClass(view, name)}">
${errorLine(view, name)}
<div class="choice"><input id="${name}" name="${name}" type="checkbox" value="${value}"${
    view.typed.get(name) === value ? markup` checked` : null
  }${described(view, control)}>
<label for="${name}">${label}</label>${hintLine(control)}</div>
</div>`;
}

/** Controls that answer one question together. */
export function group(view: FormView, control: Control, content: Markup): Markup {
  const { name, label } = control;
  return markup`<fieldset class="field${invalidClass(view, name)}"${described(view, control)}>
<legend>${label}${optionalMark(view, control)}</legend>
${hintLine(control)}
${errorLine(view, name)}
${content}
</fieldset>`;
}

export function hidden(name: string, value: string): Markup {
  return markup`<input type="hidden" name="${name}" value="${value}">`;
}

/** What has to be mended, each with the way to it; or why it was not sent. */
export function errorSummary({ issues, notice, words }: FormView): Markup | null {
  if (issues.length === 0 && notice === undefined) return null;
  return markup`<div class="errors" id="errors" role="alert" tabindex="-1" autofocus>
<h2>${notice ?? words.errorTitle}</h2>
${
  issues.length === 0
    ? null
    : markup`<ul>
${issues.map(({ name, text }) => markup`<li><a href="#${name}">${text}</a></li>`)}
</ul>`
}
</div>`;
}

function field(view: FormView, control: Control, input: Markup): Markup {
  const { name, label } = control;
  return markup`<div class="field${invalidClass(view, name)}">
<label for="${name}">${label}${optionalMark(view, control)}</label>
${hintLine(control)}
${errorLine(view, name)}
${input}
</div>`;
}

function optionMarkup({ value, label }: Option, chosen: string): Markup {
  return markup`<option value="${value}"${value === chosen ? markup` selected` : null}>${label}</option>`;
}

function optionalMark({ words }: FormView, { isOptional }: Control): Markup | null {
  return isOptional ? markup` <span class="secondary">${words.optional}</span>` : null;
}

function hintLine({ name, hint }: Control): Markup | null {
  return hint === undefined ? null : markup`<p class="hint" id="${name}-hint">${hint}</p>`;
}

function errorLine(view: FormView, name: string): Markup | null {
  const text = errorOf(view, name);
  return text === undefined ? null : markup`<p class="error" id="${name}-error">${text}</p>`;
}

function invalidClass(view: FormView, name: string): string {
  return errorOf(view, name) === undefined ? '' : ' invalid';
}

function described(view: FormView, { name, hint }: Control): Markup | null {
  const isInvalid = errorOf(view, name) !== undefined;
  const by = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(isInvalid ? [`${name}-error`] : []),
  ];
  return markup`${isInvalid ? markup` aria-invalid="true"` : null}${
    by.length === 0 ? null : markup` aria-describedby="${by.join(' ')}"`
  }`;
}

function errorOf({ issues }: FormView, name: string): string | undefined {
  return issues.find((issue) => issue.name === name)?.text;
}
