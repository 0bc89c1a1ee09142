import { readConfig } from './config.ts';
import { prepareDatabase } from './database/prepare-database.ts';
import { reserveDatabase } from './database/open-database.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { StartError } from './start-error.ts';

const demoSites = ['http://localhost:1571', 'http://localhost:1572'];

const say = (line: string) => process.stdout.write(`${line}\n`);

async function seed(): Promise<void> {
  const onConnectionError = ({ message }: Error) => void process.stderr.write(`${message}\n`);
  const config = readConfig(process.env);
  if (config.isProduction) {
    throw new StartError(
      'The demo has officers and cases whose codes are published, so it is not put in where NODE_ENV=production. Unset NODE_ENV, and name a database of its own with DAMRONG_DATA_DIR or DATABASE_URL.',
    );
  }
  const reserved = await reserveDatabase({ ...config, onConnectionError });
  const open = await reserved.open();
  try {
    await prepareDatabase(open.database);
    const { officers, cases } = await seedDemo(open.database, { origins: demoSites });
    say('The demo is in the database. Sign in at the desk with:');
    for (const { username, password } of officers) {
      say(`  ${username.padEnd(20)} ${password ?? '(has a password of their own)'}`);
    }
    say('Cases to look up:');
    for (const { number, code } of cases) say(`  ${number}  ${code}`);
  } finally {
    await open.close();
  }
}

try {
  await seed();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
