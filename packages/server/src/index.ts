export { readConfig, type Config } from './config.ts';
export { startCentre, type Centre, type StartOptions } from './start-centre.ts';
export { StartFault } from './start-fault.ts';
