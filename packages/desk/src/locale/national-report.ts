import { nationalReportEn } from './national-report.en.ts';
import { nationalReportTh } from './national-report.th.ts';

/** They come with the page of the ministry. */
export const nationalReportWords = { th: nationalReportTh, en: nationalReportEn } as const;
