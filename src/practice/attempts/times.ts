const timespan = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;

/** Seconds of a SCORM 1.2 time span such as `0000:12:03.50`; nothing where it is none. */
export function secondsOf(text: string | undefined): number | undefined {
  const [, hours, minutes, seconds] = timespan.exec(text ?? '') ?? [];
  return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A SCORM 1.2 time span: `0000:12:03.50`. */
export function timespanOf(seconds: number): string {
  const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360000 + 359999);
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.floor(hundredths / 100);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}
