import { parseUrl, requestSiteRoute } from '@damrong/contract';
import { checkName, type ConnectionReport } from '../../page-check/connection-report.ts';

const ANSWER_TIMEOUT_MS = 12_000;

/** The page on which a webmaster checks whether a site is connected. All its words are in the page. */
export class ConnectionForm {
  readonly #form = find<HTMLFormElement>('#check');
  readonly #request = find<HTMLFormElement>('#request');
  readonly #address = find<HTMLInputElement>('#address');
  readonly #result = find('#result');
  #window: Window | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #origin = '';

  follow(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#begin();
    });
    this.#request.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    addEventListener('message', ({ data, source }) => {
      if (source === this.#window && source !== null && isReport(data)) this.#read(data);
    });
    // Whoever comes by a warning of the page itself has its address filled in.
    this.#address.value ||= new URLSearchParams(location.search).get('url') ?? '';
  }

  #begin(): void {
    const address = parseUrl(this.#address.value.trim());
    const isRight = address !== undefined && /^https?:$/.test(address.protocol);
    find('#address-wrong').hidden = isRight;
    this.#address.setAttribute('aria-invalid', String(!isRight));
    if (!isRight) {
      this.#address.focus();
      return;
    }
    this.#origin = address.origin;
    this.#result.hidden = true;
    address.searchParams.set(checkName, '1');
    this.#window = open(address, checkName);
    if (this.#window === null) {
      this.#show(['no-window']);
      return;
    }
    find('#checking span').hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#show(['no-answer']);
    }, ANSWER_TIMEOUT_MS);
  }

  #read(report: ConnectionReport): void {
    this.#origin = report.origin;
    const { script, release, origin, elements = [], provinces = [] } = report;
    const findings = findingsOf(report, {
      current: this.#form.dataset['version'] ?? '',
      province: find<HTMLSelectElement>('#province').value,
    });
    find('#seen').textContent = [origin, release, script, elements.join(' '), provinces.join(' ')]
      .filter(Boolean)
      .join(' · ');
    this.#show(findings.length === 0 ? ['working'] : findings, report.directive);
  }

  #show(findings: readonly string[], directive = ''): void {
    clearTimeout(this.#timer);
    find('#checking span').hidden = true;
    for (const item of this.#result.querySelectorAll<HTMLElement>('li')) {
      item.hidden = !findings.includes(item.id);
      const code = item.querySelector('code');
      if (code === null) continue;
      code.hidden = item.id !== 'blocked';
      code.textContent = directive;
    }
    this.#request.hidden = !findings.includes('not-registered');
    this.#tell('');
    this.#result.hidden = false;
    this.#result.focus();
  }

  async #ask(): Promise<void> {
    const { value: province } = find<HTMLSelectElement>('#province');
    const { value: webmaster } = find<HTMLInputElement>('#webmaster');
    const body = { origin: this.#origin, provinceCode: province || null, webmaster };
    try {
      const response = await fetch(requestSiteRoute.path, {
        method: requestSiteRoute.method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { state } = (await response.json()) as { state?: string };
      this.#request.hidden = response.ok;
      this.#tell(response.ok && state !== undefined ? state : 'failed');
    } catch {
      this.#tell('failed');
    }
  }

  #tell(answer: string): void {
    for (const words of document.querySelectorAll<HTMLElement>('[data-answer]')) {
      words.hidden = words.dataset['answer'] !== answer;
    }
  }
}

/** Everything that is wrong, by the names in the page; nothing where the tag works as it should. */
function findingsOf(
  report: ConnectionReport,
  { current, province }: { current: string; province: string },
): string[] {
  const { script, release, answer, directive, provinces = [], elements = [] } = report;
  const isCopied = !/\/embed\/[^/]+\/[a-z-]+\.js/.test(script) || !isOfCenter(script);
  const isFrame = report.origin === 'null';
  const found: readonly (readonly [boolean, string])[] = [
    [isCopied, 'copied'],
    [report.isIncomplete === true, 'incomplete'],
    [answer === 'refused', isFrame ? 'not-registered-in-frame' : 'not-registered'],
    [directive !== undefined, 'blocked'],
    [answer === 'silent' && directive === undefined, 'silent'],
    [report.isIncomplete !== true && elements.length === 0, 'no-element'],
    [province !== '' && provinces.length > 0 && !provinces.includes(province), 'wrong-province'],
    [release !== current, 'old-release'],
  ];
  return found.filter(([isSo]) => isSo).map(([, name]) => name);
}

function isOfCenter(script: string): boolean {
  return new URL(script).origin === location.origin;
}

function isReport(data: unknown): data is ConnectionReport {
  return (
    typeof data === 'object' &&
    data !== null &&
    'damrong' in data &&
    data.damrong === 'connection' &&
    ['origin', 'release', 'script'].every((key) => typeof Reflect.get(data, key) === 'string')
  );
}

function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
}
