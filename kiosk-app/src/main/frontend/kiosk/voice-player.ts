// The sound of the voice: fetched from the server, kept while the page is shown and nowhere else, played one at a time.
import { highlight, noHighlight } from './spoken-word';

/** Something to be said: where its sound is, in which words, and what it reads. */
export type Sound = { audio: string; line: string; element: Element | null };

const VOLUMES = [0.6, 0.8, 1];

export class VoicePlayer {
  private readonly audio = new Audio();
  private readonly sounds = new Map<string, Promise<string | null>>();
  private volume = 0;

  constructor(private readonly owner: HTMLElement) {
    this.audio.volume = VOLUMES[0];
  }

  /** @param lasting the sounds that outlive the page */
  forget(lasting?: string) {
    this.sounds.forEach((sound, query) => {
      if (query !== lasting) {
        void sound.then((address) => address && URL.revokeObjectURL(address));
        this.sounds.delete(query);
      }
    });
  }

  again(query: string) {
    this.sounds.delete(query);
    void this.fetch(query);
  }

  fetch(query: string): Promise<string | null> {
    let sound = this.sounds.get(query);
    if (!sound) {
      sound = fetch(`${this.owner.getAttribute('src')}?${query}`)
        .then(async (answer) => (answer.ok ? URL.createObjectURL(await answer.blob()) : null))
        .catch(() => null);
      this.sounds.set(query, sound);
    }
    return sound;
  }

  /** Until it has ended, or was hushed. */
  play(address: string, sound: Sound): Promise<void> {
    return new Promise((done) => {
      const audio = this.audio;
      const end = () => {
        audio.onended = audio.onerror = audio.onpause = null;
        done();
      };
      audio.src = address;
      audio.onended = audio.onerror = audio.onpause = end;
      audio.onplaying = () => {
        audio.onplaying = null;
        highlight(sound.element, sound.line, audio);
        const detail = { words: sound.line, element: sound.element?.id };
        this.owner.dispatchEvent(new CustomEvent('says', { bubbles: true, detail }));
      };
      audio.play().catch(end);
    });
  }

  hush() {
    this.audio.pause();
    noHighlight();
  }

  /** Louder, and after the loudest as at first. */
  louder() {
    this.volume = (this.volume + 1) % VOLUMES.length;
    this.audio.volume = VOLUMES[this.volume];
  }
}
