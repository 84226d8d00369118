import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { EventFeed } from './http/live/event-feed.js';
import { OpenApiRoute } from './http/openapi.route.js';
import { ProblemFilter } from './http/problem/problem.filter.js';
import { logRequests } from './http/request-log.js';
import { openLog } from './log.js';
import { nestLog } from './nest-log.js';
import { startProjections, type Projections } from './projections/projections.js';
import { openAccessKey } from './system/access-key.js';
import { openAccessLog } from './system/access-log.js';
import type { System } from './system/open-system.js';
import type { Webhook } from './webhook/open-webhook.js';

export interface AppOptions {
  /** Who is told of events, for the health and for releasing what is parked; stays the caller's to close. */
  readonly webhook?: Webhook | undefined;
  readonly log?: Logger | undefined;
  /** A longer body is 413. Bytes. */
  readonly bodyLimit?: number | undefined;
}

export interface App {
  /** `nest.inject()` asks without a socket; `nest.listen()` opens one. */
  readonly nest: NestFastifyApplication;
  readonly projections: Projections;
  /** Ends the live streams, finishes what was asked, stops the read models. The system stays open. */
  close(): Promise<void>;
}

/** How long somebody may take to send a request. */
const REQUEST_TIMEOUT_MS = 60_000;
const BODY_LIMIT = 1_048_576;

/** The HTTP side of an open system, ready to be asked. */
export async function createApp(system: System, options: AppOptions = {}): Promise<App> {
  const log = options.log ?? openLog();
  const projections = await startProjections(system, log);
  const accessLog = await openAccessLog(system.directory, system.clock);
  const feed = await EventFeed.open(system);
  const problems = new ProblemFilter(log);
  const adapter = new FastifyAdapter({
    bodyLimit: options.bodyLimit ?? BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: 200 },
    // A path that cannot be decoded comes before any route.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      problems.answer(error, request, reply),
  });
  logRequests(adapter.getInstance(), log);
  const { webhook = null } = options;
  const accessKey = openAccessKey(system.directory);
  const parts = { system, projections, feed, accessLog, log, accessKey, webhook };
  const nestOptions = { logger: nestLog(log), abortOnError: false };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest writes its options as a class and takes any object
  const nest = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, nestOptions);
  nest.get(OpenApiRoute).describes(nest);
  await nest.init();
  await adapter.getInstance().ready();
  return {
    nest,
    projections,
    close: async () => {
      await nest.close();
      await projections.close();
      await accessLog.close();
    },
  };
}
