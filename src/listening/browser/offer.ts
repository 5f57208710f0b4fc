/** Offers to listen where a voice speaks the language of the text. What reads is loaded when the reader asks for it. */
import { tellLoss } from '../../components/loss.ts';
import { languageOf } from './language.ts';
import { voiceFor } from './voices.ts';

/** @param place marked with the name of the button, which is put last into it, once */
export function offerListening(place: HTMLElement, speech: SpeechSynthesis): void {
  const { aloud = '', failed } = place.dataset;
  if (aloud === '' || voiceFor(speech, languageOf(place)) === undefined) return;
  place.dataset['aloud'] = '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = aloud;
  const wait = () => button.addEventListener('click', load, { once: true });
  const load = () => {
    import('./player.ts').then(
      ({ startPlayer }) => startPlayer(button, speech),
      () => {
        wait();
        void tellLoss(failed);
      },
    );
  };
  wait();
  place.append(button);
}
