// What the frame does by itself in the browser: watches for idleness, wipes, and says when the server is away.
import { ConnectionState } from '@vaadin/common-frontend';
import { pressKeypad } from './keypad';

const ATTRACT = '/borne';
const WIPE = '/borne/fin';
const STILL_THERE = '/borne/visite';
const READY = '/actuator/health/readiness';
const DOUBLE_STRIKE_MS = 300;
const AWAY_AFTER_MS = 4000;
const TRY_AGAIN_MS = 3000;
const ASK_EVERY_MS = 3000;
const ANSWER_WITHIN_MS = 3000;

type WithConnection = { Vaadin?: { connectionState?: { state: ConnectionState } } };

class ArobaseFrame extends HTMLElement {
  static observedAttributes = ['lang', 'dir', 'mode', 'size', 'look', 'style', 'awake'];

  private lastTouch = Date.now();
  private awakeUntil = 0;
  private lastClick = { target: null as EventTarget | null, at: 0 };
  private clock = 0;
  private awaySince = 0;
  private lastAsked = 0;
  /** Why the visit was over while the server was away; its end is told to it later. */
  private over: string | null = null;
  private retry = 0;
  private focusBefore: HTMLElement | null = null;
  private readonly touched = () => this.stillHere();
  private readonly uncovered = (event: Event) => this.uncover(event);
  private readonly covers = new MutationObserver(() => this.coverable());
  private readonly resized = () => this.measure();
  private readonly pressed = (event: KeyboardEvent) => this.isKiosk && pressKeypad(event, this);
  private readonly clicked = (event: Event) => this.once(event as MouseEvent);

  connectedCallback() {
    for (const event of ['pointerdown', 'keydown', 'input']) {
      document.addEventListener(event, this.touched, true);
    }
    document.addEventListener('click', this.clicked, true);
    document.addEventListener('keydown', this.pressed);
    this.clock = window.setInterval(() => this.tick(), 250);
    window.addEventListener('resize', this.resized);
    this.measure();
    for (const event of ['pointerdown', 'pointerup', 'pointercancel']) {
      document.addEventListener(event, this.uncovered, true);
    }
    this.covers.observe(this, { childList: true, subtree: true, attributeFilter: ['masked'] });
    this.querySelector('#retry')?.addEventListener('click', () => this.askServer());
    if (this.isKiosk) {
      this.keepNoHistory();
      document.addEventListener('contextmenu', (event) => event.preventDefault());
    }
  }

  disconnectedCallback() {
    for (const event of ['pointerdown', 'keydown', 'input']) {
      document.removeEventListener(event, this.touched, true);
    }
    document.removeEventListener('click', this.clicked, true);
    document.removeEventListener('keydown', this.pressed);
    for (const event of ['pointerdown', 'pointerup', 'pointercancel']) {
      document.removeEventListener(event, this.uncovered, true);
    }
    this.covers.disconnect();
    window.removeEventListener('resize', this.resized);
    window.clearInterval(this.clock);
    window.clearTimeout(this.retry);
  }

  /** What is covered shows while a finger is on it, and the ticket as a whole. */
  private uncover(event: Event) {
    this.querySelectorAll('.private.shown').forEach((part) => part.classList.remove('shown'));
    const touched = event.target as Element;
    if (event.type === 'pointerdown' && this.getAttribute('masked') === 'true') {
      const part = touched.closest('.private') ?? touched.closest('.ticket');
      (part?.matches('.ticket') ? part.querySelectorAll('.private') : part ? [part] : []).forEach((p) => p.classList.add('shown'));
    }
  }

  /** Keys come to what is covered, to see it. */
  private coverable() {
    const masked = this.getAttribute('masked') === 'true';
    this.querySelectorAll('.private:not(button .private)').forEach((part) =>
      masked ? part.setAttribute('tabindex', '0') : part.removeAttribute('tabindex'),
    );
  }

  /** How much room there is in millimetres of this screen: the bars follow it. */
  private measure() {
    const mm = parseFloat(this.style.getPropertyValue('--kiosk-mm'));
    const [width, height] = [window.innerWidth / mm, window.innerHeight / mm];
    const lying = width > height;
    const room = !this.isKiosk ? '' : lying ? (height < 165 ? 'small' : height < 235 ? 'snug' : '') : width < 230 ? 'snug' : '';
    if (room) {
      this.setAttribute('room', room);
    } else {
      this.removeAttribute('room');
    }
  }

  attributeChangedCallback(name: string, _before: string | null, now: string | null) {
    if (name === 'style' || name === 'mode') {
      this.measure();
    }
    if (name === 'awake') {
      this.awakeUntil = Date.now() + Number(now);
    } else if (now !== null && name !== 'style') {
      document.documentElement.setAttribute(name === 'lang' || name === 'dir' ? name : `data-${name}`, now);
    }
  }

  private get isKiosk() {
    return this.getAttribute('mode') === 'kiosk';
  }

  private get idleMs() {
    return Number(this.getAttribute('idle'));
  }

  private get warningMs() {
    return Number(this.getAttribute('warning'));
  }

  private overlay(name: string) {
    return this.querySelector<HTMLElement>(`.overlay.${name}`)!;
  }

  /** One entry is all the history that a kiosk has: "back" can show nothing of a visitor. */
  private keepNoHistory() {
    history.pushState = history.replaceState.bind(history);
  }

  /** A trembling finger strikes twice; the second strike on the same button is not meant. */
  private once(event: MouseEvent) {
    const target = (event.target as Element).closest('button, a');
    if (!target) {
      return;
    }
    const now = Date.now();
    if (event.detail !== 0 && target === this.lastClick.target && now - this.lastClick.at < DOUBLE_STRIKE_MS) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    this.lastClick = { target, at: now };
    if (target.id === 'end') {
      void this.wipe();
    }
  }

  private stillHere() {
    this.lastTouch = Date.now();
    this.hideIdle();
  }

  private tick() {
    this.watchServer();
    if (!this.isKiosk) {
      return;
    }
    if (Date.now() < this.awakeUntil || !this.overlay('away').hidden) {
      // Somebody is on their way, or the server is away: the visitor only waits.
      this.lastTouch = Date.now();
    }
    const quiet = Date.now() - this.lastTouch;
    if (quiet >= this.idleMs + this.warningMs) {
      void this.wipe('?delai');
    } else if (quiet >= this.idleMs) {
      this.showIdle(Math.ceil((this.idleMs + this.warningMs - quiet) / 1000));
    }
  }

  private showIdle(secondsLeft: number) {
    const idle = this.overlay('idle');
    if (idle.hidden) {
      this.focusBefore = document.activeElement as HTMLElement | null;
      idle.hidden = false;
      this.shield(true);
      idle.querySelector('button')!.focus();
      chime();
      this.warn('still-here');
    }
    idle.querySelector('.countdown')!.textContent = `${secondsLeft} s`;
  }

  private warn(what: string) {
    this.dispatchEvent(new CustomEvent('arobase-warns', { bubbles: true, detail: what }));
  }

  private hideIdle() {
    const idle = this.overlay('idle');
    if (!idle.hidden) {
      // After this very tap, so that it does not fall through to what is below.
      window.setTimeout(() => {
        idle.hidden = true;
        this.shield(false);
        this.focusBefore?.focus();
      }, DOUBLE_STRIKE_MS);
    }
  }

  /** What lies under a full page cannot be reached. */
  private shield(on: boolean) {
    this.querySelectorAll<HTMLElement>('.top-bar, .content, .comfort-bar').forEach((part) => (part.inert = on));
  }

  /** Nothing of the visitor stays: neither here, nor in the history, nor on the server. */
  private async wipe(why = '') {
    if (this.over !== null) {
      return;
    }
    this.over = why;
    sessionStorage.clear();
    localStorage.clear();
    if (await this.isReady()) {
      location.replace(WIPE + why);
    } else {
      // Never the browser's own page of an error.
      this.goAway();
    }
  }

  private watchServer() {
    const state = (window as unknown as WithConnection).Vaadin?.connectionState?.state;
    const lost = state === ConnectionState.RECONNECTING || state === ConnectionState.CONNECTION_LOST;
    if (!lost) {
      this.awaySince = 0;
    } else if (this.awaySince === 0) {
      this.awaySince = Date.now();
    } else if (Date.now() - this.awaySince > AWAY_AFTER_MS) {
      this.goAway();
    }
    if (this.isKiosk && this.overlay('away').hidden && Date.now() - this.lastAsked > ASK_EVERY_MS) {
      // Whoever reads and touches nothing is told too.
      this.lastAsked = Date.now();
      void this.isReady().then((ready) => ready || this.goAway());
    }
  }

  private goAway() {
    const away = this.overlay('away');
    if (away.hidden) {
      this.focusBefore = document.activeElement as HTMLElement | null;
      away.hidden = false;
      this.shield(true);
      away.querySelector('button')!.focus();
      this.warn('away');
      this.retry = window.setTimeout(() => this.askServer(), TRY_AGAIN_MS);
    }
  }

  private async askServer() {
    window.clearTimeout(this.retry);
    if (!(await this.isReady())) {
      this.retry = window.setTimeout(() => this.askServer(), TRY_AGAIN_MS);
    } else if (this.over !== null) {
      location.replace(WIPE + this.over);
    } else if (!this.isKiosk) {
      location.reload();
    } else if (await answers(STILL_THERE)) {
      this.comeBack();
    } else {
      location.replace(ATTRACT);
    }
  }

  /** The visit is still there, and so is all that was typed. */
  private comeBack() {
    this.overlay('away').hidden = true;
    this.shield(false);
    this.lastTouch = this.lastAsked = Date.now();
    this.focusBefore?.focus();
  }

  private isReady() {
    return answers(READY);
  }
}

function answers(address: string): Promise<boolean> {
  return fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    .then((answer) => answer.ok)
    .catch(() => false);
}

/** Two soft notes: who does not look at the screen hears that it asks something. */
function chime() {
  try {
    const audio = new AudioContext();
    [523, 659].forEach((pitch, i) => {
      const note = audio.createOscillator();
      const volume = audio.createGain();
      const at = audio.currentTime + i * 0.25;
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.2, at + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.4);
      note.connect(volume).connect(audio.destination);
      note.start(at);
      note.stop(at + 0.45);
    });
    window.setTimeout(() => audio.close(), 1500);
    document.documentElement.dataset.chimes = String(Number(document.documentElement.dataset.chimes ?? 0) + 1);
  } catch {
    // No sound here; the page is seen all the same.
  }
}

customElements.define('arobase-frame', ArobaseFrame);
