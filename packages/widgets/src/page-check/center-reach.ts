import { getCenterRoute } from '@damrong/contract';
import { fetch } from '../platform/platform.ts';
import { routeAddress } from '../platform/route-address.ts';
import { tellFailure } from './tell-failure.ts';
import { warnOnce } from './warn-once.ts';

/** `refused` never changes by waiting; `silent` may. */
export type Reach = 'unknown' | 'ready' | 'silent' | 'refused';

// With what has been spent until here, the reader is told within three seconds.
const answerMs = 2000;
const giveUpMs = 15_000;

const reaches = new Map<string, CenterReach>();

/** What this page can do with one centre; all elements of the page share it. */
export class CenterReach {
  state: Reach = 'unknown';
  /** It answered once: what is refused later was begun in good faith and stays in sight. */
  wasReady = false;

  readonly #url: string;
  /** Undefined where the address is none that calls can go to. */
  readonly #origin: string | undefined;
  readonly #ask: string;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;

  private constructor(url: string, province: string) {
    this.#url = url;
    this.#origin = originOf(url);
    // The banner reads the same card anyway.
    this.#ask = routeAddress(url, getCenterRoute.path, province);
    document.addEventListener('securitypolicyviolation', this.#onViolation);
    addEventListener('online', this.#lookAgain);
    void this.#look();
  }

  static of(url: string, province = '10'): CenterReach {
    const known = reaches.get(url) ?? new CenterReach(url, province);
    reaches.set(url, known);
    return known;
  }

  watch(listener: () => void, until: AbortSignal): void {
    this.#listeners.add(listener);
    until.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
    this.#lookAgain();
  }

  async #look(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    clearTimeout(this.#timer);
    const stop = new AbortController();
    const late = setTimeout(() => {
      this.#become('silent');
    }, answerMs);
    const tooLate = setTimeout(() => {
      stop.abort();
    }, giveUpMs);
    const found = await this.#answer(stop.signal);
    clearTimeout(late);
    clearTimeout(tooLate);
    this.#isAsking = false;
    this.#become(found);
    if (this.state === 'silent') this.#timer = setTimeout(this.#lookAgain, giveUpMs);
  }

  async #answer(signal: AbortSignal): Promise<Reach> {
    if (this.#origin === undefined) {
      return this.#refuse(
        `"${this.#url}" is not the address of a centre; it has to be whole, such as https://1567.example.go.th.`,
      );
    }
    try {
      const answer = await fetch(this.#ask, { signal, credentials: 'omit' });
      const { code } = (await answer.json()) as { code?: unknown };
      if (code === 'origin_not_registered') {
        tellFailure(this.#url, 'page', code);
        return this.#refuse(unregistered(this.#url));
      }
      return answer.status < 500 ? 'ready' : 'silent';
    } catch {
      const isMixed = location.protocol === 'https:' && this.#url.startsWith('http:');
      if (isMixed && !signal.aborted) {
        return this.#refuse(
          `a page on https cannot use ${this.#url}; its address has to be https.`,
        );
      }
      return 'silent';
    }
  }

  #refuse(reason: string): 'refused' {
    warnOnce(`Nothing can be sent from this page: ${reason} ${this.#url}/check tells more.`);
    return 'refused';
  }

  #become(state: Reach): void {
    // A policy may have spoken while the answer was waited for; nothing takes that back.
    if (this.state === 'refused' || this.state === state) return;
    if (state === 'ready' && this.state === 'silent') {
      tellFailure(this.#url, 'page', 'center_unreachable');
    }
    this.state = state;
    this.wasReady ||= state === 'ready';
    for (const listener of this.#listeners) listener();
  }

  readonly #lookAgain = (): void => {
    if (this.state === 'silent' && this.#listeners.size > 0) void this.#look();
  };

  readonly #onViolation = (event: SecurityPolicyViolationEvent): void => {
    const { blockedURI, disposition, effectiveDirective } = event;
    const origin = this.#origin;
    if (origin === undefined || disposition !== 'enforce') return;
    if (effectiveDirective !== 'connect-src' || !blockedURI.startsWith(origin)) return;
    const remedy = `its content security policy needs \`connect-src ${origin}\`.`;
    this.#become(this.#refuse(remedy));
  };
}

function originOf(url: string): string | undefined {
  try {
    const { origin, protocol } = new URL(url);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function unregistered(url: string): string {
  return origin === 'null'
    ? `it has no origin of its own (a sandboxed frame or a file), and such a page cannot be registered with ${url}. Take it out of the sandbox, or link to ${url} instead.`
    : `its origin ${origin} is not registered with ${url}. Ask the centre to register exactly that (scheme, host and port); whoever runs it adds it to the table \`sites\` or to DAMRONG_ORIGINS.`;
}
