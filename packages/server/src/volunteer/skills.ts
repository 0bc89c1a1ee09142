import type { VolunteerSkillList } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import type { VolunteerSkillTable } from '../database/volunteer-tables.ts';
import { fieldProblem } from '../problem-error.ts';

/** What volunteers may offer, as last read from the database. */
export interface VolunteerSkills {
  readonly list: VolunteerSkillList;
  /**
   * Retired entries pass, because a page that was opened before still shows them.
   * @throws ProblemError for a code that was never in the list
   */
  check(codes: readonly string[]): void;
  /** Codes with their names, in the order of the list; a code without a name stands for itself. */
  named(codes: readonly string[]): { code: string; th: string; en: string }[];
}

export async function loadVolunteerSkills(database: Database): Promise<VolunteerSkills> {
  const list = skillList(
    await database.selectFrom('volunteer_skills').selectAll().orderBy('position').execute(),
  );
  const positions = new Map(list.skills.map(({ code }, position) => [code, position]));
  return {
    list,
    check(codes) {
      for (const [index, code] of codes.entries()) {
        if (!positions.has(code)) throw fieldProblem('invalid', 'skills', index);
      }
    },
    named: (codes) =>
      codes
        .toSorted((a, b) => (positions.get(a) ?? Infinity) - (positions.get(b) ?? Infinity))
        .map((code) => {
          const known = list.skills[positions.get(code) ?? -1];
          return { code, th: known?.th ?? code, en: known?.en ?? code };
        }),
  };
}

export function skillList(rows: readonly VolunteerSkillTable[]): VolunteerSkillList {
  return {
    skills: rows.map(({ code, name_th, name_en, retired_at }) => ({
      code,
      th: name_th,
      en: name_en,
      retired: retired_at !== null,
    })),
  };
}
