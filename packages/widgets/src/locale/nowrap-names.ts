import { html, type TemplateResult } from 'lit';

const name = /(ศูนย์ดำรงธรรม|ดำรงธรรม)/;

/** Text in which the centre's name is never broken at the end of a line. */
export function nowrapNames(text: string): (string | TemplateResult)[] {
  return text
    .split(name)
    .map((part, index) => (index % 2 === 0 ? part : html`<span class="nowrap">${part}</span>`));
}
