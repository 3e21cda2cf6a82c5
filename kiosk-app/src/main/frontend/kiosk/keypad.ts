// Five keys are enough: four arrows and OK. They go from one thing to the next, in the order of the page. Among the keys of
// the screen's keyboard left and right go round, up and down go by rows and lead out. Enter on a field leads to its keys.
const REACHABLE = 'button:not(:disabled), a[href], input, [tabindex="0"]';
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function pressKeypad(event: KeyboardEvent, frame: HTMLElement) {
  if (event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const here = document.activeElement as HTMLElement | null;
  const step = STEPS[event.key];
  if (step) {
    const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    const along = sideways && frame.getAttribute('dir') === 'rtl' && !here?.closest('arobase-keyboard') ? -step : step;
    const isKey = here?.matches('.key');
    const to = isKey ? (sideways ? besides(here!, step) : inRow(here!, step)) : next(frame, here, along);
    to?.focus();
    event.preventDefault();
  } else if (event.key === 'Enter' && here instanceof HTMLInputElement) {
    if (here.type === 'checkbox') {
      here.click();
    } else {
      frame.querySelector<HTMLElement>('arobase-keyboard .key')?.focus();
    }
    event.preventDefault();
  }
}

function next(frame: HTMLElement, here: HTMLElement | null, step: number): HTMLElement | undefined {
  const over = [...frame.querySelectorAll<HTMLElement>('.overlay')].find((overlay) => !overlay.hidden);
  const all = [...(over ?? frame).querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (element) => element.getClientRects().length > 0 && !element.closest('[inert]') && !element.matches('.skip'),
  );
  const from = here && here !== document.body ? here : frame.querySelector('main');
  const at = here ? all.indexOf(here) : -1;
  if (at >= 0) {
    return all[(at + step + all.length) % all.length];
  }
  // From a title or a message: to what comes after it, or before it.
  const after = all.findIndex((element) => from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  return all[(Math.max(0, after) + (step > 0 ? 0 : -1) + all.length) % all.length];
}

function besides(key: HTMLElement, step: number): HTMLElement {
  const keys = [...key.closest('arobase-keyboard')!.querySelectorAll<HTMLElement>('.key')];
  return keys[(keys.indexOf(key) + step + keys.length) % keys.length];
}

/** The nearest key of the row above or below; none at the edge, where the page goes on. */
function inRow(key: HTMLElement, step: number): HTMLElement | null {
  const box = key.getBoundingClientRect();
  const others = [...key.closest('arobase-keyboard')!.querySelectorAll<HTMLElement>('.key')]
    .map((other) => ({ other, at: other.getBoundingClientRect() }))
    .filter(({ at }) => (step > 0 ? at.top >= box.bottom - 1 : at.bottom <= box.top + 1));
  const edge = Math[step > 0 ? 'min' : 'max'](...others.map(({ at }) => at.top));
  const row = others.filter(({ at }) => Math.abs(at.top - edge) < 2);
  row.sort((a, b) => Math.abs(middle(a.at) - middle(box)) - Math.abs(middle(b.at) - middle(box)));
  return row[0]?.other ?? beyond(key, step);
}

/** Out of the keyboard: to the field above it, or to the first button below it. */
function beyond(key: HTMLElement, step: number): HTMLElement | null {
  const keyboard = key.closest('arobase-keyboard')!;
  const all = [...keyboard.closest('main')!.querySelectorAll<HTMLElement>('input, button')].filter(
    (element) => !element.closest('arobase-keyboard') && element.getClientRects().length > 0,
  );
  const follows = (element: Element) => keyboard.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (step > 0 ? all.find(follows) : all.findLast((element) => !follows(element))) ?? null;
}

function middle(box: DOMRect) {
  return box.left + box.width / 2;
}
