import { ensureNationalAgencies } from '../agency/national-agencies.ts';
import { ensureNationalCategories } from '../category/national-categories.ts';
import { ensureNationalQuestions } from '../category/national-questions.ts';
import { ensureNationalCenters } from '../center/national-centers.ts';
import { ensureNationalMinistries } from '../content/national-ministries.ts';
import { ensureProvinceCenters } from '../content/province-centers.ts';
import { ensureNationalHolidays } from '../deadline/national-holidays.ts';
import { ensureNationalTopics } from '../opinion/national-topics.ts';
import { ensureNationalTemplates } from '../template/national-templates.ts';
import { ensureNationalSkills } from '../volunteer/national-skills.ts';
import { migrate } from './migrate.ts';
import type { Database } from './open-database.ts';

/**
 * Brings a database to this release: tables, roles, and the national base that all provinces share.
 */
export async function prepareDatabase(database: Database): Promise<void> {
  await migrate(database);
  await ensureNationalCenters(database);
  await ensureNationalCategories(database);
  await ensureNationalSkills(database);
  await ensureNationalTopics(database);
  await ensureNationalQuestions(database);
  await ensureNationalAgencies(database);
  await ensureNationalMinistries(database);
  await ensureProvinceCenters(database);
  await ensureNationalHolidays(database);
  await ensureNationalTemplates(database);
}
