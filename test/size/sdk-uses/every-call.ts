// Every call of the API.
import { createClient } from '@damrong/sdk';

export const client = createClient({ baseUrl: 'https://1567.example.go.th', lang: 'th' });
