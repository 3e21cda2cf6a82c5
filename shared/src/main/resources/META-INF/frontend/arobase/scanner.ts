// Reads tickets: by a USB scanner from any focus, and by the camera. Tells "scan" with the text; sounds the answer.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { KeyboardBurst } from './keyboard-burst';

const EVERY_MS = 125;
const SAME_TICKET_MS = 4000;

// Our own copy of the decoder: by default it would be fetched from elsewhere.
let prepared = false;
function prepare() {
  if (!prepared) {
    prepared = true;
    prepareZXingModule({
      overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) },
      fireImmediately: true,
    });
  }
}

type Sound = 'ok' | 'info' | 'problem';

/** Distinct by number of notes and direction, so that they can be told apart without an ear for pitch. */
const NOTES: Record<Sound, number[]> = { ok: [659, 988], info: [784], problem: [330, 262, 208] };

let audio: AudioContext | undefined;

function play(sound: Sound) {
  try {
    audio ??= new AudioContext();
    void audio.resume();
    NOTES[sound].forEach((pitch, i) => {
      const note = audio!.createOscillator();
      const volume = audio!.createGain();
      const at = audio!.currentTime + i * 0.13;
      note.type = sound === 'problem' ? 'triangle' : 'sine';
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.25, at + 0.015);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.16);
      note.connect(volume).connect(audio!.destination);
      note.start(at);
      note.stop(at + 0.18);
    });
  } catch {
    // No sound here; the words say it all.
  }
}

const STYLE = `
  :host { display: flex; flex-direction: column; gap: 0.75em; color: var(--ink); }
  :host([hidden]), :host([quiet]) .picture, :host([quiet]) .refused, :host([quiet]) button { display: none; }
  .picture { position: relative; overflow: hidden; border-radius: var(--radius, 8px); background: #000; aspect-ratio: 16 / 9; }
  video { display: block; width: 100%; height: 100%; object-fit: cover; }
  :host([mirrored]) video { transform: scaleX(-1); }
  .aim { box-sizing: border-box; position: absolute; top: 12%; left: 50%; height: 76%; aspect-ratio: 1; transform: translateX(-50%); border: max(3px, 0.15em) solid #fff; border-radius: 0.6em;
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 35%); }
  :host([seen]) .aim { border-color: #8fd6d2; background: rgb(143 214 210 / 35%); }
  p { margin: 0; }
  .refused { padding: 0.6em 0.8em; border-inline-start: 4px solid var(--warn); border-radius: var(--radius, 8px); background: var(--warn-tint); color: var(--warn); }
  button { min-height: var(--target, 44px); padding: 0.3em 1em; border: var(--scanner-border, 1px) solid var(--scanner-edge, var(--edge));
    border-radius: var(--scanner-radius, 8px); background: var(--card); color: var(--scanner-ink, var(--ink)); font: inherit; font-weight: 600; cursor: pointer; }
  button:focus-visible { outline: var(--focus-ring); outline-offset: var(--focus-gap); }
  [hidden] { display: none; }
`;

class ArobaseScanner extends HTMLElement {
  private readonly burst = new KeyboardBurst((text) => this.tell(text, 'usb'));
  private readonly picture = document.createElement('div');
  private readonly video = document.createElement('video');
  private readonly note = document.createElement('p');
  private readonly toggle = document.createElement('button');
  private readonly canvas = document.createElement('canvas');
  private stream: MediaStream | undefined;
  private wanted = false;
  private timer = 0;
  private last = { text: '', at: -Infinity };
  private nextPerson = 0;
  private pause = 0;
  private readonly touched = () => {
    window.clearTimeout(this.nextPerson);
    this.nextPerson = window.setTimeout(() => {
      this.again(0);
      this.dispatchEvent(new CustomEvent('again'));
    }, this.pause);
  };
  private readonly shown = () => (document.hidden ? this.release() : this.wanted && this.acquire());

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    const aim = document.createElement('div');
    aim.className = 'aim';
    this.picture.className = 'picture';
    this.picture.hidden = true;
    this.video.muted = true;
    this.video.playsInline = true;
    this.picture.append(this.video, aim);
    this.note.className = 'refused';
    this.note.hidden = true;
    this.note.setAttribute('role', 'status');
    this.toggle.type = 'button';
    this.toggle.addEventListener('click', () => (this.wanted ? this.stopCamera() : this.startCamera()));
    root.append(style, this.picture, this.note, this.toggle);
  }

  connectedCallback() {
    this.burst.start();
    document.addEventListener('visibilitychange', this.shown);
    this.video.setAttribute('aria-label', this.text('picture'));
    this.say();
    if (this.getAttribute('camera') === 'auto' && !this.wanted) {
      this.startCamera();
    } else if (this.stream) {
      // Moving an element stops its picture.
      void this.video.play();
    }
  }

  disconnectedCallback() {
    // A page that is drawn anew moves this element: the camera goes on when it is back at once.
    window.setTimeout(() => {
      if (!this.isConnected) {
        this.burst.stop();
        document.removeEventListener('visibilitychange', this.shown);
        this.again(0);
        this.wanted = false;
        this.release();
      }
    });
  }

  /** Tells "again" after so long without a touch or a key: ready for the next person. 0 forgets it. */
  again(millis: number) {
    window.clearTimeout(this.nextPerson);
    this.pause = millis;
    for (const event of ['pointerdown', 'keydown']) {
      document.removeEventListener(event, this.touched, true);
      if (millis > 0) {
        document.addEventListener(event, this.touched, true);
      }
    }
    if (millis > 0) {
      this.touched();
    }
  }

  /** Sounds what a scan came to; the page says it in words. */
  answer(sound: Sound) {
    this.dataset.sounded = sound;
    play(sound);
  }

  private text(key: string) {
    return this.getAttribute(`text-${key}`) ?? '';
  }

  private say() {
    this.toggle.hidden = this.getAttribute('camera') === 'none' || (this.getAttribute('camera') === 'auto' && this.wanted);
    this.toggle.textContent = this.text(this.wanted ? 'stop' : 'start');
  }

  private startCamera() {
    this.wanted = true;
    this.note.hidden = true;
    prepare();
    void this.acquire();
    this.say();
  }

  private stopCamera() {
    this.wanted = false;
    this.release();
    this.say();
  }

  private async acquire() {
    if (this.stream) {
      return;
    }
    if (!navigator.mediaDevices) {
      this.refuse('insecure');
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: {
          width: { ideal: 1280 },
          height: { ideal: 720 },
          facingMode: { ideal: this.hasAttribute('mirrored') ? 'user' : 'environment' },
        },
      });
      if (!this.wanted || document.hidden || this.stream) {
        stream.getTracks().forEach((track) => track.stop());
        return;
      }
      this.stream = stream;
      stream.getVideoTracks()[0]?.addEventListener('ended', () => this.refuse('none'));
      this.video.srcObject = stream;
      this.picture.hidden = false;
      await this.video.play();
      this.look();
    } catch (refusal) {
      this.refuse((refusal as DOMException).name === 'NotAllowedError' ? 'refused' : 'none');
    }
  }

  /** A plain sentence, and the other ways go on working. */
  private refuse(why: 'refused' | 'none' | 'insecure') {
    if (this.wanted) {
      this.stopCamera();
      this.note.textContent = this.text(why);
      this.note.hidden = false;
    }
  }

  private release() {
    window.clearTimeout(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
    this.video.srcObject = null;
    this.picture.hidden = true;
  }

  private look() {
    this.timer = window.setTimeout(async () => {
      if (this.stream) {
        await this.decode().catch(() => undefined);
        this.look();
      }
    }, EVERY_MS);
  }

  private async decode() {
    const { videoWidth: width, videoHeight: height } = this.video;
    if (!width || !height) {
      return;
    }
    this.canvas.width = width;
    this.canvas.height = height;
    const pen = this.canvas.getContext('2d', { willReadFrequently: true })!;
    pen.drawImage(this.video, 0, 0, width, height);
    const found = await readBarcodes(pen.getImageData(0, 0, width, height), {
      formats: ['QRCode'],
      tryHarder: true,
      maxNumberOfSymbols: 1,
    });
    const text = found[0]?.text;
    this.toggleAttribute('seen', !!text);
    if (text && this.stream) {
      // A ticket held before the camera is one scan, however long.
      const again = text === this.last.text && performance.now() - this.last.at < SAME_TICKET_MS;
      this.last = { text, at: performance.now() };
      if (!again) {
        this.tell(text, 'camera');
      }
    }
  }

  private tell(text: string, way: 'usb' | 'camera') {
    // A scan is a sign of life too, for whoever watches for idleness.
    document.dispatchEvent(new Event('input'));
    this.dispatchEvent(new CustomEvent('scan', { detail: { text: text.slice(0, 500), way } }));
  }
}

customElements.define('arobase-scanner', ArobaseScanner);
