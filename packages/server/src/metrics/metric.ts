/**
 * The text format of Prometheus, version 0.0.4. Values of labels come from our own lists, such as route
 * patterns and statuses, never from what somebody typed.
 */
export type Labels = Readonly<Record<string, string | number>>;

interface Described {
  readonly name: string;
  readonly help: string;
}

/** What can be scraped, as the lines of its samples. */
export interface Metric extends Described {
  readonly type: 'counter' | 'gauge' | 'histogram';
  samples(): readonly string[];
}

/** Goes up with each thing that is counted. */
export class Counter implements Metric {
  readonly type = 'counter';
  readonly name: string;
  readonly help: string;
  readonly #values = new Map<string, number>();

  /** @param known labels whose value is told as 0 before anything has happened */
  constructor({ name, help }: Described, known: readonly Labels[] = []) {
    this.name = name;
    this.help = help;
    for (const labels of known) this.#values.set(printLabels(labels), 0);
  }

  add(labels: Labels = {}): void {
    const key = printLabels(labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + 1);
  }

  samples(): readonly string[] {
    return [...this.#values].map(([labels, value]) => `${this.name}${labels} ${value}`);
  }
}

/** How long things took, in seconds. */
export class Histogram implements Metric {
  readonly type = 'histogram';
  readonly name: string;
  readonly help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, { labels: Labels; counts: number[]; sum: number }>();

  /** @param bounds upper ends of the buckets, ascending */
  constructor({ name, help }: Described, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
  }

  observe(labels: Labels, seconds: number): void {
    const key = printLabels(labels);
    const series = this.#series.get(key) ?? {
      labels,
      counts: Array<number>(this.#bounds.length + 1).fill(0),
      sum: 0,
    };
    this.#series.set(key, series);
    const found = this.#bounds.findIndex((bound) => seconds <= bound);
    const bucket = found < 0 ? this.#bounds.length : found;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
  }

  samples(): readonly string[] {
    return [...this.#series.values()].flatMap(({ labels, counts, sum }) => {
      let below = 0;
      const buckets = counts.map((count, index) => {
        below += count;
        const le = this.#bounds[index] ?? '+Inf';
        return `${this.name}_bucket${printLabels({ ...labels, le })} ${below}`;
      });
      const own = printLabels(labels);
      return [...buckets, `${this.name}_sum${own} ${sum}`, `${this.name}_count${own} ${below}`];
    });
  }
}

export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

/** What is as it is when it is looked at. @param samples none while nobody knows */
export function gauge(described: Described, samples: readonly Sample[] | number): Metric {
  const all = typeof samples === 'number' ? [{ value: samples }] : samples;
  return {
    ...described,
    type: 'gauge',
    samples: () =>
      all.map(({ labels = {}, value }) => `${described.name}${printLabels(labels)} ${value}`),
  };
}

export function printMetrics(metrics: readonly Metric[]): string {
  return metrics
    .flatMap((metric) => [
      `# HELP ${metric.name} ${metric.help}`,
      `# TYPE ${metric.name} ${metric.type}`,
      ...metric.samples(),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' };

function printLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${String(value).replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
