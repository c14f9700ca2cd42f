import type { Launched } from '../attempts/launch.ts';

/** Asks the server to launch the course. Rejects where it does not. */
export async function requestLaunch(learner: string, scorm: string, fresh: boolean): Promise<Launched> {
  const response = await fetch('/api/launches', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ learner, scorm, fresh }),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
