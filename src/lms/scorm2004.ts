import { adapter } from './adapter.ts';
import { voice2004, type Api2004 } from './api.ts';
import { dialect2004 } from './cmi2004.ts';

/** A SCORM 2004 LMS, 3rd or 4th Edition. */
export const scorm2004 = (api: Api2004) => adapter(voice2004(api), dialect2004);
