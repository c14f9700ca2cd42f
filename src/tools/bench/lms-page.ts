import { dialect12 } from '../../lms/cmi12.ts';
import type { Progress } from '../../lms/port.ts';

/** A page with the least that SCORM 1.2 asks of an LMS and the course in a frame; it keeps what it is told until it is closed. */
export function lmsPage(progress: Progress | undefined): Uint8Array {
  const held = Object.fromEntries(progress ? dialect12.spell(progress, []) : [['cmi.core.lesson_status', 'not attempted']]);
  const data = JSON.stringify(held).replaceAll('<', '\\u003c');
  return new TextEncoder().encode(`<!doctype html>
<html lang="en">
  <head><title>LMS</title><style>html, body, iframe { display: block; margin: 0; border: 0; width: 100%; height: 100%; }</style></head>
  <body>
    <script>
      const held = ${data};
      window.API = {
        LMSInitialize: () => 'true',
        LMSFinish: () => 'true',
        LMSGetValue: (element) => held[element] ?? '',
        LMSSetValue: (element, value) => ((held[element] = value), 'true'),
        LMSCommit: () => 'true',
        LMSGetLastError: () => '0',
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      };
    </script>
    <iframe src="index.html" title="Course"></iframe>
  </body>
</html>
`);
}
