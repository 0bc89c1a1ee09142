import { markup, type Markup } from '../../pages/markup.ts';

const WIDTH = 320;
const EDGE = 10;
const ROW = 34;
const LETTER = 7.3;

/** A part of a drawn window, from top to bottom. */
type Piece =
  | { readonly title: string }
  | { readonly buttons: readonly string[]; readonly press: string }
  | { readonly menu: readonly string[]; readonly take: string }
  | { readonly field: string; readonly value: string; readonly isChosen?: boolean }
  | { readonly code: readonly string[] };

/** A window of an editor, reduced to what its reader has to find; what is to be pressed is filled. */
export type Drawing = readonly Piece[];

/** The lines of the snippet as they look in an editor, cut short. */
export const snippetLines = [
  '<damrong-center province=…>',
  '  <a href=…>…</a>',
  '</damrong-center>',
];
export const scriptLine = '<script async src=…></script>';

interface Drawn {
  readonly shape: Markup;
  readonly height: number;
}

/** As SVG that takes its colours from the style sheet, and says in words what it shows. */
export function draw(drawing: Drawing, alt: string): Markup {
  const shapes: Markup[] = [];
  let y = 0;
  for (const piece of drawing) {
    const { shape, height } = drawPiece(piece, y);
    shapes.push(shape);
    y += height;
  }
  const height = y + EDGE;
  return markup`<svg class="drawn" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${alt}">
<rect class="window" x="1" y="1" width="${WIDTH - 2}" height="${height - 2}" rx="8"/>
${shapes}
</svg>`;
}

function drawPiece(piece: Piece, y: number): Drawn {
  if ('title' in piece) return drawTitle(piece.title);
  if ('buttons' in piece) return drawButtons(piece.buttons, piece.press, y);
  if ('menu' in piece) return drawMenu(piece.menu, piece.take, y);
  if ('code' in piece) return drawCode(piece.code, y);
  return drawField(piece.field, piece.value, piece.isChosen ?? false, y);
}

function drawTitle(title: string): Drawn {
  const dots = [14, 26, 38].map((x) => markup`<circle cx="${x}" cy="16" r="3.5"/>`);
  const line = markup`<path d="M1 31.5H${WIDTH - 1}"/>`;
  return { shape: markup`${dots}${line}${label(title, 52, 21)}`, height: 36 };
}

function drawButtons(buttons: readonly string[], press: string, y: number): Drawn {
  let x = EDGE;
  let row = y + 4;
  const shapes = buttons.map((name) => {
    const width = Math.round(name.length * LETTER) + 20;
    if (x + width > WIDTH - EDGE) {
      x = EDGE;
      row += ROW;
    }
    const shape = box(name, { x, y: row, width }, name === press);
    x += width + 6;
    return shape;
  });
  return { shape: markup`${shapes}`, height: row - y + ROW };
}

function drawMenu(menu: readonly string[], take: string, y: number): Drawn {
  const shapes = menu.map((name, index) =>
    box(name, { x: EDGE, y: y + 4 + index * 28, width: WIDTH - 2 * EDGE }, name === take),
  );
  return { shape: markup`${shapes}`, height: menu.length * 28 + 6 };
}

function drawField(name: string, value: string, isChosen: boolean, y: number): Drawn {
  const field = { x: 130, y: y + 4, width: WIDTH - 130 - EDGE };
  return { shape: markup`${label(name, EDGE, y + 22)}${box(value, field, isChosen)}`, height: ROW };
}

function drawCode(lines: readonly string[], y: number): Drawn {
  const height = lines.length * 19 + 12;
  const written = lines.map(
    (line, index) =>
      markup`<text class="code" x="${EDGE + 8}" y="${y + 24 + index * 19}">${line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))}</text>`,
  );
  return {
    shape: markup`<rect class="paper" x="${EDGE}" y="${y + 4}" width="${WIDTH - 2 * EDGE}" height="${height}" rx="4"/>${written}`,
    height: height + 8,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function box(name: string, { x, y, width }: Place, isChosen: boolean): Markup {
  const filled = isChosen ? markup` class="chosen"` : null;
  return markup`<g${filled}><rect x="${x}" y="${y}" width="${width}" height="26" rx="5"/>${label(name, x + 8, y + 18)}</g>`;
}

function label(text: string, x: number, y: number): Markup {
  return markup`<text x="${x}" y="${y}">${text}</text>`;
}
