import { getVolunteerSkills, volunteerSkills, type Lang } from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk';

interface Skill {
  readonly code: string;
  readonly th: string;
  readonly en: string;
  readonly retired?: boolean;
}

// The form can be finished with the list of this release, so nobody waits long for the centre's.
const timeout = 8000;

/** What can be offered, as the ministry lists it now. */
export class SkillList {
  /** Undefined while the list is on its way. */
  skills: readonly Skill[] | undefined;

  readonly #onChange: () => void;
  #baseUrl = '';
  #fetching = new AbortController();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Asks for the list unless it is here or on its way. */
  show(baseUrl: string): void {
    if (baseUrl === this.#baseUrl) return;
    this.#baseUrl = baseUrl;
    void this.#fetch(baseUrl, this.#fetching.signal);
  }

  /** Gives up what is on its way; the next `show` asks again. */
  stop(): void {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    if (this.skills === undefined) this.#baseUrl = '';
  }

  /** Those that are offered, and those of the given codes that were. */
  choices(chosen: readonly string[], lang: Lang): { value: string; label: string }[] {
    return (this.skills ?? [])
      .filter(({ code, retired }) => !retired || chosen.includes(code))
      .map((skill) => ({ value: skill.code, label: skill[lang] }));
  }

  names(codes: readonly string[], lang: Lang): string {
    const known = this.skills ?? volunteerSkills;
    const ofCode = (code: string) => known.find((skill) => skill.code === code)?.[lang] ?? code;
    return codes.map(ofCode).join(', ');
  }

  async #fetch(baseUrl: string, signal: AbortSignal): Promise<void> {
    try {
      const transport = createTransport({ baseUrl, retry: 1 });
      const { skills } = await send(transport, getVolunteerSkills, {}, { signal, timeout });
      this.skills = skills;
    } catch {
      if (signal.aborted) return;
      this.skills = volunteerSkills;
    }
    this.#onChange();
  }
}
