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

/** How deep a heading of the text lies in its page. */
type Level = 2 | 3 | 4;

/** The blocks of a text with the marks of `parseMarkedText`, for people to read. */
export function markedTextView(text: string, link: Link, level: Level = 4): TemplateResult[] {
  return parseMarkedText(text).map((block) => blockView(block, link, level));
}

function blockView(block: TextBlock, link: Link, level: Level): TemplateResult {
  const line = (spans: TextLine) =>
    spans.map(({ text, href }) => (href === undefined ? text : link(href, text)));
  if (block.kind === 'heading') {
    const words = line(block.line);
    if (level === 2) return html`<h2>${words}</h2>`;
    return level === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
  }
  if (block.kind === 'list') {
    return html`<ul>
      ${block.items.map((item) => html`<li>${line(item)}</li>`)}
    </ul>`;
  }
  return html`<p>
    ${block.lines.map((spans, index) => html`${index === 0 ? nothing : html`<br />`}${line(spans)}`)}
  </p>`;
}
