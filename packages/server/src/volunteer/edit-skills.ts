import type { VolunteerSkillEdit, VolunteerSkillList } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { VolunteerSkillTable } from '../database/volunteer-tables.ts';
import { ProblemError, fieldProblem } from '../problem-error.ts';
import { skillList } from './skills.ts';

interface Names {
  readonly th: string;
  readonly en: string;
}

interface Editor {
  readonly officerId: number;
  readonly now: Date;
}

/** @throws ProblemError for a name that another entry has */
export async function addSkill(
  transaction: Transaction<'officer'>,
  names: Names,
  { officerId, now }: Editor,
): Promise<VolunteerSkillList> {
  const rows = await lockSkills(transaction);
  refuseTakenNames(rows, names);
  const code = newCode(
    names.en,
    rows.map((row) => row.code),
  );
  await transaction
    .insertInto('volunteer_skills')
    .values({
      code,
      name_th: names.th,
      name_en: names.en,
      position: (rows.at(-1)?.position ?? -1) + 1,
      retired_at: null,
    })
    .execute();
  const action = 'volunteer_skill_added';
  await writeAudit(transaction, { at: now, action, provinceCode: null, officerId, reason: code });
  return skillList(await readSkills(transaction));
}

/** @throws ProblemError for a code that is not in the list, or a name that another entry has */
export async function editSkill(
  transaction: Transaction<'officer'>,
  code: string,
  { th, en, retired, position }: VolunteerSkillEdit,
  { officerId, now }: Editor,
): Promise<VolunteerSkillList> {
  const rows = await lockSkills(transaction);
  const edited = rows.find((row) => row.code === code);
  if (edited === undefined) throw new ProblemError('not_found');
  const others = rows.filter((row) => row !== edited);
  refuseTakenNames(others, { th, en });
  await transaction
    .updateTable('volunteer_skills')
    .set({ name_th: th, name_en: en, retired_at: retired ? (edited.retired_at ?? now) : null })
    .where('code', '=', code)
    .execute();
  const order = others.toSpliced(position - 1, 0, edited);
  for (const [position, row] of order.entries()) {
    if (row.position === position) continue;
    await transaction
      .updateTable('volunteer_skills')
      .set({ position })
      .where('code', '=', row.code)
      .execute();
  }
  const action = 'volunteer_skill_edited';
  await writeAudit(transaction, { at: now, action, provinceCode: null, officerId, reason: code });
  return skillList(await readSkills(transaction));
}

/** The list is edited as a whole, so two editors wait for each other. */
function lockSkills(transaction: Transaction<'officer'>): Promise<VolunteerSkillTable[]> {
  return readSkills(transaction, true);
}

async function readSkills(
  transaction: Transaction<'officer'>,
  forUpdate = false,
): Promise<VolunteerSkillTable[]> {
  const rows = transaction.selectFrom('volunteer_skills').selectAll().orderBy('position');
  return (forUpdate ? rows.forUpdate() : rows).execute();
}

function refuseTakenNames(rows: readonly VolunteerSkillTable[], { th, en }: Names): void {
  const fold = (name: string) => name.toLowerCase().replace(/\s/g, '');
  if (rows.some(({ name_th }) => fold(name_th) === fold(th))) throw fieldProblem('invalid', 'th');
  if (rows.some(({ name_en }) => fold(name_en) === fold(en))) throw fieldProblem('invalid', 'en');
}

/** A code that is readable in the data. It never changes, even when the names do. */
function newCode(english: string, taken: readonly string[]): string {
  const letters = english.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const stem = letters.replace(/^[_0-9]+|_+$/g, '').slice(0, 30) || 'skill';
  for (let count = 1; ; count += 1) {
    const code = count === 1 ? stem : `${stem}_${count}`;
    if (!taken.includes(code)) return code;
  }
}
