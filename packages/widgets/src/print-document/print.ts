import type { PrintDocument, QrCode } from './print-document.ts';

const style = `
  @page { margin: 20mm }
  body { margin: 0; color: #000; font: 13pt/1.7 'Noto Sans Thai', Sarabun, 'Leelawadee UI', Thonburi, sans-serif }
  h1 { margin: 0 0 6mm; padding-bottom: 3mm; border-bottom: 1.5pt solid #000; font-size: 16pt }
  dl { margin: 0 }
  dt { margin-top: 4mm; font-size: 11pt; break-after: avoid }
  dd { margin: 0; break-inside: avoid }
  .key { font-size: 22pt; font-weight: 700; white-space: nowrap }
  p { margin: 4mm 0 0 }
  svg { display: block; width: 36mm; margin: 6mm 0 0 -3mm }
`;

/**
 * Prints a document alone, from a page of its own within this one: the host page would come along
 * with `print()`, and its styles are not ours to change.
 */
export async function printDocument(
  printed: PrintDocument,
  lang: string,
  root: ParentNode,
): Promise<void> {
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = printed.title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (page === null) throw new Error('The browser made no page to print');
  fill(page, printed, lang);
  // Without a frame's time the fonts of the new page are not measured yet.
  await new Promise((resolve) => setTimeout(resolve, 50));
  page.addEventListener('afterprint', () => {
    setTimeout(() => {
      frame.remove();
    });
  });
  page.focus();
  page.print();
}

function fill(page: Window & typeof globalThis, printed: PrintDocument, lang: string): void {
  const { document } = page;
  document.documentElement.lang = lang;
  const styleSheet = new page.CSSStyleSheet();
  styleSheet.replaceSync(style);
  document.adoptedStyleSheets = [styleSheet];
  const list = document.createElement('dl');
  for (const { label, value, isKey } of printed.lines) {
    list.append(element(document, 'dt', label), element(document, 'dd', value, isKey ? 'key' : ''));
  }
  document.body.append(
    element(document, 'h1', printed.title),
    list,
    ...printed.notes.map((note) => element(document, 'p', note)),
  );
  if (printed.scan === undefined) return;
  const { qr, note } = printed.scan;
  document.body.append(drawing(document, qr), element(document, 'p', note));
}

function drawing(document: Document, { path, size }: QrCode): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const shape = document.createElementNS(svg.namespaceURI, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

function element(document: Document, tag: string, text: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = name;
  return made;
}
