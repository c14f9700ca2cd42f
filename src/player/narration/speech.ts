/** What a narration does now. */
export type Speaking = 'silent' | 'speaking' | 'paused';

/** Speaks a text, or plays a recording of it. */
export interface Speaker {
  play(): void;
  pause(): void;
  stop(): void;
  /** 1 is the speaker's own pace. */
  pace(rate: number): void;
}

/** The browser's voice for a language, preferring one on this device; none where it has none. */
export async function voiceFor(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  const fits = (await voices()).filter((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(wanted));
  return fits.find((voice) => voice.lang.replace('_', '-') === language && voice.localService) ?? fits[0];
}

/** Chrome knows its voices only after a while. */
async function voices(): Promise<readonly SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, 1500);
  });
  return speechSynthesis.getVoices();
}

/** A speaker with the browser's voice. Sentences are spoken one by one: long texts fall silent in Chrome. */
export function voiceSpeaker(text: string, voice: SpeechSynthesisVoice, tell: (now: Speaking) => void): Speaker {
  const sentences = text.match(/[^。！？.!?]+[。！？.!?”"]*/g) ?? [text];
  let at = 0;
  let rate = 1;
  let run = 0;
  let uttering: SpeechSynthesisUtterance | undefined;
  const speak = () => {
    const sentence = sentences[at];
    const mine = (run += 1);
    if (sentence === undefined) {
      at = 0;
      tell('silent');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.addEventListener('end', () => {
      if (mine !== run) return;
      at += 1;
      speak();
    });
    utterance.addEventListener('error', () => mine === run && tell('silent'));
    speechSynthesis.cancel();
    uttering = utterance;
    speechSynthesis.speak(uttering);
  };
  const hush = () => {
    run += 1;
    speechSynthesis.cancel();
  };
  return {
    play: () => (tell('speaking'), speak()),
    pause: () => (hush(), tell('paused')),
    stop: () => ((at = 0), hush(), tell('silent')),
    pace: (next) => (rate = next),
  };
}

/** A speaker that plays a recording. */
export function recordingSpeaker(url: string, tell: (now: Speaking) => void): Speaker {
  const audio = new Audio(url);
  audio.addEventListener('ended', () => tell('silent'));
  return {
    play: () =>
      void audio.play().then(
        () => tell('speaking'),
        () => tell('silent'),
      ),
    pause: () => (audio.pause(), tell('paused')),
    stop: () => (audio.pause(), (audio.currentTime = 0), tell('silent')),
    pace: (rate) => (audio.playbackRate = rate),
  };
}
