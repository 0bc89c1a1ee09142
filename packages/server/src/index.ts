export { readConfig, type Config } from './config.ts';
export { seedDemo, type Demo } from './seed/seed-demo.ts';
export type { SeededOfficer } from './seed/seed-officers.ts';
export { seedSealed, type SealedDemo } from './seed/seed-sealed.ts';
export { startCenter, type Center, type StartOptions } from './start-center.ts';
export { StartError } from './start-error.ts';
export type { Database } from './database/open-database.ts';
