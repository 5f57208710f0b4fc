/** A voice for the tests: installed before a page's own scripts, it says nothing and ends when it is told to. */
import type { Page } from 'playwright';

export interface MadeUpVoice {
  lang: string;
  name?: string;
  localService?: boolean;
  default?: boolean;
}

interface Said {
  text: string;
  rate: number;
  voice: string;
}

declare global {
  interface Window {
    /** What the voice was asked to say, and whether it was silenced. */
    voice: {
      said: Said[];
      cancelled: number;
      /** Ends what is being said, or fails at it. */
      finish: (how?: 'end' | 'error') => void;
      isSpeaking: () => boolean;
      /** Tells the page of voices that were not known when it was opened. */
      arrive: () => void;
    };
  }
}

/** @param late whether voices are known only after `window.voice.arrive()`, as in most browsers */
export async function installVoices(page: Page, voices: readonly MadeUpVoice[], late = false): Promise<void> {
  await page.addInitScript(
    ({ known, isLate }) => {
      let current: EventTarget | null = null;
      let told = isLate ? [] : known;
      class Utterance extends EventTarget {
        rate = 1;
        lang = '';
        voice: { name: string } | null = null;
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      class Speech extends EventTarget {
        getVoices = () => told;
        speak(utterance: Utterance) {
          const { text, rate, voice } = utterance;
          window.voice.said.push({ text, rate, voice: voice?.name ?? '' });
          current = utterance;
        }
        cancel() {
          const interrupted = current;
          current = null;
          window.voice.cancelled += 1;
          // As in browsers: what is cut off is told later, as an error.
          if (interrupted !== null) queueMicrotask(() => interrupted.dispatchEvent(new Event('error')));
        }
      }
      const speech = new Speech();
      window.voice = {
        said: [],
        cancelled: 0,
        finish(how = 'end') {
          const ended = current;
          current = null;
          ended?.dispatchEvent(new Event(how));
        },
        isSpeaking: () => current !== null,
        arrive() {
          told = known;
          speech.dispatchEvent(new Event('voiceschanged'));
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    },
    {
      known: voices.map((voice) => ({ name: voice.lang, localService: true, default: false, ...voice })),
      isLate: late,
    },
  );
}
