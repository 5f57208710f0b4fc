/** Looks for voices on pages with words to listen to; some browsers tell of theirs late, many never. */
import { offerListening } from './offer.ts';

export function startListening(): void {
  const place = document.querySelector<HTMLElement>('[data-aloud]');
  const speech = (window as Partial<Window>).speechSynthesis;
  if (place === null || speech === undefined) return;
  const offer = () => offerListening(place, speech);
  // Older Safaris know their voices at once, and no event.
  (speech as Partial<SpeechSynthesis>).addEventListener?.('voiceschanged', offer);
  offer();
}
