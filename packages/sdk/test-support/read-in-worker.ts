import { createClient, isNotFoundError } from '@damrong/sdk';
import { parentPort, workerData } from 'node:worker_threads';

const { baseUrl } = workerData as { baseUrl: string };
const client = createClient({ baseUrl });
const { province } = await client.places.get('50');
const missing = await client.centers.get('50').catch(isNotFoundError);
parentPort?.postMessage({ province, missing });
