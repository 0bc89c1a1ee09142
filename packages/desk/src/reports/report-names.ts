import { reportPeriod, type Lang, type Report, type ReportSpan } from '@damrong/contract';
import { periodName } from '../figures/figures-names.ts';
import { reportWords } from '../locale/reports.ts';

/** What a part of a fiscal year is called, such as ตุลาคม 2569. */
export function spanName(
  { year, span }: { readonly year: number; readonly span: ReportSpan },
  lang: Lang,
): string {
  const whole = reportWords[lang].wholeYear(year);
  if (span === 'year') return whole;
  const name = periodName(reportPeriod(year, span), lang);
  return span.startsWith('q') ? `${name} ${whole}` : name;
}

/** The newest revision of each part of the year, by part. */
export function latestReports(reports: readonly Report[]): Map<ReportSpan, Report> {
  const latest = new Map<ReportSpan, Report>();
  for (const report of reports) {
    const known = latest.get(report.span);
    if (known === undefined || known.revision < report.revision) latest.set(report.span, report);
  }
  return latest;
}
