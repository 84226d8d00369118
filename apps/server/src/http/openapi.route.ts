import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, Param, Res, type INestApplication } from '@nestjs/common';
import { ApiExcludeController, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { QabyldauError } from '@qabyldau/kernel';
import type { FastifyReply } from 'fastify';
import { areas } from './areas.js';
import { Public } from './auth/roles.js';

const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const types: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Qabyldau API</title>
<link rel="stylesheet" href="/api/assets/swagger-ui.css">
<link rel="icon" href="/api/assets/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/api/assets/swagger-ui-bundle.js"></script>
<script>
SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, persistAuthorization: true, docExpansion: 'none' });
</script>
</body>
</html>
`;

/** The description of the API, and a page to try it on; everything comes from this server. */
@Controller('api')
@ApiExcludeController()
export class OpenApiRoute {
  #application: INestApplication | undefined;
  #document: OpenAPIObject | undefined;

  /** Told once the application stands: the description is made of its routes, when first asked for. */
  describes(application: INestApplication): void {
    this.#application = application;
  }

  @Get()
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return page;
  }

  @Get('openapi.json')
  @Public()
  document(): OpenAPIObject {
    if (this.#application === undefined) throw new Error('there is no application yet');
    return (this.#document ??= describe(this.#application));
  }

  @Get('assets/:name')
  @Public()
  async asset(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) throw new QabyldauError('not-found', { path: `/api/assets/${name}` });
    void reply.header('Content-Type', type).header('Cache-Control', 'public, max-age=86400');
    return readFile(join(assets, name));
  }
}

function describe(application: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Qabyldau: personal reception of citizens')
    .setDescription(
      'Commands are POSTs, one for each verb; the answer is facts, or a refusal with its paragraph ' +
        '(application/problem+json). Texts follow Accept-Language: kk, ru, en. ' +
        'Sign in with a token that the server shows when it starts.',
    )
    .setVersion('1')
    .addBearerAuth();
  for (const [area, description] of Object.entries(areas)) builder.addTag(area, description);
  const { tags = [], ...document } = SwaggerModule.createDocument(application, builder.build(), {
    autoTagControllers: false,
  });
  const used = new Set(operationsOf(document).flatMap(({ tags: own = [] }) => own));
  return { ...document, tags: tags.filter(({ name }) => used.has(name)) };
}

const operationsOf = ({ paths }: Pick<OpenAPIObject, 'paths'>): readonly { tags?: string[] }[] =>
  Object.values(paths).flatMap(({ get, post }) => [get, post].filter((operation) => operation !== undefined));
