import { systemClock, type Clock } from '../clock.ts';
import { loadCategories } from '../category/categories.ts';
import type { Database } from '../database/open-database.ts';
import { loadCaseDeadlines } from '../deadline/case-deadlines.ts';
import { asMaintenance } from '../database/transaction.ts';
import { plantSites } from '../site/sites.ts';
import { StartError } from '../start-error.ts';
import { demoCases } from './demo-cases/all-demo-cases.ts';
import { demoVolunteers } from './demo-volunteers.ts';
import { demoNumber, plantCase, reserveSerial, type Actor } from './plant-case.ts';
import { plantCenters } from './plant-centers.ts';
import { plantCirculars } from './plant-circulars.ts';
import { plantNotices } from './plant-notices.ts';
import { plantOpinions } from './plant-opinions.ts';
import { plantServices } from './plant-services.ts';
import { plantStatistics } from './plant-statistics.ts';
import { plantVolunteer } from './plant-volunteer.ts';
import { seedOfficers, type SeededOfficer } from './seed-officers.ts';

export interface Demo {
  readonly officers: readonly SeededOfficer[];
  /** The demo's cases with their access codes, the API's example first. */
  readonly cases: readonly { readonly number: string; readonly code: string }[];
}

/**
 * Inserts the demo once; later calls add what is missing and renew the one-time passwords.
 * @param origins sites that may call the public API
 * @throws StartError for a database that was in use before it became a demo
 */
export async function seedDemo(
  database: Database,
  { origins, clock = systemClock }: { readonly origins: readonly string[]; readonly clock?: Clock },
): Promise<Demo> {
  await markAsDemo(database);
  await plantSites(
    database,
    origins.map((origin) => ({ origin, provinceCode: null })),
  );
  const officers = await seedOfficers(database);
  const actors = await readActors(database);
  const categories = await loadCategories(database);
  const deadlines = await loadCaseDeadlines(database);
  const now = clock();
  await asMaintenance(database, async (transaction) => {
    for (const demo of demoCases) {
      await reserveSerial(transaction, demo);
      await plantCase(transaction, demo, { actors, categories, deadlines }, now);
    }
    for (const demo of demoVolunteers) await plantVolunteer(transaction, demo, now);
    await plantOpinions(transaction, now);
    await plantNotices(transaction, now);
    await plantCenters(transaction, now);
    await plantServices(transaction, now);
    await plantStatistics(transaction, now);
    await plantCirculars(transaction, actors, now);
  });
  return {
    officers,
    cases: demoCases.map((demo) => ({ number: demoNumber(demo), code: demo.code })),
  };
}

/** Whatever is filed in a demo afterwards is a part of the demo. */
async function markAsDemo(database: Database): Promise<void> {
  const { demo } = await database
    .selectFrom('installation')
    .select('demo')
    .executeTakeFirstOrThrow();
  if (demo) return;
  if (await isInUse(database)) {
    throw new StartError(
      'This database holds real cases or officers, so the demo was not put in. Use an empty database for the demo: choose another with DAMRONG_DATA_DIR or DATABASE_URL.',
    );
  }
  await database.updateTable('installation').set({ demo: true }).execute();
}

async function isInUse(database: Database): Promise<boolean> {
  return asMaintenance(database, async (transaction) => {
    const officer = await transaction.selectFrom('officers').select('id').limit(1).execute();
    const filed = await transaction.selectFrom('cases').select('number').limit(1).execute();
    return officer.length > 0 || filed.length > 0;
  });
}

async function readActors(database: Database): Promise<Map<string, Actor>> {
  const rows = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('officers')
      .select(['id', 'username', 'display_name'])
      .where('demo', '=', true)
      .execute(),
  );
  return new Map(rows.map((row) => [row.username, { id: row.id, displayName: row.display_name }]));
}
