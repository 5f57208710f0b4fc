/**
 * Scripts lost on the way: asked for once more, then told, with a way on where the site has changed meanwhile and its
 * files have gone. Part of the script of every page, so it imports nothing that other scripts share.
 */
import { frameWords } from 'concordance:frame-words';

/** Milliseconds before a script is asked for again. */
const PAUSE = 700;

/** Loads a script, and once more if the first try fails. */
export async function loaded<Script>(load: () => Promise<Script>): Promise<Script> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return load();
  }
}

/** Follows what other scripts report: a file of theirs is gone, of which they tell themselves. */
export function watchLosses(): void {
  document.addEventListener('loss', () => void tellLoss(undefined));
}

/**
 * Says on top of the page what is lost; where the site has changed since the page was opened, that, with a link to
 * load it again.
 *
 * @param sentence undefined to say only whether the site has changed
 * @returns whether something was said
 */
export async function tellLoss(sentence: string | undefined): Promise<boolean> {
  const main = document.querySelector('main');
  const isChanged = await siteHasChanged();
  const said = isChanged ? frameWords.siteChanged : sentence;
  if (main === null || said === undefined) return false;
  main.querySelector('[data-loss]')?.remove();
  const line = document.createElement('p');
  line.dataset['loss'] = '';
  line.setAttribute('role', 'status');
  line.textContent = said;
  if (isChanged) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = frameWords.reloadPage;
    button.addEventListener('click', () => location.reload());
    line.append(' ', button);
  }
  main.prepend(line);
  return true;
}

/** Whether this page, asked for now, has other scripts. */
async function siteHasChanged(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { cache: 'no-cache' });
    const page = await response.text();
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
    return response.ok && scripts.some(({ src }) => !page.includes(new URL(src).pathname));
  } catch {
    return false;
  }
}
