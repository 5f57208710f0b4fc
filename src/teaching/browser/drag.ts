/**
 * Dragging an entry by its handle to another place, with a mouse, a pen or a finger; Escape leaves all as it was.
 * Meanwhile of each entry only its head shows, so that the way is short however long the texts are.
 */

/** Height in pixels, at the upper and the lower end of the window, where dragging scrolls the page. */
const EDGE = 72;
const STEP = 14;

/** By how much the page scrolls at each frame while dragged at a height of the window. */
function stepAt(y: number): number {
  if (y < EDGE) return -STEP;
  return y > innerHeight - EDGE ? STEP : 0;
}

/** @param move takes the entry at a place to another one, places as they are before the move */
export function startDragging(list: HTMLElement, move: (from: number, to: number) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('.handle') : null;
    const line = handle?.closest<HTMLElement>('[data-index]') ?? null;
    if (line === null || !(handle instanceof HTMLElement) || event.button !== 0) return;
    drag(list, line, handle, event, move);
  });
}

function drag(
  list: HTMLElement,
  line: HTMLElement,
  handle: HTMLElement,
  { pointerId, clientY }: PointerEvent,
  move: (from: number, to: number) => void,
): void {
  const from = Number(line.dataset['index']);
  const lines = [...list.querySelectorAll<HTMLElement>('[data-index]')];
  const ending = new AbortController();
  const { signal } = ending;
  let y = clientY;
  let to: number | null = null;
  let frame = 0;
  handle.setPointerCapture(pointerId);
  const show = () => {
    for (const one of lines) one.classList.remove('over', 'under');
    const after = lines.filter((one) => y > middleOf(one)).length;
    // Past itself an entry counts for nothing: it is taken out before it is put in.
    to = after > from ? after - 1 : after;
    if (to === from) return;
    if (after < lines.length) lines[after]?.classList.add('over');
    else lines[lines.length - 1]?.classList.add('under');
  };
  const scroll = () => {
    const step = stepAt(y);
    if (step !== 0) {
      scrollBy(0, step);
      show();
    }
    frame = requestAnimationFrame(scroll);
  };
  const end = () => {
    ending.abort();
    cancelAnimationFrame(frame);
    line.classList.remove('dragged');
    list.classList.remove('ordering');
    handle.focus();
    for (const one of lines) one.classList.remove('over', 'under');
  };
  const drop = () => {
    end();
    if (to !== null && to !== from) move(from, to);
  };
  handle.addEventListener(
    'pointermove',
    (event) => {
      y = event.clientY;
      if (!line.classList.contains('dragged')) {
        line.classList.add('dragged');
        list.classList.add('ordering');
        const { top, height } = line.getBoundingClientRect();
        scrollBy(0, top + height / 2 - y);
        frame = requestAnimationFrame(scroll);
      }
      show();
    },
    { signal },
  );
  handle.addEventListener('pointerup', drop, { signal });
  handle.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
}

function middleOf(line: HTMLElement): number {
  const { top, height } = line.getBoundingClientRect();
  return top + height / 2;
}
