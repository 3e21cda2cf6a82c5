// The keyboard of the kiosk's screen. Keys are real buttons, named in words; they type into the field that has the
// focus and leave it there. No key repeats, and a second strike of a trembling finger within 300 ms counts once.
import { LitElement, html, nothing, type TemplateResult } from 'lit';

type Field = HTMLInputElement;
type Board = 'letters' | 'accents' | 'digits' | 'email' | 'phone' | 'code';

const DOUBLE_STRIKE_MS = 300;

const LETTERS: Record<string, string[]> = {
  azerty: ['azertyuiop', 'qsdfghjklm', "wxcvbn-'"],
  abc: ['abcdefghij', 'klmnopqrst', "uvwxyz-'"],
};
const ACCENTS = ['éèêëàâäçœ', 'îïôöùûüÿæ', "ñáíóú.’"];
const DIGITS = ['1234567890', '-.,/()+', '@:;_'];
const EMAIL_MARKS = ['@', '.', '-', '_'];
const DOMAINS = ['@orange.fr', '@gmail.com', '@free.fr', '@laposte.net'];
const PHONE = ['123', '456', '789', '+0'];
// The alphabet of our codes: no I, L, O, U, which look like something else.
const CODE = ['0123456789', 'ABCDEFGHJK', 'MNPQRSTVW', 'XYZ'];

class ArobaseKeyboard extends LitElement {
  static properties = {
    layout: {},
    board: { state: true },
    capitals: { state: true },
  };

  declare layout: string;
  declare private board: Board;
  declare private capitals: boolean;
  private field: Field | null = null;
  private lastStrike = { key: '', at: 0 };
  private readonly focused = (event: Event) => this.serve(event.target);
  private readonly typed = () => this.followCapitals();

  constructor() {
    super();
    this.layout = 'azerty';
    this.board = 'letters';
    this.capitals = true;
  }

  // Light DOM: one style sheet dresses the whole page, and the keys are in its order.
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', this.text('label'));
    document.addEventListener('focusin', this.focused);
    document.addEventListener('input', this.typed);
    document.addEventListener('selectionchange', this.typed);
    this.serve(document.activeElement);
    if (!this.field) {
      this.serve(document.querySelector('input[data-keys]'));
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('focusin', this.focused);
    document.removeEventListener('input', this.typed);
    document.removeEventListener('selectionchange', this.typed);
  }

  private text(key: string) {
    return this.getAttribute(`text-${key}`) ?? key;
  }

  private serve(target: EventTarget | null) {
    if (target instanceof HTMLInputElement && target.dataset.keys && target !== this.field) {
      this.field = target;
      this.board = this.boardOf(target);
      this.followCapitals();
    }
  }

  private boardOf(field: Field): Board {
    const keys = field.dataset.keys;
    return keys === 'email' || keys === 'phone' || keys === 'code' ? keys : 'letters';
  }

  /** Names begin with a capital, and so does what follows a space or a hyphen. */
  private followCapitals() {
    if (this.field?.dataset.keys === 'name') {
      const before = this.field.value.slice(0, this.field.selectionStart ?? this.field.value.length);
      this.capitals = before === '' || /[\s-]$/.test(before);
    } else {
      this.capitals = false;
    }
  }

  render() {
    return html`${this.rows().map((row) => html`<div class="key-row">${row}</div>`)}`;
  }

  private rows(): TemplateResult[][] {
    switch (this.board) {
      case 'letters':
        return [...this.letters(), this.bottom('accents')];
      case 'accents':
        return [...this.chars(ACCENTS), this.bottom('letters')];
      case 'digits':
        return [...this.chars(DIGITS), this.bottom(this.field?.dataset.keys === 'email' ? 'email' : 'letters')];
      case 'email':
        return [this.domains(), ...this.letters(true), this.emailBottom()];
      case 'phone':
        return [...this.chars(PHONE), this.moves()];
      case 'code':
        return [...this.chars(CODE), this.moves()];
    }
  }

  private letters(email = false): TemplateResult[][] {
    const rows = LETTERS[this.layout] ?? LETTERS.azerty;
    return rows.map((row, i) => {
      const keys = [...(email ? row.replace(/[-']/g, '') : row)].map((c) => this.key(this.capitals ? c.toUpperCase() : c));
      if (i !== 2) {
        return keys;
      }
      return email
        ? [...EMAIL_MARKS.slice(1).map((c) => this.key(c)), ...keys, this.erase()]
        : [this.shift(), ...keys, this.erase()];
    });
  }

  private chars(rows: string[]) {
    return rows.map((row) => [...row].map((c) => this.key(this.capitals && this.board === 'accents' ? c.toUpperCase() : c)));
  }

  private bottom(other: Board): TemplateResult[] {
    return [
      this.order(),
      this.act(this.text('digits'), () => (this.board = 'digits'), 'wide'),
      this.act(this.text('space'), () => this.insert(' '), 'space'),
      this.act(
        other === 'email' ? this.text('letters') : this.text(other),
        () => (this.board = other),
        'wide',
      ),
      this.board === 'letters' ? nothing : this.erase(),
    ] as TemplateResult[];
  }

  private emailBottom(): TemplateResult[] {
    return [
      this.order(),
      this.act(this.text('digits'), () => (this.board = 'digits'), 'wide'),
      this.act('@', () => this.insert('@'), 'space'),
      this.act('.fr', () => this.insert('.fr'), 'wide'),
      this.act('.com', () => this.insert('.com'), 'wide'),
    ];
  }

  private domains(): TemplateResult[] {
    return DOMAINS.map((domain) => this.act(domain, () => this.domain(domain), 'wide'));
  }

  private moves(): TemplateResult[] {
    return [this.act(this.text('erase-all'), () => this.eraseAll(), 'wide'), this.erase()];
  }

  private order(): TemplateResult {
    const other = this.layout === 'azerty' ? 'abc' : 'azerty';
    return this.act(this.text(`layout-${other}`), () => this.choose(other), 'wide order');
  }

  private shift(): TemplateResult {
    return this.act(this.capitals ? this.text('capitals-on') : this.text('capitals'), () => (this.capitals = !this.capitals), 'shift', this.capitals ? 'abc' : 'ABC');
  }

  private erase(): TemplateResult {
    return this.act(this.text('erase'), () => this.eraseOne(), 'wide');
  }

  private key(char: string): TemplateResult {
    return this.act(char, () => this.insert(char), '');
  }

  private act(label: string, strike: () => void, look: string, shown?: string): TemplateResult {
    return html`<button
      type="button"
      class="key ${look}"
      data-key=${label}
      aria-label=${shown ? label : nothing}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.strike(label, strike)}
    >
      ${shown ?? label}
    </button>`;
  }

  private strike(key: string, act: () => void) {
    const now = Date.now();
    if (key === this.lastStrike.key && now - this.lastStrike.at < DOUBLE_STRIKE_MS) {
      return;
    }
    this.lastStrike = { key, at: now };
    act();
  }

  private choose(layout: string) {
    this.layout = layout;
    this.dispatchEvent(new CustomEvent('layout-chosen', { detail: layout }));
  }

  private insert(text: string) {
    this.edit((field, from, to) => field.setRangeText(text, from, to, 'end'));
    if (this.board === 'accents') {
      this.board = 'letters';
    }
  }

  /** A domain takes the place of one that is there. */
  private domain(domain: string) {
    this.edit((field) => field.setRangeText(domain, field.value.indexOf('@') < 0 ? field.value.length : field.value.indexOf('@'), field.value.length, 'end'));
  }

  private eraseOne() {
    this.edit((field, from, to) => field.setRangeText('', from === to ? Math.max(0, from - 1) : from, to, 'end'));
  }

  private eraseAll() {
    this.edit((field) => field.setRangeText('', 0, field.value.length, 'end'));
  }

  private edit(change: (field: Field, from: number, to: number) => void) {
    const field = this.field;
    if (field?.isConnected) {
      const end = field.value.length;
      change(field, field.selectionStart ?? end, field.selectionEnd ?? end);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.scrollIntoView({ block: 'nearest' });
    }
  }
}

customElements.define('arobase-keyboard', ArobaseKeyboard);
