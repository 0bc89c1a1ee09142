import { DamrongBanner } from '../banner/banner.ts';
import { startDirectEntry } from './start-direct-entry.ts';

startDirectEntry('banner', DamrongBanner);
