import { adapter } from './adapter.ts';
import { voice12, type Api12 } from './api.ts';
import { dialect12 } from './cmi12.ts';

/** A SCORM 1.2 LMS. */
export const scorm12 = (api: Api12) => adapter(voice12(api), dialect12);
