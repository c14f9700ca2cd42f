import { adapter } from './adapter.ts';
import type { Api2004, Voice } from './api.ts';
import { dialect2004 } from './cmi2004.ts';

export const voice2004 = (api: Api2004): Voice => ({
  nameOf: (call) => call,
  initialize: () => api.Initialize(''),
  terminate: () => api.Terminate(''),
  get: (element) => api.GetValue(element),
  set: (element, value) => api.SetValue(element, value),
  commit: () => api.Commit(''),
  lastError: () => api.GetLastError(),
});

/** A SCORM 2004 LMS, 3rd or 4th Edition. */
export const scorm2004 = (api: Api2004) => adapter(voice2004(api), dialect2004);
