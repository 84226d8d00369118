export { openSystem, type System, type SystemOptions } from './system/open-system.js';
export { readModels, reactions, workflows } from './system/procedures.js';
export { calendarIn } from './system/calendar-in.js';
export { foldingCode } from './system/folding-code.js';
export { masterKey } from './system/master-key.js';
export { accessTokens, type SignIn } from './system/access-tokens.js';
export { dropFolder, type DropFolderOptions } from './system/drop-folder.js';
export type { App, AppOptions } from './create-app.js';
export { openLog } from './log.js';
export { startProjections, type Projections } from './projections/projections.js';
export { openLocalServer, startServer } from './serve.js';
export type { Server, ServerOptions } from './start-server.js';
export type { LocalServer } from './open-local-server.js';
export { buildViews, type Buildable } from './projections/build-views.js';
export { makeDocument, type DocumentSubject, type MadeDocument } from './documents/documents.js';
export { ROOT } from './system/employees.js';
export { withViews, type StandingStill } from './projections/with-views.js';
export { rebuildInThread } from './projections/rebuild-in-thread.js';
export { rebuildViews, type RebuildViewsOptions, type RebuiltView } from './projections/rebuild-views.js';
export { AccessKey, openAccessKey } from './system/access-key.js';
export {
  appealPeople,
  appealRegister,
  controlList,
  employeeNames,
  protocolTasks,
  receptionDays,
  units as unitRows,
} from './system/tables.js';
export { datesOfTasks } from './http/queries/dates-of-tasks.js';
export { openTerms, type OpenTerm } from './http/queries/open-terms.js';
export { lists } from './lists/catalogue.js';
export { cellText, lineJson } from './lists/cell-text.js';
export { csvOf } from './lists/formats/csv.js';
export { jsonLinesOf } from './lists/formats/json-lines.js';
export { xlsxOf } from './lists/formats/xlsx.js';
export type { AnyList, Cell, ListColumn } from './lists/list.js';
export { listNamed, OpenList, type Asker } from './lists/open-list.js';
export { type Asking } from './lists/question.js';
export { withList, type ListMoment } from './lists/with-list.js';
export { openAccessLog } from './system/access-log.js';
export { forbidden } from './system/forbidden.js';
export { seesPersons } from './system/known-roles.js';
export { reportOf, type NamedReport, type ReportQuestion, type ReportSource } from './report/report-of.js';
export { cellLabel, nameOnReport, shownReport, type ShownReport } from './report/shown-report.js';
export { oneBody, reportingBodies, reportVersionsOf, type ReportVersion } from './report/report-heads.js';
export { half } from './documents/phrases.js';
export { templateVersions } from './documents/words.js';
export { documentOf as reportDocument } from './report/report-document.js';
export { cellsLike, explainedFacts, type ExplainedFact } from './report/explained.js';
export { correctionOf, versionOf } from './report/correction.js';
export { wouldAdopt, wouldMove, type WouldAdopt, type WouldMove } from './calendar/preview-calendar.js';
export { runningTerms, workflowsWithTerms } from './system/running-terms.js';
export { askAnalysts, type SqlAnswer, type SqlLimits } from './analytics/ask-analysts.js';
export { publishedViews as analystViews } from './analytics/analyst-views.js';
export { viewAsCsv, viewAsParquet, withAnalysts } from './analytics/export-views.js';
export { eventLogAs, mineLog, type Minable } from './mining/open-mining.js';
export { type Mined } from './mining/mine.js';
export { type Waiting } from './mining/spread.js';
export { graphAsSvg } from './mining/graph-picture.js';
export {
  editionMoves,
  editionNames,
  moveAppeal,
  planMove,
  type EditionMovePlan,
  type MoveObstacle,
} from './editions/edition-moves.js';
export { releaseWork, waitingWork, type ReleaseAnswer, type WaitingWork } from './work/waiting-work.js';
export { words as pageWords } from './http/pages/words.js';
