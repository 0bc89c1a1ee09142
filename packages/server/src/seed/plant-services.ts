import { plantContent } from '../content/plant-content.ts';
import type { Transaction } from '../database/transaction.ts';
import { demoServices } from './demo-services.ts';

/** Publishes the demo's services; what became of those that are there stays as it is. */
export function plantServices(transaction: Transaction<'maintenance'>, now: Date): Promise<void> {
  return plantContent(transaction, demoServices, now);
}
