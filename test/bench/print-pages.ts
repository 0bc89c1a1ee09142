import { median } from './median.ts';
import type { Variant } from './variants.ts';
import type { Visit } from './visit.ts';

const middle = (visits: readonly Visit[], of: (visit: Visit) => number | undefined): number =>
  median(visits.map((visit) => of(visit) ?? Number.NaN));

const ratio = (value: number, base: number): string =>
  Number.isNaN(value) ? '–' : `${(value / base).toFixed(2)}×`;

/** Medians, and their ratio to plain HTML of the same kind and round. */
export function printPages(visits: ReadonlyMap<Variant, readonly Visit[]>): void {
  const bases = new Map<Variant['kind'], readonly Visit[]>();
  for (const [{ kind }, seen] of visits) if (!bases.has(kind)) bases.set(kind, seen);
  const alone = bases.get('page') ?? [];

  const rows = [...visits].map(([variant, seen]) => {
    const base = bases.get(variant.kind) ?? [];
    const against = (of: (visit: Visit) => number | undefined): string =>
      ratio(middle(seen, of), middle(base, of));
    const againstPage = (of: (visit: Visit) => number | undefined): string =>
      ratio(middle(seen, of), middle(alone, of));
    return {
      variant: variant.name,
      'KB until ready': (middle(seen, ({ bytes }) => bytes) / 1024).toFixed(1),
      requests: middle(seen, ({ requests }) => requests),
      visible: against(({ visible }) => visible),
      'first key': against(({ firstKey }) => firstKey),
      'visible ms': Math.round(middle(seen, ({ visible }) => visible)),
      shift: middle(seen, ({ shift }) => shift).toFixed(2),
      'longest task ms': Math.round(middle(seen, ({ longestTask }) => longestTask)),
      FCP: againstPage(({ firstPaint }) => firstPaint),
      LCP: againstPage(({ largestPaint }) => largestPaint),
    };
  });
  console.table(Object.fromEntries(rows.map(({ variant, ...row }) => [variant, row])));
}
