import { parseMarkedText, type TextBlock, type TextLine } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';

type Link = (href: string, text: string | TemplateResult) => TemplateResult;

/** Links as a text has them; beside the page on which it stands, where that is not to be left. */
export function linkTo(opensBeside: boolean): Link {
  return (href, text) =>
    html`<a
      href=${href}
      target=${opensBeside ? '_blank' : nothing}
      rel=${opensBeside ? 'noopener noreferrer' : nothing}
      >${text}</a
    >`;
}

/** The blocks of a text with the marks of `parseMarkedText`, for people to read. */
export function markedTextView(text: string, link: Link): TemplateResult[] {
  return parseMarkedText(text).map((block) => blockView(block, link));
}

function blockView(block: TextBlock, link: Link): TemplateResult {
  const line = (spans: TextLine) =>
    spans.map(({ text, href }) => (href === undefined ? text : link(href, text)));
  if (block.kind === 'heading') return html`<h4>${line(block.line)}</h4>`;
  if (block.kind === 'list') {
    return html`<ul>
      ${block.items.map((item) => html`<li>${line(item)}</li>`)}
    </ul>`;
  }
  return html`<p>
    ${block.lines.map((spans, index) => html`${index === 0 ? nothing : html`<br />`}${line(spans)}`)}
  </p>`;
}
