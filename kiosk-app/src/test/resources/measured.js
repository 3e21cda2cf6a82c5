// What a page must hold in every look and size that a visitor may choose; answers with what is wrong, in words.
async ({ sizes, looks, zones, withAxe }) => {
  const frame = document.querySelector('arobase-frame');
  const names = ['size', 'look', 'zone'];
  const before = names.map((name) => frame.getAttribute(name));
  const kiosk = frame.getAttribute('mode') === 'kiosk';
  const mm = kiosk ? parseFloat(frame.style.getPropertyValue('--kiosk-mm')) : 0;
  const still = document.createElement('style');
  still.textContent = '*, *::before, *::after { transition: none !important; animation: none !important; }';
  document.head.append(still);
  const faults = [];

  const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0;
  const all = (what) => [...frame.querySelectorAll(what)].filter((e) => seen(e) && !e.closest('.skip'));
  const say = (e) => `${e.tagName.toLowerCase()} ${e.id || e.dataset.key || e.className} « ${e.textContent.trim().slice(0, 30)} »`;
  const rgb = (text) => {
    const n = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return text.startsWith('color(srgb') ? [n[0] * 255, n[1] * 255, n[2] * 255, n[3] ?? 1] : [n[0], n[1], n[2], n[3] ?? 1];
  };
  const light = (c) => {
    const [r, g, b] = c.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const ground = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const c = rgb(getComputedStyle(at).backgroundColor);
      if (c[3] > 0.5) return c;
    }
    return [255, 255, 255, 1];
  };
  /** What is seen of an element: a page's body scrolls. */
  const shown = (e) => {
    const r = e.getBoundingClientRect();
    const body = e.closest('.page-body')?.getBoundingClientRect();
    const top = body ? Math.max(r.top, body.top) : r.top;
    const bottom = body ? Math.min(r.bottom, body.bottom) : r.bottom;
    return { left: r.left, right: r.right, top, bottom, full: bottom - top >= r.height - 1 };
  };

  for (const size of sizes) {
    for (const look of looks) {
      for (const zone of kiosk ? zones : ['whole']) {
        [size, look, zone].forEach((value, i) => frame.setAttribute(names[i], value));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const fault = (what) => faults.push(`${size}, ${look}, ${zone}: ${what}`);
        const room = frame.getAttribute('room');

        if (document.documentElement.scrollWidth > innerWidth + 1) fault('scrolls sideways');
        for (const e of all('button, a.button, h1, h2, dd, p, .fact, .choice-words, .page-body, .comfort-bar, .top-bar')) {
          if (e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 2) {
            const box = e.getBoundingClientRect();
            const out = [...e.querySelectorAll('*')].filter((c) => seen(c) && (c.getBoundingClientRect().right > box.right + 1 || c.getBoundingClientRect().left < box.left - 1));
            fault(`cut by ${e.scrollWidth - e.clientWidth}px: ${say(e)}, by ${out.map(say).join(', ')}`);
          }
        }

        const letters = all('.content *, .bar-button span, .authority').filter(
          (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) && !e.closest('[hidden], .private'),
        );
        for (const e of letters) {
          const c = getComputedStyle(e);
          const ratio = contrast(rgb(c.color), ground(e));
          if (ratio < 7 && !e.closest(':disabled')) fault(`contrast ${ratio.toFixed(1)}: ${say(e)}`);
          if (kiosk) {
            const least = size === 'standard' ? 4.8 : e.closest('.page-body, .page-actions') ? (size === 'large' ? 7.33 : 9.6) : room ? 4.8 : 7.33;
            const capital = (parseFloat(c.fontSize) * 0.668) / mm;
            if (capital < least - 0.02) fault(`capitals of ${capital.toFixed(1)} mm: ${say(e)}`);
          }
        }
        for (const e of all('arobase-icon')) {
          const ratio = contrast(rgb(getComputedStyle(e).color), ground(e));
          if (ratio < 4.5 && !e.closest(':disabled')) fault(`icon ${ratio.toFixed(1)}: ${say(e.parentElement)}`);
        }
        for (const e of all('.choice, .button, .key, .box, .field input')) {
          const around = ground(e.parentElement);
          const c = getComputedStyle(e);
          const ratio = Math.max(contrast(rgb(c.borderTopColor), around), contrast(ground(e), around));
          if (ratio < 4.5 && !e.matches(':disabled')) fault(`edge ${ratio.toFixed(1)}: ${say(e)}`);
        }
        const probe = document.createElement('i');
        probe.style.color = 'var(--focus)';
        frame.append(probe);
        const focus = rgb(getComputedStyle(probe).color);
        probe.remove();
        for (const e of all('.top-bar, .page, .choice, .comfort-bar')) {
          if (contrast(focus, ground(e)) < 4.5) fault(`the focus on ${say(e)}`);
        }

        if (kiosk) {
          const targets = all('button, a.button, input:not([type=checkbox]), label.box');
          const boxes = targets.map(shown);
          targets.forEach((e, i) => {
            const small = e.matches('.key, arobase-scroll button') || (room === 'small' && e.matches('.bar-button'));
            const least = (small ? 15 : 20) * mm - 0.7;
            const r = e.getBoundingClientRect();
            if (r.width < least || r.height < least) fault(`${(r.width / mm).toFixed(1)} × ${(r.height / mm).toFixed(1)} mm: ${say(e)}`);
            const b = boxes[i];
            if (e.matches('.bar-button, .key, .page-actions *') && (r.top < -1 || r.bottom > innerHeight + 1 || r.left < -1 || r.right > innerWidth + 1)) {
              fault(`off the screen: ${say(e)}`);
            }
            if (zone === 'low' && b.bottom > b.top && b.top < innerHeight - mm * parseFloat(frame.style.getPropertyValue('--low-mm')) - 1) {
              fault(`out of reach: ${say(e)}`);
            }
            for (let j = 0; j < i; j++) {
              const o = boxes[j];
              if (b.bottom <= b.top || o.bottom <= o.top || !b.full || !o.full || targets[j].contains(e) || e.contains(targets[j])) continue;
              const across = Math.max(b.left - o.right, o.left - b.right);
              const down = Math.max(b.top - o.bottom, o.top - b.bottom);
              if (Math.max(across, down) < 3 * mm - 0.7) fault(`${(Math.max(across, down) / mm).toFixed(1)} mm between ${say(e)} and ${say(targets[j])}`);
            }
          });
          const field = all('.field input')[0];
          if (field) {
            field.scrollIntoView({ block: 'nearest' });
            if (!shown(field).full) fault(`the field is covered: ${say(field)}`);
          }
        }

        if (withAxe && zone === 'whole' && !(size === 'standard' && look === 'light')) {
          const run = await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] }, resultTypes: ['violations'] });
          run.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).forEach((v) => fault(`axe ${v.id}: ${v.nodes[0].html.slice(0, 120)}`));
        }
      }
    }
  }
  names.forEach((name, i) => frame.setAttribute(name, before[i]));
  still.remove();
  return [...new Set(faults)];
}
