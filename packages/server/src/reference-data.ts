import { loadCategories, type Categories } from './category/categories.ts';
import { loadCenters, type Centers } from './center/centers.ts';
import type { Database } from './database/open-database.ts';
import { loadCaseDeadlines, type CaseDeadlines } from './deadline/case-deadlines.ts';
import { loadHolidays, type Holidays } from './deadline/holidays.ts';
import { loadOpinionReference, type OpinionReference } from './opinion/opinion-reference.ts';
import { loadVolunteerSkills, type VolunteerSkills } from './volunteer/skills.ts';

export interface ReferenceSnapshot {
  readonly categories: Categories;
  readonly centers: Centers;
  readonly deadlines: CaseDeadlines;
  readonly holidays: Holidays;
  readonly volunteerSkills: VolunteerSkills;
  readonly opinions: OpinionReference;
}

const REFRESH_MS = 30_000;

/**
 * What pages ask for on every view, in memory: a page view never touches the database. Every
 * process sees an edit within half a minute; while the database cannot be reached the last state
 * stays.
 */
export class ReferenceData {
  readonly #database: Database;
  readonly #onError: (error: unknown) => void;
  #snapshot: ReferenceSnapshot;
  #timer: NodeJS.Timeout | undefined;

  private constructor(
    database: Database,
    snapshot: ReferenceSnapshot,
    onError: (error: unknown) => void,
  ) {
    this.#database = database;
    this.#snapshot = snapshot;
    this.#onError = onError;
  }

  static async load(database: Database, onError: (error: unknown) => void): Promise<ReferenceData> {
    const data = new ReferenceData(database, await readAll(database), onError);
    data.#timer = setInterval(() => void data.#refreshQuietly(), REFRESH_MS).unref();
    return data;
  }

  /** A new object whenever something may have changed. */
  get snapshot(): ReferenceSnapshot {
    return this.#snapshot;
  }

  async refresh(): Promise<void> {
    this.#snapshot = await readAll(this.#database);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #refreshQuietly(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.#onError(error);
    }
  }
}

async function readAll(database: Database): Promise<ReferenceSnapshot> {
  const holidays = await loadHolidays(database);
  return {
    holidays,
    categories: await loadCategories(database),
    centers: await loadCenters(database),
    deadlines: await loadCaseDeadlines(database, holidays),
    volunteerSkills: await loadVolunteerSkills(database),
    opinions: await loadOpinionReference(database),
  };
}
