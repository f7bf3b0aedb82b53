import type { ClueReport } from '../model/clue-report.ts';

export interface ClueReportPage {
  readonly reports: readonly ClueReport[];
  readonly nextCursor?: string;
}

/** What right holders reported, under the holder. */
export interface ClueReports {
  /** Answers what stands: of reports with the same id the first. */
  add(report: ClueReport): Promise<ClueReport>;
  /** Newest first. A place in the reports of one holder is a place in those of every other. Throws Refusal for a cursor that is none. */
  page(holder: string, limit: number, cursor: string | undefined): Promise<ClueReportPage>;
  /** Those who ever reported, sorted. */
  holders(): Promise<readonly string[]>;
}
