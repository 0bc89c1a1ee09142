import type { PrintDocument, QrCode } from './print-document.ts';

const width = 1080;
const margin = 80;
const scanWidth = 380;
const ink = '#141a35';
const soft = '#454d6b';
const band = '#1b2461';
const line = '#ccd2e6';

// What the reader's device has: a picture made with a font of the page would be tainted or late.
const family =
  "'Noto Sans Thai', Sarabun, 'Leelawadee UI', Thonburi, 'Noto Sans Thai UI', system-ui, sans-serif";

/** Draws a document as a PNG, tall enough for all of it. */
export async function drawDocument(drawn: PrintDocument, lang: string): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = paint(canvas, drawn, lang);
  paint(canvas, drawn, lang);
  const picture = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (picture === null) throw new Error('The browser made no picture');
  return new File([picture], 'damrong-1567.png', { type: 'image/png' });
}

/** @returns the height that was needed */
function paint(canvas: HTMLCanvasElement, drawn: PrintDocument, lang: string): number {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no pictures');
  const pen = new Pen(context, lang);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, canvas.height);
  context.fillStyle = band;
  context.fillRect(0, 0, width, 150);
  pen.y = 45;
  pen.write(drawn.title, 44, '#fff', 700);
  pen.y = 200;
  for (const { label, value, isKey } of drawn.lines) {
    pen.write(label, 34, soft, 400);
    pen.write(value, isKey ? 68 : 40, ink, isKey ? 700 : 400);
    pen.y += 30;
  }
  context.fillStyle = line;
  context.fillRect(margin, pen.y, width - 2 * margin, 3);
  pen.y += 35;
  for (const note of drawn.notes) {
    pen.write(note, 36, ink, 400);
    pen.y += 15;
  }
  if (drawn.scan) {
    pen.draw(drawn.scan.qr);
    pen.write(drawn.scan.note, 30, soft, 400);
  }
  return pen.y + 50;
}

/** Writes lines below each other. */
class Pen {
  y = 0;
  readonly #context: CanvasRenderingContext2D;
  readonly #lang: string;

  constructor(context: CanvasRenderingContext2D, lang: string) {
    this.#context = context;
    this.#lang = lang;
  }

  draw({ path, size }: QrCode): void {
    const context = this.#context;
    const scale = Math.floor(scanWidth / size);
    context.save();
    context.translate(margin - 4 * scale, this.y);
    context.scale(scale, scale);
    context.fillStyle = '#000';
    context.fill(new Path2D(path));
    context.restore();
    this.y += size * scale;
  }

  write(text: string, size: number, colour: string, weight: number): void {
    const context = this.#context;
    context.font = `${weight} ${size}px ${family}`;
    context.textBaseline = 'top';
    context.fillStyle = colour;
    const fits = (part: string) => context.measureText(part).width <= width - 2 * margin;
    for (const row of wrapText(text, fits, this.#lang)) {
      context.fillText(row, margin, this.y + size * 0.3);
      this.y += size * 1.6;
    }
  }
}

/**
 * Breaks text into lines that fit. Thai has no spaces between words, so lines break where the
 * browser's own segmenter sees words, and between any two clusters in browsers without one.
 */
export function wrapText(text: string, fits: (line: string) => boolean, lang: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text, lang)) {
    if (line !== '' && !fits((line + part).trimEnd())) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

function partsOf(text: string, lang: string): string[] {
  if (!('Segmenter' in Intl)) return text.match(/\P{M}\p{M}*/gu) ?? [];
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment);
}

/** Hands a picture to the browser's downloads. */
export function saveImage(image: File, root: ParentNode): void {
  const address = URL.createObjectURL(image);
  const link = document.createElement('a');
  link.href = address;
  link.download = image.name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
