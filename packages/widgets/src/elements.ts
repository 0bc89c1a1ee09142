import { banner } from './banner/banner.element.ts';
import { caseStatus } from './case-status/case-status.element.ts';
import { centerInfo } from './center-info/center-info.element.ts';
import { center } from './center/center.element.ts';
import { complaintForm } from './complaint-form/complaint-form.element.ts';
import type { ElementPlan, LazyElement } from './element/element-plan.ts';
import { ministries } from './ministries/ministries.element.ts';
import { news } from './news/news.element.ts';
import { opinionForm } from './opinion-form/opinion-form.element.ts';
import { services } from './services/services.element.ts';
import { share } from './share/share.element.ts';
import { statistics } from './statistics/statistics.element.ts';
import { volunteerForm } from './volunteer-form/volunteer-form.element.ts';

/**
 * The one list of elements. Loader, hub, hosted pages, direct entries, manifest, size report and the
 * README read it; an element that is missing here fails the build.
 */
export const lazyElements: readonly LazyElement[] = [
  // In the hub's order.
  complaintForm,
  caseStatus,
  volunteerForm,
  opinionForm,
  centerInfo,
  share,
  statistics,
  services,
  // Without a tile.
  ministries,
  news,
];

/** What the loader holds itself. */
export const heldElements: readonly ElementPlan[] = [center, banner];
