export { readConfig, type Config } from './config.ts';
export { seedDemo, type Demo } from './seed/seed-demo.ts';
export type { SeededOfficer } from './seed/seed-officers.ts';
export { startCentre, type Centre, type StartOptions } from './start-centre.ts';
export { StartFault } from './start-fault.ts';
export type { Database } from './database/open-database.ts';
