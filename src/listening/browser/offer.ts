/** Offers to listen where a voice speaks the language of the text. What reads is loaded when the reader asks for it. */
import { languageOf } from './language.ts';
import { voiceFor } from './voices.ts';

/** @param place marked with the name of the button, which is put last into it, once */
export function offerListening(place: Element, speech: SpeechSynthesis): void {
  const name = place.getAttribute('data-aloud') ?? '';
  if (name === '' || voiceFor(speech, languageOf(place)) === undefined) return;
  place.setAttribute('data-aloud', '');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  const load = () => void import('./player.ts').then(({ startPlayer }) => startPlayer(button, speech));
  button.addEventListener('click', load, { once: true });
  place.append(button);
}
