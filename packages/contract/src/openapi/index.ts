export { buildOpenApi, type OpenApiSettings } from './build-open-api.ts';
export type { OpenApiDocument } from './document.ts';
