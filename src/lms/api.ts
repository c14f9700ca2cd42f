/** SCORM 1.2's API object (RTE 1.2, section 3.3) as LMSs really answer: any result may be a string, a boolean or nothing. */
export interface Api12 {
  LMSInitialize(empty: ''): unknown;
  LMSFinish(empty: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(empty: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** SCORM 2004's API object (RTE 4th Edition, section 3.1; the same in the 3rd). */
export interface Api2004 {
  Initialize(empty: ''): unknown;
  Terminate(empty: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(empty: ''): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
  GetDiagnostic(code: string): unknown;
}

export type Version = '1.2' | '2004';

/** What an adapter asks of an API, whatever its functions are called. */
export interface Voice {
  /** What the standard calls a function, for messages. */
  nameOf: (call: 'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit' | 'GetLastError') => string;
  initialize: () => unknown;
  terminate: () => unknown;
  get: (element: string) => unknown;
  set: (element: string, value: string) => unknown;
  commit: () => unknown;
  lastError: () => unknown;
}

export const voice12 = (api: Api12): Voice => ({
  nameOf: (call) => `LMS${call === 'Terminate' ? 'Finish' : call}`,
  initialize: () => api.LMSInitialize(''),
  terminate: () => api.LMSFinish(''),
  get: (element) => api.LMSGetValue(element),
  set: (element, value) => api.LMSSetValue(element, value),
  commit: () => api.LMSCommit(''),
  lastError: () => api.LMSGetLastError(),
});

export const isApi12 = (value: unknown): value is Api12 =>
  typeof value === 'object' && value !== null && 'LMSInitialize' in value && 'LMSSetValue' in value && 'LMSCommit' in value;

export const isApi2004 = (value: unknown): value is Api2004 =>
  typeof value === 'object' && value !== null && 'Initialize' in value && 'SetValue' in value && 'Commit' in value;
