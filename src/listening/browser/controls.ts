/** What a reader holds the voice by: the button that began it, a second one to stop, the speed, and what is told. */
import { listeningWords } from '../../strings/browser/listening.ts';

const RATES = [0.75, 1, 1.25, 1.5];

export interface Controls {
  panel: HTMLElement;
  stop: HTMLButtonElement;
  speed: HTMLSelectElement;
  status: HTMLElement;
}

export function controls(): Controls {
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.textContent = listeningWords.stop;
  const speed = document.createElement('select');
  for (const rate of RATES) {
    const option = new Option(listeningWords.rate(rate), String(rate), rate === 1, rate === 1);
    speed.append(option);
  }
  const named = document.createElement('label');
  named.append(listeningWords.speed, ' ', speed);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const panel = document.createElement('div');
  panel.className = 'aloud no-print';
  panel.append(stop, named, status);
  return { panel, stop, speed, status };
}
