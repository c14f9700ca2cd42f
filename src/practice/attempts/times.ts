const timespan = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;
const duration = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Seconds of a time span of SCORM 1.2, such as `0000:12:03.50`, or of SCORM 2004, such as `PT12M3.5S`; nothing where it is none. */
export function secondsOf(text: string | undefined): number | undefined {
  const [, ...clock] = timespan.exec(text ?? '') ?? [];
  if (clock.length > 0) return sum(['0', ...clock]);
  const [, ...parts] = duration.exec(text ?? '') ?? [];
  return parts.length > 0 ? sum(parts) : undefined;
}

const sum = ([days = '0', hours = '0', minutes = '0', seconds = '0']: readonly string[]) =>
  ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
