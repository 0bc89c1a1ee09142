import { Counter, Histogram, type Metric } from './metric.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const mailOutcomes = ['sent', 'failed', 'given_up'] as const;

export type MailOutcome = (typeof mailOutcomes)[number];

/** One call, by its route's pattern and never by its address. */
export interface AnsweredCall {
  readonly origin: 'public' | 'desk';
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What this process counts from its start on, whoever asks for it or not. */
export class Counted {
  readonly #requests = new Counter({
    name: 'damrong_requests_total',
    help: 'Calls answered, by origin, method, route and status.',
  });
  readonly #seconds = new Histogram(
    {
      name: 'damrong_request_seconds',
      help: 'How long calls took, by origin, method and route.',
    },
    SECONDS,
  );
  readonly #mails = new Counter(
    { name: 'damrong_mails_total', help: 'Attempts to send a mail, by how they ended.' },
    mailOutcomes.map((outcome) => ({ outcome })),
  );

  get metrics(): readonly Metric[] {
    return [this.#requests, this.#seconds, this.#mails];
  }

  request({ origin, method, route, status, seconds }: AnsweredCall): void {
    this.#requests.add({ origin, method, route, status });
    // A stream of changes lasts as long as its reader stays.
    if (!route.endsWith('/watch')) this.#seconds.observe({ origin, method, route }, seconds);
  }

  mail(outcome: MailOutcome): void {
    this.#mails.add({ outcome });
  }
}
