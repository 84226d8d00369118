import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { appealRoutes } from './http/appeals/appeal-routes.js';
import { AppealDesk } from './http/appeals/appeal-desk.js';
import { SignInGuard } from './http/auth/sign-in.guard.js';
import { Visitors } from './http/auth/visitors.js';
import { BodyDesk } from './http/bodies/body-desk.js';
import { bodyRoutes } from './http/bodies/body-routes.js';
import { AdoptCalendarRoute } from './http/calendars/adopt-calendar.route.js';
import { CalendarRoute } from './http/calendars/calendar.route.js';
import { CaseFinder } from './http/case-finder.js';
import { CaseDesk } from './http/command/case-desk.js';
import { complaintRoutes } from './http/complaints/complaint-routes.js';
import { CommandDesk } from './http/command/command-desk.js';
import { Sealing } from './http/command/sealing.js';
import { DocumentDesk } from './http/documents/document-desk.js';
import { DocumentsRoute } from './http/documents/documents.route.js';
import { TemplatesRoute } from './http/documents/templates.route.js';
import { HealthRoute } from './http/health.route.js';
import { ListDesk } from './http/lists/list-desk.js';
import { ListsRoute } from './http/lists/lists.route.js';
import { EventFeed } from './http/live/event-feed.js';
import { EventsRoute } from './http/live/events.route.js';
import { materialsRequestRoutes } from './http/materials-requests/materials-request-routes.js';
import { publicNoticeRoutes } from './http/public-notices/public-notice-routes.js';
import { motionRoutes } from './http/motions/motion-routes.js';
import { OpenApiRoute } from './http/openapi.route.js';
import { CasePagesRoute } from './http/pages/case-pages.route.js';
import { ListPagesRoute } from './http/pages/list-pages.route.js';
import { PagesRoute } from './http/pages/pages.route.js';
import { StartPageRoute } from './http/pages/start-page.route.js';
import { SignInRoute } from './http/pages/sign-in.route.js';
import { participationRequestRoutes } from './http/participation-requests/participation-request-routes.js';
import { EraseRoute } from './http/persons/erase.route.js';
import { ProblemFilter } from './http/problem/problem.filter.js';
import { Reports } from './http/quarterly-reports/report-source.js';
import { quarterlyReportRoutes } from './http/quarterly-reports/quarterly-report-routes.js';
import { AppealRoute } from './http/queries/appeal.route.js';
import { AppealsRoute } from './http/queries/appeals.route.js';
import { CaseRoute } from './http/queries/case.route.js';
import { DeadlineRoute } from './http/queries/deadline.route.js';
import { HistoryRoute } from './http/queries/history.route.js';
import { CourseLines } from './http/queries/course-lines.js';
import { People } from './http/queries/people.js';
import { WordsOfCase } from './http/queries/words-of-case.js';
import { Positions } from './http/queries/positions.js';
import { ReceptionDaysRoute } from './http/queries/reception-days.route.js';
import { TasksRoute } from './http/queries/tasks.route.js';
import { ReadBody } from './http/read-body.js';
import { DayDesk } from './http/reception-days/day-desk.js';
import { SlotDesk } from './http/reception-days/slot-desk.js';
import { dayRoutes } from './http/reception-days/reception-day-routes.js';
import { scheduleRoutes } from './http/schedules/schedule-routes.js';
import { surveyRoutes } from './http/surveys/survey-routes.js';
import { TaskDesk } from './http/tasks/task-desk.js';
import { taskRoutes } from './http/tasks/task-routes.js';
import { ACCESS_KEY, ACCESS_LOG, PROJECTIONS, SYSTEM, WEBHOOK } from './http/tokens.js';
import { ReleaseEventRoute } from './http/webhook/release-event.route.js';
import { WorkRoute } from './http/work/work.route.js';
import { writtenAppealRoutes } from './http/written-appeals/written-appeal-routes.js';
import { LOG } from './log.js';
import type { Projections } from './projections/projections.js';
import type { AccessKey } from './system/access-key.js';
import type { AccessLog } from './system/access-log.js';
import type { System } from './system/open-system.js';
import type { Webhook } from './webhook/open-webhook.js';

/** Everything that answers HTTP. */
export const routes = [
  ...appealRoutes,
  ...dayRoutes,
  ...scheduleRoutes,
  ...participationRequestRoutes,
  ...taskRoutes,
  ...motionRoutes,
  ...complaintRoutes,
  ...materialsRequestRoutes,
  ...publicNoticeRoutes,
  ...writtenAppealRoutes,
  ...surveyRoutes,
  ...quarterlyReportRoutes,
  ...bodyRoutes,
  EraseRoute,
  DocumentsRoute,
  TemplatesRoute,
  AdoptCalendarRoute,
  CalendarRoute,
  AppealsRoute,
  AppealRoute,
  HistoryRoute,
  ReceptionDaysRoute,
  TasksRoute,
  ListsRoute,
  CaseRoute,
  DeadlineRoute,
  EventsRoute,
  HealthRoute,
  ReleaseEventRoute,
  WorkRoute,
  OpenApiRoute,
  StartPageRoute,
  PagesRoute,
  ListPagesRoute,
  CasePagesRoute,
  SignInRoute,
];

export interface Parts {
  readonly system: System;
  readonly projections: Projections;
  readonly feed: EventFeed;
  readonly accessKey: AccessKey;
  readonly accessLog: AccessLog;
  readonly log: Logger;
  readonly webhook: Webhook | null;
}

@Module({})
export class AppModule {
  static of({ system, projections, feed, accessKey, accessLog, log, webhook }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: routes,
      providers: [
        { provide: SYSTEM, useValue: system },
        { provide: PROJECTIONS, useValue: projections },
        { provide: EventFeed, useValue: feed },
        { provide: ACCESS_KEY, useValue: accessKey },
        { provide: ACCESS_LOG, useValue: accessLog },
        { provide: LOG, useValue: log },
        { provide: WEBHOOK, useValue: webhook },
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_PIPE, useClass: ReadBody },
        { provide: APP_FILTER, useClass: ProblemFilter },
        CommandDesk,
        CaseFinder,
        People,
        CourseLines,
        WordsOfCase,
        Positions,
        ListDesk,
        Visitors,
        Sealing,
        CaseDesk,
        AppealDesk,
        DayDesk,
        SlotDesk,
        TaskDesk,
        BodyDesk,
        DocumentDesk,
        Reports,
      ],
    };
  }
}
