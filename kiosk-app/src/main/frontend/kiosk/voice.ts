// The page read aloud: line by line, as the server made them into sound. Whoever listens touches a button to hear it and
// touches it again to choose it; keys move from one to the next. Any touch or key stops the voice at once.
import { noHighlight } from './spoken-word';
import { VoicePlayer, type Sound } from './voice-player';

type Line = { element: string; spoken: string; isPrivate: boolean; language: string };
type Told = { on: boolean; number: number; page: string; pace: string; lines: Line[]; phrases: Record<string, string> };
type Piece = number | { phrase: string } | { name: string; element: Element };

const PRIVATE = 'phrase=private';
const AWAY = 'phrase=away';
const KEYS: Record<string, string> = { F1: 'repeat', F2: 'slower', F3: 'louder', F4: 'silence' };
// Audio keypads say by a key of their own that a headset was plugged in or out.
const HEADSET_KEYS: Record<string, boolean> = { F15: true, F16: false };
const CHOOSABLE = 'button, a[href], label.box, input';
const KEY_NAV_MS = 150;

class ArobaseVoice extends HTMLElement {
  declare $server: { headset(isIn: boolean): void };

  private now: Told = { on: false, number: 0, page: '', pace: '', lines: [], phrases: {} };
  private isHeardByOne = false;
  private hearsMore = false;
  private readonly player = new VoicePlayer(this);
  private turn = 0;
  private foreseen = '';
  private explored: Element | null = null;
  private lastMoveAt = 0;
  private outputs = -1;
  private finger: Element | null = null;
  private pressed: Element | null = null;
  private watched: [EventTarget, string, EventListener][] = [];

  connectedCallback() {
    const on = (target: EventTarget | undefined, name: string, act: (event: never) => void) => {
      if (target) {
        target.addEventListener(name, act as EventListener, true);
        this.watched.push([target, name, act as EventListener]);
      }
    };
    // On the window, so before all that listens on the document: a first touch only tells.
    on(window, 'pointerdown', (event: PointerEvent) => this.pressedOn(event));
    on(window, 'pointermove', (event: PointerEvent) => this.slid(event));
    on(window, 'pointerup', (event: PointerEvent) => this.lifted(event));
    on(window, 'click', (event: MouseEvent) => this.explore(event));
    on(window, 'keydown', (event: KeyboardEvent) => this.key(event));
    on(window, 'focusin', (event: FocusEvent) => this.focused(event));
    on(window, 'arobase-warns', (event: CustomEvent<string>) => this.warn(event.detail));
    on(navigator.mediaDevices, 'devicechange', () => this.countOutputs());
    this.countOutputs();
    this.act('repeat', () => this.repeat());
    this.act('louder', () => this.louder());
    this.act('silence', () => this.hush());
  }

  disconnectedCallback() {
    this.watched.forEach(([target, name, act]) => target.removeEventListener(name, act, true));
    this.watched = [];
    window.setTimeout(() => {
      // Not when it was only put elsewhere in the page.
      if (!this.isConnected) {
        this.hush();
        this.player.forget();
      }
    });
  }

  /** What is to be said when the server is away has to be here before. */
  private foresee() {
    const frame = this.closest('arobase-frame');
    const language = frame?.getAttribute('lang') ?? '';
    if (frame?.getAttribute('mode') === 'kiosk' && language !== this.foreseen) {
      this.foreseen = language;
      this.player.again(AWAY);
    }
  }

  private act(id: string, done: () => void) {
    this.querySelector(`#voice-${id}`)?.addEventListener('click', () => window.setTimeout(done));
  }

  set told(told: Told) {
    const before = this.now;
    if (told.number === before.number) {
      return;
    }
    this.now = told;
    this.explored = null;
    this.player.forget(AWAY);
    this.toggleAttribute('on', told.on);
    document.documentElement.dataset.voice = told.on ? 'on' : 'off';
    window.setTimeout(() => this.foresee());
    this.hush();
    if (!told.on) {
      return;
    }
    if (!before.on) {
      void this.read([{ phrase: 'begun' }, ...told.lines.keys()]);
    } else if (before.page === told.page && before.pace === told.pace && !this.hearsMore) {
      const known = new Set(before.lines.map((line) => line.element + line.spoken));
      const fresh = told.lines.map((line, i) => ({ line, i })).filter(({ line }) => !known.has(line.element + line.spoken));
      void this.read(fresh.map(({ i }) => i));
    } else {
      void this.read([...told.lines.keys()]);
    }
  }

  get told() {
    return this.now;
  }

  set privately(one: boolean) {
    this.hearsMore = one && !this.isHeardByOne;
    this.isHeardByOne = one;
    // A page that comes in the same breath is read as a whole.
    window.setTimeout(() => {
      if (this.hearsMore && this.now.on) {
        this.repeat();
      }
      this.hearsMore = false;
    });
  }

  // ---- speaking ----

  private async read(what: Piece[]) {
    const turn = ++this.turn;
    let told = false;
    // The new page is drawn in the same breath: its elements are looked for after that.
    await new Promise((drawn) => window.setTimeout(drawn));
    for (const [i, piece] of what.entries()) {
      const sound = this.piece(piece);
      if (!sound || (sound.audio === PRIVATE && told)) {
        continue;
      }
      told = sound.audio === PRIVATE;
      const address = await this.player.fetch(sound.audio);
      if (turn !== this.turn) {
        return;
      }
      const next = what[i + 1] === undefined ? null : this.piece(what[i + 1]);
      if (next) {
        void this.player.fetch(next.audio);
      }
      if (address) {
        await this.player.play(address, sound);
      }
      if (turn !== this.turn) {
        return;
      }
    }
    noHighlight();
  }

  private piece(piece: Piece): Sound | null {
    if (typeof piece !== 'number') {
      return 'phrase' in piece
        ? { audio: `phrase=${piece.phrase}`, line: this.now.phrases[piece.phrase], element: null }
        : { audio: `name=${encodeURIComponent(piece.name)}`, line: piece.name, element: piece.element };
    }
    const line = this.now.lines[piece];
    const element = document.getElementById(line.element);
    if (!element || !seen(element)) {
      return null;
    }
    return line.isPrivate && !this.isHeardByOne
      ? { audio: PRIVATE, line: this.now.phrases.private, element: null }
      : { audio: `page=${this.now.number}&line=${piece}`, line: line.spoken, element };
  }

  private hush() {
    this.turn++;
    this.player.hush();
  }

  private repeat() {
    void this.read([...this.now.lines.keys()]);
  }

  private louder() {
    this.player.louder();
    void this.read([{ name: this.querySelector('#voice-louder')!.textContent!.trim(), element: this }]);
  }

  /** "Are you still there?" to whoever listens; that the server is away to everybody: who does not see must not wait. */
  private warn(phrase: string) {
    if (this.now.on || phrase === 'away') {
      void this.read([{ phrase }]);
    }
  }

  // ---- one thing after the other ----

  /** The lines of an element when the page has some for it, else the words that are on it. */
  private tell(element: Element) {
    const lines = [...this.now.lines.keys()].filter((i) => this.now.lines[i].element === element.id);
    if (lines.length > 0 && !(element instanceof HTMLInputElement)) {
      void this.read(lines);
    } else if (element.querySelector('.private') && !this.isHeardByOne) {
      void this.read([{ phrase: 'private' }]);
    } else {
      void this.read([{ name: this.nameOf(element), element }]);
    }
  }

  private nameOf(element: Element): string {
    if (element instanceof HTMLInputElement) {
      const label = element.labels?.[0]?.textContent ?? '';
      const hint = document.getElementById(`${element.id}-hint`)?.textContent ?? '';
      const typed = element.dataset.private !== undefined && !this.isHeardByOne ? '' : element.value;
      return element.type === 'checkbox' ? label : [label, hint, typed].filter(Boolean).join('. ');
    }
    return element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
  }

  private focused(event: FocusEvent) {
    const element = event.target as Element;
    if (this.now.on && Date.now() - this.lastMoveAt < KEY_NAV_MS && element.matches(CHOOSABLE)) {
      this.tell(element);
    }
  }

  /** A first touch tells, a second chooses. A key chooses at once: it was heard when it was reached. */
  private explore(event: MouseEvent) {
    const element = (event.target as Element).closest(CHOOSABLE);
    if (!this.now.on || event.detail === 0 || !element || this.contains(element)) {
      return;
    }
    if (element.id === 'listen' || element.id === 'still-here' || element.matches('.key')) {
      return;
    }
    if (element !== this.explored) {
      event.stopImmediatePropagation();
      event.preventDefault();
      this.explored = element;
      (element as HTMLElement).focus();
      this.tell(element);
    }
  }

  private pressedOn(event: PointerEvent) {
    this.hush();
    this.pressed = (event.target as Element).closest('.key');
    this.finger = this.pressed;
    if (!this.now.on) {
      return;
    }
    if (this.finger) {
      this.tell(this.finger);
    } else if (!(event.target as Element).closest(CHOOSABLE)) {
      const read = (event.target as Element).closest(this.now.lines.map((line) => `[id="${line.element}"]`).join(',') || 'nothing');
      if (read) {
        this.tell(read);
      }
    }
  }

  /** A finger that slides over the keys hears each; it types the one that it leaves. */
  private slid(event: PointerEvent) {
    if (this.now.on && this.pressed) {
      const key = document.elementFromPoint(event.clientX, event.clientY)?.closest('.key') ?? null;
      if (key !== this.finger) {
        this.finger = key;
        this.hush();
        if (key) {
          this.tell(key);
        }
      }
    }
  }

  private lifted(event: PointerEvent) {
    if (this.now.on && this.pressed && this.finger && this.finger !== this.pressed && event.type === 'pointerup') {
      (this.finger as HTMLElement).click();
    }
    this.pressed = this.finger = null;
  }

  private key(event: KeyboardEvent) {
    this.hush();
    this.lastMoveAt = /^(Tab|Arrow)/.test(event.key) ? Date.now() : 0;
    const act = KEYS[event.key];
    if (event.key in HEADSET_KEYS) {
      this.headset(HEADSET_KEYS[event.key]);
    } else if (event.key === 'F1' && !this.now.on) {
      document.getElementById('listen')?.click();
    } else if (act && this.now.on) {
      this.querySelector<HTMLElement>(`#voice-${act}`)?.click();
    } else {
      return;
    }
    event.preventDefault();
  }

  // ---- the headset ----

  private async countOutputs() {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    const outputs = devices.filter((device) => device.kind === 'audiooutput').length;
    if (this.outputs >= 0 && outputs !== this.outputs) {
      this.headset(outputs > this.outputs);
    }
    this.outputs = outputs;
  }

  private headset(isIn: boolean) {
    this.hush();
    // The server says what may be heard now; what must no longer be heard stops at once.
    this.isHeardByOne = isIn && this.isHeardByOne;
    this.$server.headset(isIn);
  }
}

function seen(element: Element) {
  return element.getClientRects().length > 0;
}

customElements.define('arobase-voice', ArobaseVoice);
