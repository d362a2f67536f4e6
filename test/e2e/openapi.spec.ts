import { adminRoutes } from '@overturn/contracts/admin';
import { portalRoutes } from '@overturn/contracts/portal';
import { publicRoutes } from '@overturn/contracts/public';
import { webhookRoutes } from '@overturn/contracts/webhooks';
import request from 'supertest';
import { startApi, type TestApi } from '../support/api';

interface Operation {
  readonly operationId: string;
  readonly security?: object[];
  readonly responses: Readonly<Record<string, object>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let api: TestApi;
let document: Document;
beforeAll(async () => {
  api = await startApi();
  document = (await request(api.url).get('/api/openapi.json')).body as Document;
});
afterAll(() => api?.close());

describe('The API’s description', () => {
  it('is OpenAPI 3.1 and names every route once', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const named = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    const declared = [
      ...Object.keys(adminRoutes).map((name) => `admin_${name}`),
      ...Object.keys(portalRoutes).map((name) => `portal_${name}`),
      ...Object.keys(publicRoutes).map((name) => `public_${name}`),
      ...Object.keys(webhookRoutes).map((name) => `webhooks_${name}`),
    ];
    expect(named.sort()).toEqual(declared.sort());
  });

  it('refers only to schemas that it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name = ''] of references) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it('says of every route whether one must be signed in, and how it refuses', () => {
    for (const path of Object.values(document.paths))
      for (const operation of Object.values(path)) {
        expect(operation.security).toBeDefined();
        expect(operation.responses['4XX']).toBeDefined();
      }
  });

  it('is shown on a page that loads nothing from elsewhere', async () => {
    const page = await request(api.url).get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:\/\//);
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js'])
      expect((await request(api.url).get(`/api/docs/${file}`)).status).toBe(200);
    for (const file of ['package.json', '..%2fpackage.json', 'nothing'])
      expect((await request(api.url).get(`/api/docs/${file}`)).status).toBe(404);
  });
});
