import type { PublishedPart } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format-number.ts';

/** One bar and its name. */
export interface NamedPart extends PublishedPart {
  readonly name: string;
}

interface ChartWords {
  /** What the picture shows, for whoever does not see it; the table beside it has the numbers. */
  readonly summary: string;
  readonly settled: string;
  readonly pending: string;
  readonly received: string;
  readonly hidden: string;
}

type Fill = 'settled' | 'pending' | 'unparted';

/**
 * Bars of what was received, parted into settled and pending where that is told. What is not told has
 * no bar. The two are told apart without colours, too.
 */
export function figuresChart(parts: readonly NamedPart[], words: ChartWords): TemplateResult {
  const longest = Math.max(1, ...parts.map(({ received }) => received ?? 0));
  const hasUnparted = parts.some(({ received, settled }) => received !== null && settled === null);
  return html`<p class="legend" aria-hidden="true">
      ${sign('settled', words.settled)} ${sign('pending', words.pending)}
      ${hasUnparted ? sign('unparted', words.received) : nothing}
    </p>
    <div class="chart" role="img" aria-label=${words.summary}>
      ${parts.map(
        (part) =>
          html`<div class="bar">
            <span>${part.name}</span>
            <span class="track">
              ${bars(part, longest)}
              <span class="count"
                >${part.received === null ? words.hidden : formatNumber(part.received)}</span
              >
            </span>
          </div>`,
      )}
    </div>`;
}

function sign(fill: Fill, name: string): TemplateResult {
  return html`<span
    ><svg><rect class=${fill} x="1" y="1" width="90%" height="90%"></rect></svg>${name}</span
  >`;
}

function bars({ received, settled, pending }: PublishedPart, longest: number): TemplateResult {
  if (received === null) return html`<span></span>`;
  if (settled === null || pending === null) {
    return html`<svg>
      <rect class="unparted" x="0" y="1" width=${percent(received / longest)} height="90%"></rect>
    </svg>`;
  }
  const end = percent(settled / longest);
  return html`<svg>
    <rect class="settled" x="0" y="1" width=${end} height="90%"></rect>
    <rect class="pending" x=${end} y="1" width=${percent(pending / longest)} height="90%"></rect>
  </svg>`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
