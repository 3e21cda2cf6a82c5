// A USB scanner is a keyboard that types very fast and ends with Enter. This tells it from a person, wherever the focus
// is, keeps its keys from the page, and reads them right whatever layout the scanner and the machine were set to.

const FASTEST_TYPIST_MS = 35;
const SHORTEST_BURST = 6;
const HELD_AT_MOST_MS = 120;

interface Stroke {
  key: string;
  code: string;
  shift: boolean;
}

type Layout = Record<string, [plain: string, shifted: string]>;

const letters = (rows: string, codes: string): Layout =>
  Object.fromEntries([...codes].map((code, i) => [`Key${code}`, [rows[i]!, rows[i]!.toUpperCase()]]));

const digits = (plain: string, shifted: string): Layout =>
  Object.fromEntries([...'1234567890'].map((digit, i) => [`Digit${digit}`, [plain[i]!, shifted[i]!]]));

const NUMPAD: Layout = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [`Numpad${digit}`, [digit, digit]])),
  NumpadDivide: ['/', '/'],
  NumpadSubtract: ['-', '-'],
  NumpadDecimal: ['.', '.'],
};

const US: Layout = {
  ...NUMPAD,
  ...letters('qwertyuiopasdfghjklzxcvbnm', 'QWERTYUIOPASDFGHJKLZXCVBNM'),
  ...digits('1234567890', '!@#$%^&*()'),
  Slash: ['/', '?'],
  Period: ['.', '>'],
  Comma: [',', '<'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Semicolon: [';', ':'],
  Space: [' ', ' '],
};

const FR: Layout = {
  ...NUMPAD,
  ...letters('azertyuiopqsdfghjklwxcvbn', 'QWERTYUIOPASDFGHJKLZXCVBN'),
  ...digits('&é"\'(-è_çà', '1234567890'),
  Semicolon: ['m', 'M'],
  KeyM: [',', '?'],
  Comma: [';', '.'],
  Period: [':', '/'],
  Slash: ['!', '§'],
  Minus: [')', '°'],
  Equal: ['=', '+'],
  Space: [' ', ' '],
};

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const value = (character: string) =>
  ALPHABET.indexOf(character === 'O' ? '0' : character === 'I' || character === 'L' ? '1' : character);

/** A signed code, alone or at the end of its address, or a code that people say, with its check character. */
export function looksLikeATicket(text: string): boolean {
  const body = text
    .trim()
    .toUpperCase()
    .replace(/^.*\//, '');
  if (body.length === 45) {
    return body.startsWith('1') && [...body].every((character) => value(character) >= 0);
  }
  const code = body.replace(/[\s.-]/g, '');
  if (code.length !== 8 || [...code].some((character) => value(character) < 0)) {
    return false;
  }
  const sum = [...code.slice(0, 7)].reduce((total, character, i) => total + (i + 2) * value(character), 0);
  return value(code[7]!) === sum % 31;
}

function typedOn(layout: Layout, strokes: Stroke[]): string {
  return strokes.map(({ code, key, shift }) => layout[code]?.[shift ? 1 : 0] ?? key).join('');
}

/**
 * What the scanner meant. As the machine understood it, when that is a ticket; else as a US or a French scanner would
 * have meant these keys; else, for a code that is no ticket of ours, whichever has only plain characters.
 */
export function meaning(strokes: Stroke[]): string {
  const asUnderstood = strokes.map(({ key }) => key).join('');
  const candidates = [asUnderstood, typedOn(US, strokes), typedOn(FR, strokes)];
  const plain = (text: string) => text.length === strokes.length && /^[\w /:.\-+=%$*]+$/.test(text);
  return candidates.find(looksLikeATicket) ?? candidates.find(plain) ?? asUnderstood;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldOf(event: Event): Field | null {
  const target = event.composedPath()[0];
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
}

function tell(field: Field) {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Listens to the whole window until it is told to stop. */
export class KeyboardBurst {
  private strokes: Stroke[] = [];
  private lastAt = -Infinity;
  private field: Field | null = null;
  private before = '';
  private held = '';
  private timer = 0;
  private readonly listener = (event: KeyboardEvent) => this.pressed(event);

  constructor(private readonly scanned: (text: string) => void) {}

  start() {
    window.addEventListener('keydown', this.listener, true);
  }

  stop() {
    window.removeEventListener('keydown', this.listener, true);
    this.forget();
  }

  private pressed(event: KeyboardEvent) {
    if (event.key === 'Shift' || event.key === 'CapsLock' || event.repeat) {
      return;
    }
    // The event's own time, not that of this call: a busy page does not make a scanner look slow.
    const quick = event.timeStamp - this.lastAt < FASTEST_TYPIST_MS;
    this.lastAt = event.timeStamp;
    if (event.key === 'Enter' && quick && this.strokes.length >= SHORTEST_BURST) {
      this.swallow(event);
      this.finish();
    } else if (event.ctrlKey || event.metaKey || event.altKey || !(event.key.length === 1 || event.code in US)) {
      this.giveBack();
      this.forget();
    } else if (quick && this.strokes.length > 0) {
      this.swallow(event);
      this.strokes.push({ key: event.key, code: event.code, shift: event.shiftKey });
      this.held += event.key.length === 1 ? event.key : '';
      this.giveBackSoon();
    } else {
      // Perhaps the first key of a scan, perhaps a person's: it goes where it was going, and can be taken back.
      this.giveBack();
      this.forget();
      this.field = fieldOf(event);
      this.before = this.field?.value ?? '';
      this.strokes = [{ key: event.key, code: event.code, shift: event.shiftKey }];
    }
  }

  private swallow(event: Event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private finish() {
    const text = meaning(this.strokes);
    if (this.field && this.field.value !== this.before) {
      this.field.value = this.before;
      tell(this.field);
    }
    this.held = '';
    this.forget();
    this.scanned(text);
  }

  private giveBackSoon() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.giveBack(), HELD_AT_MOST_MS);
  }

  /** It was somebody who types fast: what was held back is typed after all. */
  private giveBack() {
    window.clearTimeout(this.timer);
    if (this.held && this.field?.isConnected) {
      const start = this.field.selectionStart ?? this.field.value.length;
      const end = this.field.selectionEnd ?? start;
      this.field.setRangeText(this.held, start, end, 'end');
      tell(this.field);
    }
    this.held = '';
  }

  private forget() {
    window.clearTimeout(this.timer);
    this.strokes = [];
    this.field = null;
    this.held = '';
  }
}
