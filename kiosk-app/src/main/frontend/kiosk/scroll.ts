// Two buttons at the side of a page that is longer than its screen: up and down by a touch, without a gesture.
class ArobaseScroll extends HTMLElement {
  private up = document.createElement('button');
  private down = document.createElement('button');
  private body: HTMLElement | null = null;
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly content = new MutationObserver(() => this.fit());
  private readonly moved = () => this.mark();

  connectedCallback() {
    this.body = this.parentElement;
    const holder = document.createElement('div');
    for (const [button, name, to] of [[this.up, 'up', -1], [this.down, 'down', 1]] as const) {
      button.type = 'button';
      button.className = `scroll-${name}`;
      button.setAttribute('aria-label', this.getAttribute(`text-${name}`) ?? name);
      const icon = document.createElement('arobase-icon');
      icon.setAttribute('name', `chevron-${name}`);
      icon.setAttribute('aria-hidden', 'true');
      button.replaceChildren(icon);
      button.onclick = () => this.go(to);
      holder.append(button);
    }
    this.replaceChildren(holder);
    if (this.body) {
      this.sizes.observe(this.body);
      this.content.observe(this.body, { childList: true, subtree: true, characterData: true });
      this.body.addEventListener('scroll', this.moved, { passive: true });
    }
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.content.disconnect();
    this.body?.removeEventListener('scroll', this.moved);
  }

  private go(direction: number) {
    this.body?.scrollBy({ top: direction * this.body.clientHeight * 0.8, behavior: 'instant' });
  }

  /** The buttons take room themselves: whether they are needed is asked without them. */
  private fit() {
    const body = this.body;
    if (!body) {
      return;
    }
    body.removeAttribute('data-more');
    const more = body.scrollHeight > body.clientHeight + 2;
    body.toggleAttribute('data-more', more);
    // Who uses keys scrolls it by its focus.
    more ? body.setAttribute('tabindex', '0') : body.removeAttribute('tabindex');
    this.content.takeRecords();
    this.mark();
  }

  private mark() {
    const body = this.body!;
    this.up.disabled = body.scrollTop <= 0;
    this.down.disabled = body.scrollTop + body.clientHeight >= body.scrollHeight - 2;
  }
}

customElements.define('arobase-scroll', ArobaseScroll);
