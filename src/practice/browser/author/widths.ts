/** The widths a course is looked at in, in CSS pixels: a phone, the frame of a common LMS, a service-desk PC. */
export const widths = { phone: 360, lms: 650, desktop: 1280 } as const;

export type Width = keyof typeof widths;

export const widthNames: readonly Width[] = ['phone', 'lms', 'desktop'];

/** How a frame of a width stands in a room: smaller where it would not fit, and then as much higher. */
export function fitted(width: number, room: { width: number; height: number }): string {
  const scale = Math.min(1, room.width / width);
  const left = Math.max(0, (room.width - width * scale) / 2);
  return `left: ${left}px; width: ${width}px; height: ${room.height / scale}px; transform: scale(${scale});`;
}
