import type { Position } from '@qabyldau/event-store';
import { differencesBetween, type Remarks, type ReportCommands } from '@qabyldau/quarterly-report';
import { reportVersionsOf, type ReportVersion } from './report-heads.js';
import { reportOf, type NamedReport, type ReportSource } from './report-of.js';

/** A frozen version, counted again from the log as it stood then. */
export const versionOf = (
  source: ReportSource,
  body: string,
  quarter: string,
  { logPosition, remarks, form }: ReportVersion,
): Promise<NamedReport> =>
  reportOf(source, { body, quarter, position: logPosition as Position, remarks, form, frozen: true });

/** What a correction of the version submitted last says: the figures of now, and which of them are new. */
export async function correctionOf(
  source: ReportSource,
  body: string,
  quarter: string,
  remarks: Remarks | undefined,
): Promise<Pick<ReportCommands['correct-report'], 'snapshot' | 'differences'>> {
  const versions = await reportVersionsOf(source.store, body, quarter);
  const submitted = versions.filter((one) => one.submitted).at(-1);
  const { content, stamp } = await reportOf(source, { body, quarter, remarks, form: submitted?.form });
  const was = submitted && (await versionOf(source, body, quarter, submitted));
  return { snapshot: stamp, differences: was === undefined ? [] : differencesBetween(was.content, content) };
}
