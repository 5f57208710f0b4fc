/**
 * Has a voice say sentences one after the other.
 *
 * Pausing ends the sentence, and going on begins it anew: browsers on phones cannot hold a voice, and a listener who
 * was interrupted wants the sentence from its start.
 */
import { piecesOf } from '../core/pieces.ts';
import type { Span } from '../core/sentences.ts';

export interface Reading {
  text: string;
  sentences: readonly Span[];
  voice: SpeechSynthesisVoice;
  /** How fast: 1 as the voice speaks by itself. */
  rate: number;
  /** The first sentence to say, counted from 0. */
  from: number;
  /** Told before each sentence. */
  onSentence: (index: number) => void;
  onEnd: () => void;
  onFailure: () => void;
}

/** @returns what silences the voice; nothing is told after that */
export function read(speech: SpeechSynthesis, reading: Reading): () => void {
  const { text, sentences, voice, rate, from } = reading;
  const queue = sentences
    .map((sentence, index) => ({ index, pieces: piecesOf(text, sentence) }))
    .slice(from)
    .flatMap(({ index, pieces }) => pieces.map((piece, at) => ({ index, piece, isFirst: at === 0 })));
  let isSilenced = false;
  // Browsers forget an utterance that nothing holds, and never tell of its end.
  let held: SpeechSynthesisUtterance | null = null;

  const sayNext = () => {
    const next = queue.shift();
    if (next === undefined) {
      held = null;
      reading.onEnd();
      return;
    }
    if (next.isFirst) reading.onSentence(next.index);
    if (isSilenced) return;
    held = utteranceOf(text.slice(next.piece.start, next.piece.end), voice, rate);
    held.addEventListener('end', () => isSilenced || sayNext());
    held.addEventListener('error', () => {
      if (!isSilenced) reading.onFailure();
    });
    speech.speak(held);
  };

  // Another page may have left a voice waiting.
  speech.cancel();
  sayNext();
  return () => {
    isSilenced = true;
    held = null;
    speech.cancel();
  };
}

function utteranceOf(words: string, voice: SpeechSynthesisVoice, rate: number): SpeechSynthesisUtterance {
  // A voice would name the brackets around the edition's words.
  const utterance = new SpeechSynthesisUtterance(words.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim());
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  return utterance;
}
