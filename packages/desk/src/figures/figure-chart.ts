import { baseStyles } from '@damrong/widgets/style/base.styles';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { css, html, LitElement, type CSSResult, type TemplateResult } from 'lit';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** One bar: what was received, parted into what is settled and what is pending. */
export interface Bar {
  readonly label: string;
  readonly settled: number;
  readonly pending: number;
}

export interface ChartWords {
  /** What the picture shows, for whoever does not see it; the numbers stand in a table beside it. */
  readonly summary: string;
  readonly settled: string;
  readonly pending: string;
}

const BAR_PX = 30;
const FRAME_PX = 84;
const NARROW_PX = 600;

/** Bars for the eye; a table beside them says the same. */
export class FigureChart extends LitElement {
  static override styles: CSSResult[] = [
    ...baseStyles,
    css`
      .root > div {
        position: relative;
      }
    `,
  ];
  static override properties = { bars: { attribute: false }, words: { attribute: false } };

  declare bars: readonly Bar[];
  declare words: ChartWords;
  #chart: Chart | undefined;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.bars = [];
    this.words = { summary: '', settled: '', pending: '' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark.addEventListener('change', this.#draw);
    if (this.hasUpdated) this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener('change', this.#draw);
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  override render(): TemplateResult {
    return html`<div class="root">
      <div><canvas role="img" aria-label=${this.words.summary}></canvas></div>
    </div>`;
  }

  override updated(): void {
    this.#draw();
  }

  readonly #draw = (): void => {
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas?.parentElement == null) return;
    this.#chart?.destroy();
    canvas.parentElement.style.height = `${this.bars.length * BAR_PX + FRAME_PX}px`;
    const style = getComputedStyle(this);
    const token = (name: string) => style.getPropertyValue(name).trim();
    const ink = token('--_ink');
    const font = { family: token('--_font'), size: 14 };
    const grid = { color: token('--_line') };
    const series = (label: string, key: 'settled' | 'pending', color: string) => ({
      label,
      data: this.bars.map((bar) => bar[key]),
      backgroundColor: token(color),
      borderColor: token('--_edge'),
      borderWidth: 1,
      maxBarThickness: 22,
    });
    this.#chart = new Chart(canvas, {
      type: 'bar',
      data: {
        labels: this.bars.map(({ label }) => shorten(label, this.clientWidth)),
        datasets: [
          series(this.words.settled, 'settled', '--_primary'),
          series(this.words.pending, 'pending', '--_accent'),
        ],
      },
      options: {
        indexAxis: 'y',
        animation: false,
        maintainAspectRatio: false,
        color: ink,
        font,
        scales: {
          x: { stacked: true, grid, ticks: { color: ink, font, precision: 0 } },
          y: {
            stacked: true,
            grid: { display: false },
            ticks: { color: ink, font, autoSkip: false },
          },
        },
        plugins: {
          legend: { labels: { color: ink, font } },
          tooltip: { titleFont: font, bodyFont: font },
        },
      },
    });
  };
}

/** What of a label fits beside the bars; a letter keeps the marks that stand above and below it. */
function shorten(label: string, width: number): string {
  const [start = label] =
    label.match(width < NARROW_PX ? /^.{0,14}\p{M}*/u : /^.{0,40}\p{M}*/u) ?? [];
  return start === label ? label : `${start}…`;
}
