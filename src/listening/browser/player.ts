/** Reads the texts of a page aloud: begins, pauses, goes on, stops, and shows where the voice is. */
import { addSheet } from '../../components/added-sheet.ts';
import { listeningWords } from '../../strings/browser/listening.ts';
import { sentencesOf, type Span } from '../core/sentences.ts';
import { controls } from './controls.ts';
import { languageOf } from './language.ts';
import { marker } from './mark.ts';
import { read } from './reader.ts';
import { rangesOf, spokenTextOf } from './spoken-text.ts';
import { voiceFor } from './voices.ts';
import styles from '../styles/aloud.css?inline';

interface Place {
  parts: Element[];
  text: string;
  sentences: Span[];
  at: number;
}

function isThere({ parts }: Place): boolean {
  return parts.every((part) => part.isConnected);
}

/** @param button that was pressed to listen, and stays what begins, pauses and goes on */
export function startPlayer(button: HTMLButtonElement, speech: SpeechSynthesis): void {
  addSheet(styles);
  const { panel, stop, speed, status } = controls();
  button.parentElement?.after(panel);
  const mark = marker();
  /** Where the voice is or was paused; null where nothing was begun. */
  let place: Place | null = null;
  let silence: (() => void) | null = null;

  const begin = () => {
    const parts = [...document.querySelectorAll('[data-spoken]')];
    const text = spokenTextOf(parts);
    return { parts, text, sentences: sentencesOf(text), at: 0 };
  };
  const play = () => {
    const voice = voiceFor(speech, languageOf(button));
    if (voice === undefined) {
      end(listeningWords.failed);
      return;
    }
    // A dossier may be set in another order while it is read: what is no longer there cannot be gone on with.
    if (place === null || !isThere(place)) place = begin();
    const { parts, text, sentences, at } = place;
    if (sentences.length === 0) {
      end(listeningWords.ended);
      return;
    }
    tell(listeningWords.pause, listeningWords.reading);
    stop.hidden = false;
    silence = read(speech, {
      ...{ text, sentences, voice, rate: Number(speed.value), from: at },
      onSentence(index) {
        if (place === null) return;
        if (!isThere(place)) {
          end(listeningWords.stopped);
          return;
        }
        place.at = index;
        const sentence = sentences[index];
        // Unmarked first: taking a mark away moves the text it stands in.
        mark([]);
        show(sentence === undefined ? [] : rangesOf(parts, sentence));
      },
      onEnd: () => end(listeningWords.ended),
      onFailure: () => end(listeningWords.failed),
    });
  };
  const hush = () => {
    silence?.();
    silence = null;
  };
  const end = (told: string) => {
    hush();
    place = null;
    mark([]);
    tell(listeningWords.listen, told);
    if (document.activeElement === stop) button.focus();
    stop.hidden = true;
  };
  const tell = (offer: string, told: string) => {
    button.textContent = offer;
    status.textContent = told;
  };
  const show = (ranges: readonly Range[]) => {
    mark(ranges);
    const words = ranges[0]?.startContainer.parentElement;
    const { top, bottom } = ranges[0]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (top < 0 || bottom > window.innerHeight) words?.scrollIntoView({ block: 'center' });
  };

  button.addEventListener('click', () => {
    if (silence === null) {
      play();
      return;
    }
    hush();
    tell(listeningWords.resume, listeningWords.paused);
  });
  stop.addEventListener('click', () => end(listeningWords.stopped));
  speed.addEventListener('change', () => {
    if (silence === null) return;
    hush();
    play();
  });
  for (const part of [button, panel])
    part.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && place !== null) end(listeningWords.stopped);
    });
  // A voice would go on over the next page.
  window.addEventListener('pagehide', () => end(listeningWords.stopped));
  play();
}
