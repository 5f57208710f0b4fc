/** Looks for voices on pages with words to listen to; some browsers tell of theirs late, many never. */

import { tellLoss } from '../../components/loss.ts';

export function startListening(): void {
  const place = document.querySelector<HTMLElement>('[data-aloud]');
  const speech = (window as Partial<Window>).speechSynthesis;
  if (place === null || speech === undefined) return;
  const offer = () => {
    if (speech.getVoices().length > 0)
      // Asked for in so many words: the bundler else adds a helper, a request of its own on the way to a first search.
      import('./offer.ts').then(
        (it) => it.offerListening(place, speech, tellLoss),
        // Nobody has asked for it yet: only that the site has changed is worth telling.
        () => tellLoss(undefined),
      );
  };
  // Older Safaris know their voices at once, and no event.
  (speech as Partial<SpeechSynthesis>).addEventListener?.('voiceschanged', offer);
  offer();
}
